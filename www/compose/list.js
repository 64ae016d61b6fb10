// A list that grows and shrinks. Empty items are not sent, so the place of an item in the call is kept with it.
import { h, newId } from '../dom.js';
import { arrive, title, value } from './field.js';
import { fields } from './group.js';
import { issuePlace } from './issues.js';
import { t } from '../messages.js';
import { reference } from './reference.js';

export function list(param, context) {
  const id = newId(param.name);
  const about = reference(param, context, `${id}-about`);
  const place = issuePlace(`${id}-issues`);
  const rows = h('ol', { class: 'items' });
  const add = h('button', { type: 'button', class: 'small', onclick: () => grow() }, t.field.add(param.name));
  const node = h('fieldset', { id, class: 'field', tabindex: '-1', 'aria-describedby': `${id}-about ${id}-issues` },
    h('legend', {}, ...title(param)), about.node, place.node, rows, add);
  const make = param.item === 'object' ? groupItem : textItem;
  let items = [];
  let sent = [];

  function append() {
    const item = make(param, items.length, context);
    item.row = h('li', {}, item.node, item.remove);
    item.remove.addEventListener('click', () => shrink(item));
    items.push(item);
    rows.append(item.row);
    return item;
  }
  function grow() {
    append().focus();
    context.changed();
  }
  function shrink(item) {
    const index = items.indexOf(item);
    items.splice(index, 1);
    item.row.remove();
    items.forEach((one, place) => one.rename(place));
    const next = items[index] ?? items[index - 1];
    (next?.remove ?? add).focus();
    context.changed();
  }

  const self = {
    node, id,
    focus: () => (items.length > 0 ? items[0].focus() : arrive(add)),
    read() {
      const read = items.map((item) => [item, item.read()]).filter(([, value]) => value !== undefined);
      sent = read.map(([item]) => item);
      return read.length > 0 ? read.map(([, value]) => value) : undefined;
    },
    write(values = []) {
      items = [];
      rows.replaceChildren();
      for (const value of [values].flat()) append().write(value);
      if (items.length === 0 && param.required === true) append();
    },
    find: ([index, ...rest]) => (index === undefined ? self : sent[index]?.find(rest) ?? self),
    each(visit) {
      visit(self);
      items.forEach((item) => item.each(visit));
    },
    show: place.showPresent,
    mark(siblings, top) {
      about.mark(siblings, top);
      items.forEach((item) => item.mark(siblings, top));
    },
  };
  self.write();
  return self;
}

/** An item that is one value. */
function textItem(param, index, context) {
  const id = newId(param.name);
  const limits = param.constraints.filter(({ kind }) => kind !== 'count');
  const attributes = { id, 'aria-describedby': `${id}-issues` };
  const item = value({ ...param, type: param.item, required: false, constraints: limits, default: undefined }, attributes, context);
  const remove = removeButton();
  const rename = (place) => {
    item.control.setAttribute('aria-label', t.field.item(param.name, place));
    remove.setAttribute('aria-label', t.field.remove(t.field.item(param.name, place)));
  };
  rename(index);
  return { ...item, node: h('div', { class: 'item' }, item.control, item.issues), remove, rename };
}

/** An item that is an object. */
function groupItem(param, index, context) {
  const id = newId(param.name);
  const inner = fields({ ...param, required: false }, context);
  const place = issuePlace(`${id}-issues`);
  const legend = h('legend', {});
  const node = h('fieldset', { id, class: 'item', tabindex: '-1', 'aria-describedby': `${id}-issues` }, legend, place.node, inner.nodes);
  const remove = removeButton();
  const rename = (at) => {
    legend.textContent = t.field.item(param.name, at);
    remove.setAttribute('aria-label', t.field.remove(legend.textContent));
  };
  rename(index);
  const self = {
    ...inner, node, id, remove, rename,
    focus: () => arrive(node.querySelector('input, select, textarea, button')),
    find: (path) => (path.length === 0 ? self : inner.find(path) ?? self),
    each(visit) {
      visit(self);
      inner.each(visit);
    },
    show: place.showPresent,
  };
  return self;
}

const removeButton = () => h('button', { type: 'button', class: 'remove' }, '×');
