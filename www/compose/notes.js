// What else the document says of a call: rules across parameters, what only the service can check, contradictions.
import { documented, documentedText, learnContradictionsOf } from '../catalogue.js';
import { h } from '../dom.js';
import { t } from '../messages.js';
import { contradictionsOf } from '../operations.js';
import { conditionWords } from './reference.js';

export function notes(operation) {
  const { rules, quotas, rate, preconditions, contradicted } = operation;
  const parts = [
    [t.form.rules, rules.map((rule) => ruleWords(rule, operation))],
    [t.form.service, [
      ...preconditions.map(({ text }) => documented(operation, text)),
      ...quotas.map(({ what, limit }) => t.reference.quota(documentedText(operation, what), limit)),
      ...(rate === undefined ? [] : [t.reference.rate(rate.times, rate.seconds)]),
    ]],
  ].filter(([, lines]) => lines.length > 0);
  const count = parts.flatMap(([, lines]) => lines).length + contradicted;
  if (count === 0) return null;
  const lists = parts.map(([title, lines]) => h('section', {}, h('h4', {}, title), h('ul', {}, items(lines))));
  const node = h('details', { class: 'notes' }, h('summary', {}, t.form.notes, h('span', { class: 'count' }, String(count))), lists);
  if (contradicted > 0) {
    const list = h('ul', {}, h('li', { class: 'quiet' }, '…'));
    node.append(h('section', {}, h('h4', {}, t.form.contradictions), list));
    node.addEventListener('toggle', () => node.open && list.dataset.there === undefined && fill(list, operation));
  }
  return node;
}

/** What does not come is asked for again the next time. */
async function fill(list, operation) {
  try {
    const [texts] = await Promise.all([contradictionsOf(operation), learnContradictionsOf(t.language, operation)]);
    list.dataset.there = '';
    list.replaceChildren(...items(texts.map((text) => documented(operation, text))));
  } catch (error) {
    console.error(error);
    list.replaceChildren(h('li', { class: 'error' }, t.notLoaded));
  }
}

const items = (lines) => lines.map((line) => h('li', {}, line));

function ruleWords({ kind, each, params, sets, when, text }, operation) {
  const names = each === undefined ? params : params.map((name) => `${each}.${name}`);
  const ruled = t.reference.rules[kind](sets ?? names);
  const words = when ? t.reference.under(ruled, conditionWords(when)) : ruled;
  return t.reference.rule(words, text && documentedText(operation, text));
}
