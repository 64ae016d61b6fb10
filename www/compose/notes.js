// What else the document says of a call: rules across parameters, what only the service can check, contradictions.
import { h } from '../dom.js';
import { t } from '../messages.js';
import { conditionWords } from './reference.js';

export function notes({ rules, quotas, preconditions, contradictions }) {
  const parts = [
    [t.form.rules, rules.map(ruleWords)],
    [t.form.service, [...preconditions.map(({ text }) => text), ...quotas.map(({ what, limit }) => t.reference.quota(what, limit))]],
    [t.form.contradictions, contradictions],
  ].filter(([, lines]) => lines.length > 0);
  if (parts.length === 0) return null;
  return h('details', { class: 'notes' },
    h('summary', {}, t.form.notes, h('span', { class: 'count' }, String(parts.flatMap(([, lines]) => lines).length))),
    parts.map(([title, lines]) => h('section', {}, h('h4', {}, title), h('ul', {}, lines.map((line) => h('li', {}, line))))));
}

function ruleWords({ kind, params, sets, when, text }) {
  const words = t.reference.rules[kind](sets ?? params) + (when ? ` ${conditionWords(when)}` : '');
  return text ? `${words}: ${text}` : `${words}.`;
}
