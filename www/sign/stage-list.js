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
  const about = isSigned && h('p', { class: 'quiet' }, t.stages[scheme][name]);
  const head = (...more) => h('div', { class: 'head' }, h('h4', {}, title), ...more);
  if (rows) return [head(), about, table(rows)];
  const shown = h('pre', { 'data-part': name, tabindex: '0', 'aria-label': title }, tokens.map(token));
  const sent = goes?.length > 0 ? [h('p', { class: 'quiet' }, t.stages.sentAs), h('pre', { 'data-part': 'sent', tabindex: '0', 'aria-label': t.stages.sentAs }, goes.map(token))] : [];
  return [head(copyButton(title, () => shown.textContent, shown, say)), about, shown, ...sent];
}

const token = ([text, mark]) => (mark ? h('mark', { class: mark }, text) : text);

function table(rows) {
  const words = t.stages.columns;
  const head = h('thead', {}, h('tr', {}, ['place', 'name', 'value'].map((name) => h('th', { scope: 'col', class: name }, words[name]))));
  return h('table', { class: 'pairs' }, head, h('tbody', {}, rows.map(({ place, name, value, added }) => h('tr', { class: added && 'added' },
    h('td', { class: 'place' }, t.stages.places[place]),
    h(name === '' ? 'td' : 'th', { scope: name === '' ? null : 'row' }, name, added && h('span', { class: 'tag' }, t.stages.added)),
    h('td', {}, h('code', {}, value))))));
}

function legend() {
  return h('p', { class: 'legend' }, ['added', 'encoded', 'hash'].map((mark) => [h('mark', { class: mark }, t.stages.marks[mark]), ' ']).flat());
}
