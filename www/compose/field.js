// One parameter of the form. Every field has the same shape, whatever is inside:
//   node, id, focus()      its element, and how to get there
//   read(), write(value)   its value as typed; undefined when there is none
//   find(path)             the field of a path below it, itself for []
//   each(visit)            itself and all fields below
//   mark(siblings, top)    which conditional limits apply
//   show(issues)           the issues of this very field
import { h, newId } from '../dom.js';
import { group } from './group.js';
import { issuePlace } from './issues.js';
import { nativeLimits } from './limits.js';
import { list } from './list.js';
import { t } from '../messages.js';
import { reference } from './reference.js';
import { scalar } from './scalar.js';

/** `context`: `{ source, suggest(param), rules(param), documented(text), changed() }`, the same for all fields of a form. */
export function field(param, context) {
  if (param.type === 'list') return list(param, context);
  if (param.type === 'object') return group(param, context);
  return single(param, context);
}

function single(param, context) {
  const id = newId(param.name);
  const about = reference(param, context, `${id}-about`);
  const attributes = {
    id,
    name: param.name,
    'aria-describedby': `${id}-about ${id}-issues`,
  };
  const inner = value(param, attributes, context);
  const node = h('div', { class: 'field' },
    h('label', { for: id }, ...title(param)),
    inner.control, inner.extra, inner.issues, about.node);
  return {
    ...inner, node,
    mark(siblings, top) {
      about.mark(siblings, top);
      inner.mark(siblings, top);
    },
  };
}

/** The control of a value with its issues, without label and reference: a field, or an item of a list. */
export function value(param, attributes, context) {
  const { control, extra, read, write } = scalar(param, attributes, context.suggest(param));
  const place = issuePlace(`${attributes.id}-issues`, control);
  let touched = false;
  control.addEventListener('input', () => {
    touched = true;
    context.changed();
  });
  const self = {
    id: attributes.id, control, extra, issues: place.node, read,
    write(text) {
      touched = text !== undefined;
      write(text);
    },
    focus: () => arrive(control),
    find: () => self,
    each: (visit) => visit(self),
    mark: nativeLimits(control, param, context.rules(param)),
    // A field nobody has touched yet is not told that it is empty: the summary says so.
    show: (issues) => (touched ? place.show : place.showPresent)(issues),
  };
  return self;
}

/** Name, whether it is required, and type. */
export function title(param) {
  const { required, type, item } = param;
  return [
    h('span', { class: 'name' }, param.name),
    required === true && h('span', { class: 'required' }, t.field.required),
    required === 'conditional' && h('span', { class: 'required' }, t.field.conditional),
    h('span', { class: 'type' }, type === 'list' ? t.field.list(item) : t.field.types[type]),
  ];
}

/** Goes to a control, opening what it is folded into. */
export function arrive(control) {
  for (let fold = control.closest('details'); fold; fold = fold.parentElement.closest('details')) fold.open = true;
  control.focus({ preventScroll: true });
  control.scrollIntoView({ block: 'center' });
}
