// A nested object: its fields under one legend.
import { h, newId } from '../dom.js';
import { arrive, field, title } from './field.js';
import { issuePlace } from './issues.js';
import { reference } from './reference.js';

export function group(param, context) {
  const id = newId(param.name);
  const about = reference(param, context, `${id}-about`);
  const inner = fields(param, context);
  const place = issuePlace(`${id}-issues`);
  const node = h('fieldset', { id, class: 'field', tabindex: '-1', 'aria-describedby': `${id}-about ${id}-issues` },
    h('legend', {}, ...title(param)), about.node, place.node, h('div', { class: 'nested' }, inner.nodes));
  const self = {
    ...inner, node, id,
    focus: () => arrive(node),
    find: (path) => (path.length === 0 ? self : inner.find(path) ?? self),
    each(visit) {
      visit(self);
      inner.each(visit);
    },
    show: place.showPresent,
    mark(siblings, top) {
      about.mark(siblings, top);
      inner.mark(siblings, top);
    },
  };
  return self;
}

/** The fields of an object without a frame: a group, or an item of a list of objects. */
export function fields(param, context) {
  const named = param.fields.map((one) => [one.name, one, field(one, context)]);
  const inner = new Map(named.map(([name, , made]) => [name, made]));
  // With the object comes what is required in it, so that the check names the field that is missing, not the object.
  const asksForFields = param.required === true && param.fields.some(({ required }) => required === true);
  const read = (whole = asksForFields) => {
    const values = named.map(([name, one, made]) => [name, one.type === 'object' ? made.read(false) : made.read()]);
    const given = values.filter(([, value]) => value !== undefined);
    if (given.length === 0 && !whole) return undefined;
    const object = Object.fromEntries(given);
    for (const [name, one, made] of named) {
      const inside = one.type === 'object' && one.required === true ? object[name] ?? made.read() : undefined;
      if (inside !== undefined) object[name] = inside;
    }
    return object;
  };
  return {
    nodes: named.map(([, , made]) => made.node),
    read,
    write: (value) => named.forEach(([name, , made]) => made.write(value?.[name])),
    find: ([name, ...rest]) => inner.get(name)?.find(rest),
    each: (visit) => named.forEach(([, , made]) => made.each(visit)),
    mark: (_, top) => {
      const siblings = { params: param.fields, values: read(true) };
      named.forEach(([, , made]) => made.mark(siblings, top));
    },
  };
}
