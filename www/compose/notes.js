// What else the document says of a call: rules across parameters, what only the service can check, contradictions.
import { documented, documentedText, learnContradictionsOf } from '../catalogue.js';
import { h } from '../dom.js';
import { t } from '../messages.js';
import { conditionWords } from './reference.js';

export function notes(operation) {
  const { rules, quotas, preconditions, contradictions } = operation;
  const parts = () => [
    [t.form.rules, rules.map((rule) => ruleWords(rule, operation))],
    [t.form.service, [...preconditions.map(({ text }) => documented(operation, text)), ...quotas.map(({ what, limit }) => t.reference.quota(documentedText(operation, what), limit))]],
    [t.form.contradictions, contradictions.map((text) => documented(operation, text))],
  ].filter(([, lines]) => lines.length > 0);
  const count = parts().flatMap(([, lines]) => lines).length;
  if (count === 0) return null;
  const sections = () => parts().map(([title, lines]) => h('section', {}, h('h4', {}, title), h('ul', {}, lines.map((line) => h('li', {}, line)))));
  const body = h('div', {}, sections());
  const node = h('details', { class: 'notes' },
    h('summary', {}, t.form.notes, h('span', { class: 'count' }, String(count))), body);
  if (contradictions.length > 0) {
    const learn = () => learnContradictionsOf(t.language, operation).then(() => body.replaceChildren(...sections()));
    node.addEventListener('toggle', learn, { once: true });
  }
  return node;
}

function ruleWords({ kind, params, sets, when, text }, operation) {
  const ruled = t.reference.rules[kind](sets ?? params);
  const words = when ? t.reference.under(ruled, conditionWords(when)) : ruled;
  return t.reference.rule(words, text && documentedText(operation, text));
}
