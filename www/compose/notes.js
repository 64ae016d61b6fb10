// What else the document says of a call: rules across parameters, what only the service can check, contradictions.
import { documented, documentedText, learnContradictionsOf } from '../catalogue.js';
import { h } from '../dom.js';
import { t } from '../messages.js';
import { conditionWords } from './reference.js';

export function notes(operation) {
  const { rules, quotas, rate, preconditions, contradictions } = operation;
  const contradicted = () => contradictions.map((text) => documented(operation, text));
  const parts = [
    [t.form.rules, rules.map((rule) => ruleWords(rule, operation))],
    [t.form.service, [
      ...preconditions.map(({ text }) => documented(operation, text)),
      ...quotas.map(({ what, limit }) => t.reference.quota(documentedText(operation, what), limit)),
      ...(rate === undefined ? [] : [t.reference.rate(rate.times, rate.seconds)]),
    ]],
    [t.form.contradictions, contradicted()],
  ].filter(([, lines]) => lines.length > 0);
  if (parts.length === 0) return null;
  const lists = parts.map(([, lines]) => h('ul', {}, items(lines)));
  const node = h('details', { class: 'notes' },
    h('summary', {}, t.form.notes, h('span', { class: 'count' }, String(parts.flatMap(([, lines]) => lines).length))),
    parts.map(([title], at) => h('section', {}, h('h4', {}, title), lists[at])));
  if (contradictions.length > 0) {
    const learn = () => learnContradictionsOf(t.language, operation).then(() => lists.at(-1).replaceChildren(...items(contradicted())));
    node.addEventListener('toggle', learn, { once: true });
  }
  return node;
}

const items = (lines) => lines.map((line) => h('li', {}, line));

function ruleWords({ kind, each, params, sets, when, text }, operation) {
  const names = each === undefined ? params : params.map((name) => `${each}.${name}`);
  const ruled = t.reference.rules[kind](sets ?? names);
  const words = when ? t.reference.under(ruled, conditionWords(when)) : ruled;
  return t.reference.rule(words, text && documentedText(operation, text));
}
