// The page: one state, the parts that show it, and what happens when one of them changes it.
import { operations, services, sign, validate } from './lib/autoscale-kit.js';
import { copy } from './copy.js';
import { h, later } from './dom.js';
import { examples, bad, good } from './examples.js';
import { form } from './form.js';
import { issueSummary } from './issues.js';
import { t } from './messages.js';
import { fromHash, toHash } from './permalink.js';
import { picker } from './picker.js';
import { preview } from './preview.js';
import { results } from './results.js';
import { signingPanel } from './signing.js';
import { newState, plainSigning } from './state.js';

const FIRST = 'alibaba-ess.CreateScalingRule';

export function start(app) {
  const entries = operations();
  const hosts = new Map(services().map((service) => [service.id, service]));
  const known = (id) => entries.find((info) => info.id === id || info.aliases.some((alias) => `${info.service}.${alias}` === id));
  // What was typed stays with its operation, and how to sign with its service, for as long as the page is open.
  const drafts = new Map();
  const settings = new Map();
  let state;
  let view;

  const call = h('div', { class: 'call' });
  const side = h('div', { class: 'side' });
  const more = h('div', { class: 'more' });
  const choice = picker([...hosts.values()], entries, choose);
  const said = h('span', { class: 'said', role: 'status' });
  app.replaceChildren(
    h('a', { class: 'skip', href: '#result-title', onclick: toResult }, t.skip),
    header(said, copyLink),
    h('main', {}, call, side, more));

  const remember = later(250, writeLink);

  /** Puts a state on the page; everything below the picker is made anew. */
  function show(next) {
    state = next;
    drafts.set(state.operation, state);
    settings.set(known(state.operation).service, state.signing);
    view = makeView(state, known(state.operation), hosts, update);
    choice.show(state.operation);
    call.replaceChildren(h('section', { class: 'card', 'aria-labelledby': 'call-title' },
      h('h2', { id: 'call-title', class: 'unseen' }, t.picker.title), choice.node, view.intro, view.form.node));
    side.replaceChildren(view.check, view.signing.node, view.results.node);
    more.replaceChildren(...(view.preview ? [view.preview.node] : []));
    view.form.write(state.params);
    update();
  }
  function choose(id) {
    if (id === state.operation) return;
    writeLink();
    const next = drafts.get(id) ?? newState(id);
    show({ ...next, signing: settings.get(known(id).service) ?? plainSigning() });
    history.pushState(null, '', toHash(state, view.info));
  }
  /** Something was typed: read, check, sign, show. */
  function update() {
    state.params = view.form.read();
    view.form.mark(state.params);
    const { issues, warnings } = validate(state.operation, state.params);
    const found = issues ?? warnings;
    view.form.show(found);
    view.summary.show(found);
    view.preview?.show(state.params);
    if (issues) {
      view.signing.refuse();
      view.results.wait();
    } else {
      trySign();
    }
    remember();
  }
  function trySign() {
    try {
      view.results.show(sign(state.operation, state.params, view.signing.options()));
      view.signing.refuse();
    } catch (error) {
      if (error.code === undefined) throw error;
      view.results.refuse(error.message, view.signing.refuse(error.message));
    }
  }
  function writeLink() {
    history.replaceState(null, '', toHash(state, view.info));
  }
  function copyLink() {
    writeLink();
    copy(t.link.name, location.href, undefined, (text) => {
      said.textContent = text;
    });
  }
  function toResult(event) {
    event.preventDefault();
    view.results.focus();
  }

  addEventListener('popstate', () => {
    const next = fromHash(location.hash, known);
    if (next !== undefined) show(next);
  });
  // To begin with, a call that passes: it shows what the page is for.
  show(fromHash(location.hash, known) ?? { ...newState(FIRST), params: good(FIRST) });
}

function header(said, copyLink) {
  return h('header', {},
    h('h1', {}, t.name), h('p', {}, t.tagline),
    h('div', { class: 'link' }, h('button', { type: 'button', title: t.link.about, onclick: copyLink }, t.link.copy), said));
}

/** The parts that belong to one operation. */
function makeView(state, info, hosts, update) {
  const service = hosts.get(info.service);
  const fields = form(info, service, update);
  const summary = issueSummary((path) => fields.find(path));
  const fill = (params) => {
    fields.write(params);
    update();
  };
  const about = h('p', { class: 'quiet', role: 'status' });
  const button = (text, params, words = '') => h('button', {
    type: 'button',
    onclick() {
      fill(params);
      about.textContent = words;
    },
  }, text);
  const title = service.version ? `${service.title} ${service.version}` : service.title;
  const intro = h('div', { class: 'intro' },
    h('h3', {}, info.name),
    h('p', {}, info.summary),
    h('p', { class: 'quiet' }, t.form.source(info.source, title)),
    h('div', { class: 'buttons' },
      examples[info.id] && button(t.form.example, good(info.id)),
      examples[info.id] && button(t.form.broken, bad(info.id), t.form.brokenAbout(examples[info.id].why)),
      button(t.form.clear, {})),
    about);
  return {
    info,
    intro,
    form: fields,
    summary,
    check: h('section', { class: 'card check', 'aria-labelledby': 'check-title' }, h('h2', { id: 'check-title' }, t.check.title), summary.node),
    signing: signingPanel(info, service, state.signing, update),
    results: results(service.scheme, update),
    preview: preview(info.id, state.preview, update),
  };
}
