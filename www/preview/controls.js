// The control of a field: a number with its slider, a choice, a check box, a text, a table.
import { h, newId } from '../dom.js';
import { t } from '../messages.js';
import { areaSetting, choiceSetting, labelled, textSetting } from '../setting.js';
import { FIELDS } from './fields.js';
import { rowsControl } from './rows.js';

export const labelOf = (name) => t.preview.fields[name] ?? name;

/** `{ node, show(said) }`: `said` is what the call says, which then stands in place of the control. */
export function control(name, values, changed, { fields = FIELDS, columns } = {}) {
  const field = fields[name];
  const about = t.preview.about[name];
  const made = KINDS[field.kind]({ name, field, values, changed, about, columns });
  if (field.kind === 'rows') return made;
  const output = h('output', { class: 'given' });
  const instead = h('div', { class: 'field' }, h('span', { class: 'label' }, labelOf(name)), output);
  instead.hidden = true;
  return {
    node: h('div', { class: `setting ${field.kind}` }, made.node, instead),
    show(said) {
      made.node.hidden = said !== undefined;
      instead.hidden = said === undefined;
      if (said !== undefined) output.textContent = said;
    },
  };
}

const KINDS = {
  slider: ({ name, field, values, changed, about }) => ({ node: slider(values, name, field, changed, about) }),
  choice: ({ name, field, values, changed, about }) => ({
    node: labelled(
      choiceSetting(
        values,
        name,
        labelOf(name),
        changed,
        field.values.map((value) => [value, wordOf(name, value)]),
      ),
      about,
    ),
  }),
  text: ({ name, values, changed, about }) => ({ node: labelled(textSetting(values, name, labelOf(name), changed), about) }),
  area: ({ name, values, changed, about }) => ({
    node: labelled(areaSetting(values, name, labelOf(name), changed, { rows: 14 }), about),
  }),
  flag: ({ name, values, changed }) => ({ node: checkbox(values, name, labelOf(name), changed) }),
  rows({ name, field, values, changed, about, columns = Object.keys(field.columns) }) {
    const table = rowsControl(field, columns, labelOf(name), (text) => {
      values[name] = text;
      changed();
    });
    table.show(values[name]);
    let ids;
    return {
      node: h('div', { class: 'setting table' },
        h('h4', {}, labelOf(name)),
        about && h('p', { class: 'quiet' }, about),
        table.node,
      ),
      show(said) {
        if (String(said) === String(ids)) return;
        ids = said;
        table.show(values[name], said === undefined ? undefined : [].concat(said));
      },
    };
  },
};

/** How a value of a choice is shown. */
export const wordOf = (name, value) => t.preview.choices[name]?.[value] ?? t.preview.values[value] ?? value;

/** A number as text, so that any input reaches the question, with a slider beside it. */
function slider(values, name, { least, most, step = 1 }, changed, about) {
  const label = labelOf(name);
  const range = h('input', { type: 'range', min: least, max: most, step, 'aria-label': t.preview.slider(label) });
  const setting = textSetting(
    values,
    name,
    label,
    () => {
      range.value = values[name];
      changed();
    },
    { inputmode: least < 0 ? null : 'decimal' },
  );
  range.value = values[name];
  range.addEventListener('input', () => {
    values[name] = range.value;
    setting.input.value = range.value;
    changed();
  });
  return labelled({ ...setting, node: h('div', { class: 'ranged' }, range, setting.input) }, about);
}

function checkbox(values, name, label, changed) {
  const input = h('input', { type: 'checkbox', id: newId(name) });
  input.checked = values[name] === 'yes';
  input.addEventListener('change', () => {
    values[name] = input.checked ? 'yes' : '';
    changed();
  });
  return h('div', { class: 'field check' }, input, h('label', { for: input.id }, label));
}
