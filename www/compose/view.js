// Compose: the form of an operation, the check of what is in it, and the request that comes of it.
import { isDummy, typed } from '../credentials.js';
import { card, h, setText, textButton } from '../dom.js';
import { examples } from '../examples.js';
import { t } from '../messages.js';
import { broken, minimal } from '../minimal.js';
import { results } from '../sign/results.js';
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
  function read({ info: found, params, unknown, settings: { method, endpoint } }) {
    const signing = {};
    if (method !== undefined) signing.method = method === found.methods[0] ? '' : method;
    if (endpoint !== undefined) signing.endpoint = endpoint;
    page.open(found.id, params, { signing, said: t.paste.read(found.name, unknown) });
  }

  const known = examples[info.id];
  const wrong = known ? { params: { ...known.params, ...known.broken } } : broken(info);
  const button = (text, params, words) => h('button', { type: 'button', onclick: () => fill(params(), words) }, text);
  const title = service.version ? `${service.title} ${service.version}` : service.title;
  const intro = h('div', { class: 'intro' },
    h('h3', { id: 'call-title' }, info.name),
    h('p', { lang: 'en' }, info.summary),
    h('p', { class: 'quiet' }, t.form.source(info.source, title)),
    h('div', { class: 'buttons' },
      button(t.form.example, () => known?.params ?? minimal(info)),
      wrong && button(t.form.broken, () => wrong.params, known && t.form.brokenAbout(t.examples.why[info.id])),
      button(t.form.clear, () => ({}))),
    about,
    pasteBox(info, page.known, read));

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
  if (settings.with === 'token') return t.signing.summary(t.signing.tokenOnly);
  if (isDummy()) return t.signing.summary(t.signing.dummyKey);
  return t.signing.summary(typed.accessKeyId === '' ? t.signing.noKey : t.signing.key(typed.accessKeyId));
}
