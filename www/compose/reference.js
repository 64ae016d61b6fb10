// What the document says about a parameter, in words, and which of its conditional limits applies now.
import { h } from '../dom.js';
import { t } from '../messages.js';
import { holds } from './conditions.js';

/** A limit in a few words, or undefined where the control itself shows it. */
export function limitWords(limit) {
  switch (limit.kind) {
    case 'range': return boundsWords(limit);
    case 'length': return t.reference.length(boundsWords(limit));
    case 'bytes': return t.reference.bytes(boundsWords(limit));
    case 'count': return t.reference.count(boundsWords(limit));
    case 'base64': return t.reference.base64(boundsWords(limit));
    case 'within-days': return t.reference.withinDays(limit.days);
    case 'multiple': return t.reference.multiple(limit.of);
    case 'format': return t.reference.formats[limit.format] ?? limit.format;
    case 'pattern':
      return t.reference.pattern(limit.text);
    case 'not-pattern': return t.reference.not(t.reference.pattern(limit.text));
    case 'enum': return limit.when === undefined ? undefined : t.reference.oneOf(limit.values);
    default: return undefined;
  }
}

function boundsWords({ min, max }) {
  if (min === undefined) return t.reference.atMost(number(max));
  if (max === undefined) return t.reference.atLeast(number(min));
  return min === max ? t.reference.only(number(min)) : t.reference.range(number(min), number(max));
}

const number = (value) => String(value).replace('-', '−');

export function conditionWords({ and, ...own }) {
  return and === undefined ? oneCondition(own) : t.reference.when.both(oneCondition(own), conditionWords(and));
}

function oneCondition({ param, is, not, present }) {
  if (is) return t.reference.when.is(param, is);
  if (not) return t.reference.when.not(param, not);
  return present ? t.reference.when.present(param) : t.reference.when.absent(param);
}

/** The reference of a parameter: `{ node, mark(siblings, top) }`, where `mark` says which conditional limits apply. */
export function reference(param, { source, rules, documented }, id) {
  const limits = param.constraints.map((limit) => ({ limit, text: limitWords(limit) })).filter(({ text }) => text !== undefined);
  const always = limits.filter(({ limit }) => limit.when === undefined);
  const facts = always.map(({ text }) => h('span', { class: 'fact' }, text));
  if (param.also?.length > 0) facts.push(h('span', { class: 'fact' }, t.reference.also(param.also)));
  if (param.default !== undefined) facts.push(h('span', { class: 'fact' }, t.reference.default(t.list([param.default].flat()))));
  for (const section of sections(param, source)) facts.push(h('span', { class: 'fact section' }, t.reference.section(section)));

  const whens = [
    ...limits.filter(({ limit }) => limit.when !== undefined).map(({ limit, text }) => [limit.when, text]),
    ...rules(param).map(({ kind, when }) => [when, t.reference.ruled[kind]]),
  ];
  const conditional = whens.map(([when, text]) => {
    const now = h('span', { class: 'now', hidden: true }, t.reference.now);
    return { when, now, node: h('li', {}, h('b', {}, text), ` ${conditionWords(when)} `, now) };
  });
  const node = h('div', { class: 'reference', id },
    h('p', {}, h('span', { class: 'about' }, documented(param.description)), facts.map((fact) => [' ', fact]).flat()),
    conditional.length > 0 && h('ul', { class: 'limits' }, conditional.map((one) => one.node)));

  return {
    node,
    mark(siblings, top) {
      const applying = conditional.map(({ when }) => holds(when, siblings, top));
      const known = applying.includes(true);
      conditional.forEach((one, index) => {
        one.now.hidden = !applying[index];
        one.node.className = known ? (applying[index] ? 'applies' : 'idle') : '';
      });
    },
  };
}

/** Sections a limit comes from. A long title is not repeated under each field when it is the one of the whole call. */
function sections(param, source) {
  const named = new Set(param.constraints.map((limit) => limit.source.section));
  if (named.size === 0) named.add(source.section);
  return [...named].filter((section) => section !== source.section || section.length <= 12);
}
