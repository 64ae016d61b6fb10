// What the document says about a parameter, in words, and which of its conditional limits applies now.
import { h } from './dom.js';
import { t } from './messages.js';

const words = t.reference;

/** A limit in a few words, or undefined where the control itself shows it. */
export function limitWords(limit) {
  switch (limit.kind) {
    case 'range': return boundsWords(limit);
    case 'length': return words.length(boundsWords(limit));
    case 'bytes': return words.bytes(boundsWords(limit));
    case 'count': return words.count(boundsWords(limit));
    case 'base64': return words.base64(boundsWords(limit));
    case 'within-days': return words.withinDays(limit.days);
    case 'multiple': return words.multiple(limit.of);
    case 'format': return words.formats[limit.format] ?? limit.format;
    case 'pattern':
      return limit.text;
    case 'not-pattern': return words.not(limit.text);
    case 'enum': return limit.when === undefined ? undefined : words.oneOf(limit.values);
    default: return undefined;
  }
}

function boundsWords({ min, max }) {
  if (min === undefined) return words.atMost(number(max));
  if (max === undefined) return words.atLeast(number(min));
  return min === max ? words.only(number(min)) : words.range(number(min), number(max));
}

const number = (value) => String(value).replace('-', '−');

export function conditionWords({ param, is, not, present }) {
  if (is) return words.when.is(param, is);
  if (not) return words.when.not(param, not);
  return present ? words.when.present(param) : words.when.absent(param);
}

/** Whether a condition holds. Its parameter is a sibling if there is one of that name, else it is sought from the top. */
export function holds({ param, is, not, present }, siblings, top) {
  const scope = siblings.params.some(({ name }) => name === param) ? siblings : top;
  const [value, usual] = look(scope, param.split('.'));
  if (present !== undefined) return (value !== undefined) === present;
  const text = value ?? usual;
  if (text === undefined) return false;
  return is ? is.includes(String(text)) : !not.includes(String(text));
}

function look({ params, values }, [name, ...rest]) {
  const param = params.find((one) => one.name === name);
  const value = values?.[name];
  if (rest.length === 0 || param === undefined) return [value, param?.default];
  return look({ params: param.fields ?? [], values: value }, rest);
}

/** The reference of a parameter: `{ node, mark(siblings, top) }`, where `mark` says which conditional limits apply. */
export function reference(param, source, id) {
  const limits = param.constraints.map((limit) => ({ limit, text: limitWords(limit) })).filter(({ text }) => text !== undefined);
  const always = limits.filter(({ limit }) => limit.when === undefined);
  const facts = always.map(({ text }) => h('span', { class: 'fact' }, text));
  if (param.also?.length > 0) facts.push(h('span', { class: 'fact' }, words.also(param.also)));
  if (param.default !== undefined) facts.push(h('span', { class: 'fact' }, words.default([param.default].flat().join(', '))));
  for (const section of sections(param, source)) facts.push(h('span', { class: 'fact section' }, words.section(section)));

  const conditional = limits.filter(({ limit }) => limit.when !== undefined).map(({ limit, text }) => {
    const now = h('span', { class: 'now', hidden: true }, words.now);
    return { when: limit.when, now, node: h('li', {}, h('b', {}, text), ` ${conditionWords(limit.when)} `, now) };
  });
  const node = h('div', { class: 'reference', id },
    h('p', {}, h('span', { class: 'about' }, param.description), facts.map((fact) => [' ', fact]).flat()),
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
