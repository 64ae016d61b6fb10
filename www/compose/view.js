// Compose: the form of an operation, the check of what is in it, and the request that comes of it.
import { documented } from '../catalogue.js';
import { isDummy, typed } from '../credentials.js';
import { card, h, setText, textButton } from '../dom.js';
import { t } from '../messages.js';
import { results } from '../sign/results.js';
import { exampleButtons } from './example-buttons.js';
import { form } from './form.js';
import { issueSummary } from './issues.js';
import { pasteBox } from './paste.js';

export function compose(page) {
  const { state, info, service } = page;
  const fields = form(info, service, typing);
  const summary = issueSummary((path) => fields.find(path));
  const signedWith = h('span', {});
  const toSign = h('p', { class: 'quiet signed-with' }, signedWith, ' ', textButton(t.result.toSign, () => page.go('sign')));
  const result = results(page, toSign);
  const about = h('p', { class: 'quiet', role: 'status' });
  const say = (text) => setText(about, text);

  /** Before the call is made, the form says what is in it. */
  function typing() {
    say('');
    state.params = fields.read();
    fields.mark(state.params);
    page.changed();
  }
  function fill(params, words = '') {
    fields.write(params);
    typing();
    say(words);
  }
  function read({ info: found, params, unknown, trimmed, settings: { method, endpoint, region, format } }) {
    const signing = {};
    if (method !== undefined) signing.method = method === found.methods[0] ? '' : method;
    if (endpoint !== undefined) signing.endpoint = endpoint;
    if (region !== undefined) signing.region = region;
    if (/^(json|xml)$/i.test(format)) signing.format = format;
    page.open(found.id, params, { signing, said: t.paste.read(found.name, unknown, trimmed) });
  }

  const title = service.version ? `${service.title} ${service.version}` : service.title;
  const intro = h('div', { class: 'intro' },
    h('h3', { id: 'call-title' }, info.name),
    h('p', {}, documented(info, info.summary)),
    h('p', { class: 'quiet' }, t.form.source(info.source, title)),
    exampleButtons(info, service, fill, say),
    about,
    pasteBox(info, page.catalogue, read));

  fields.write(state.params);
  state.params = fields.read();
  fields.mark(state.params);
  say(page.said ?? '');
  return {
    node: h('div', { class: 'columns compose' },
      h('section', { class: 'card', 'aria-labelledby': 'call-title' }, intro, fields.node),
      h('div', { class: 'stack side' },
        card('check', t.check.title, summary.node), result.node)),
    show(call) {
      fields.show(call.found);
      summary.show(call.found);
      toSign.hidden = call.signed === undefined;
      setText(signedWith, who(state.signing));
      result.show(call, call.refusal && (() => page.go('sign')));
    },
  };
}

function who(settings) {
  if (settings.with === 'token') return t.result.by.summary(t.result.by.tokenOnly);
  if (isDummy()) return t.result.by.summary(t.result.by.dummyKey);
  return t.result.by.summary(typed.accessKeyId === '' ? t.result.by.noKey : t.result.by.key(typed.accessKeyId));
}
