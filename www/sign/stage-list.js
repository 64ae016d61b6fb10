// The stages of a signature, drawn: each with a line on how it came from the one before, and the new bytes marked.
import { build } from '../lib/autoscale-kit.js';
import { copyButton } from '../copy.js';
import { h } from '../dom.js';
import { t } from '../messages.js';
import { signOptions } from './options.js';
import { stagesOf } from './stages.js';

/** `{ node, show(call) }` */
export function stageList({ state, info, service }) {
  const said = h('span', { class: 'said', role: 'status' });
  const say = (text) => {
    said.textContent = text;
  };
  const list = h('ol', { class: 'stages' });
  const none = h('p', { class: 'quiet' }, t.result.noSteps);
  const node = h('section', { class: 'card', 'aria-labelledby': 'stages-title' },
    h('div', { class: 'head' }, h('h3', { id: 'stages-title' }, t.stages.title), said), none, list, legend());
  return {
    node,
    show({ signed, params }) {
      node.hidden = signed === undefined;
      if (signed === undefined) return;
      const { region, endpoint, method, format } = signOptions(state.signing, info, service);
      const unsigned = build(state.operation, params, { region, endpoint, method, format });
      const stages = stagesOf(service.scheme, signed, unsigned);
      none.hidden = stages.length > 1;
      list.replaceChildren(...stages.map((stage) => h('li', {}, stageNode(stage, service.scheme, stages.length > 1, say))));
    },
  };
}

function stageNode({ name, rows, tokens, goes }, scheme, isSigned, say) {
  const title = t.stages.names[name];
  const about = isSigned && h('p', { class: 'quiet' }, t.stages[scheme]?.[name]);
  const head = (...more) => h('div', { class: 'head' }, h('h4', {}, title), ...more);
  if (rows) return [head(), about, table(rows)];
  const shown = text(name, title, tokens);
  const copy = copyButton(title, () => shown.textContent, shown, say);
  return [head(copy), about, shown, goes?.length > 0 && sentAs(goes)];
}

const sentAs = (tokens) => [h('p', { class: 'quiet' }, t.stages.sentAs), text('sent', t.stages.sentAs, tokens)];

function text(name, label, tokens) {
  const pieces = tokens.map(([piece, mark]) => (mark ? h('mark', { class: mark }, piece) : piece));
  return h('pre', { 'data-part': name, tabindex: '0', 'aria-label': label }, pieces);
}

function table(rows) {
  const words = t.stages.columns;
  const heads = ['place', 'name', 'value'].map((name) => h('th', { scope: 'col', class: name }, words[name]));
  return h('table', { class: 'pairs' }, h('thead', {}, h('tr', {}, heads)), h('tbody', {}, rows.map(row)));
}

function row({ place, name, value, added }) {
  const tag = added && h('span', { class: 'tag' }, t.stages.added);
  return h('tr', { class: added && 'added' },
    h('td', { class: 'place' }, t.stages.places[place]),
    name === '' ? h('td', {}, tag) : h('th', { scope: 'row' }, name, tag),
    h('td', {}, h('code', {}, value)));
}

function legend() {
  return h('p', { class: 'legend' }, Object.entries(t.stages.marks).map(([mark, words]) => [h('mark', { class: mark }, words), ' ']));
}
