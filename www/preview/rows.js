// A short table to fill in: one row per line, rows are added and taken away. Its value is one text; see fields.js.
import { h } from '../dom.js';
import { t } from '../messages.js';
import { readRows, writeRows } from './fields.js';

const MOST = 100;

/**
 * `columns` are those that are shown, the others keep their values. With `ids` there is a row for each of them and no other.
 * `changed(text)` is told.
 */
export function rowsControl(field, columns, label, changed) {
  const body = h('div', { class: columns.length > 3 ? 'rows' : 'rows few', role: 'group', 'aria-label': label });
  let rows = [];
  let fixed = false;
  const tell = () => changed(writeRows(field, rows));

  function cell(row, name, place) {
    const kind = field.columns[name];
    const says = `${t.preview.columns[name]} ${place + 1}`;
    const isFixed = fixed && name === 'id';
    const input =
      kind === 'text'
        ? h('input', {
            type: 'text',
            'aria-label': says,
            'data-column': name,
            readonly: isFixed,
            autocomplete: 'off',
            spellcheck: 'false',
            placeholder: t.preview.columns[name],
          })
        : h('select', { 'aria-label': says, 'data-column': name },
            kind.map((value) => h('option', { value }, t.preview.choices[name]?.[value] ?? t.preview.values[value] ?? value)),
          );
    input.value = row[name];
    if (kind !== 'text' && input.value !== row[name]) row[name] = input.value = kind[0];
    input.addEventListener('input', () => {
      row[name] = input.value;
      tell();
    });
    return h('label', {}, h('span', { 'aria-hidden': 'true' }, t.preview.columns[name]), input);
  }
  function draw() {
    body.replaceChildren(
      ...rows.map((row, place) =>
        h('div', { class: 'row' },
          h('div', { class: 'cells' }, columns.map((name) => cell(row, name, place))),
          !fixed &&
            h('button', {
              type: 'button', class: 'remove', 'aria-label': t.preview.rows.remove(place + 1), onclick: () => remove(place),
            },
              '×',
            ),
        ),
      ),
      ...(fixed || rows.length >= MOST
        ? []
        : [h('button', { type: 'button', class: 'small add', onclick: add }, t.preview.rows.add)]),
    );
  }
  function add() {
    rows.push({ ...blank(), ...rows.at(-1), ...(rows.length > 0 && field.columns.id && { id: nextId(rows.at(-1).id, rows) }) });
    draw();
    tell();
    body.querySelector('.row:nth-last-child(2) input, .row:nth-last-child(2) select').focus();
  }
  function remove(place) {
    rows.splice(place, 1);
    draw();
    tell();
    body.querySelector('.add').focus();
  }
  const blank = () =>
    Object.fromEntries(Object.entries(field.columns).map(([name, kind]) => [name, kind === 'text' ? '' : kind[0]]));

  return {
    node: body,
    show(text, ids) {
      fixed = ids !== undefined;
      rows = rowsOf(field, text, ids);
      draw();
    },
  };
}

/** The rows of a text; with ids, one for each of them, as the text has it or else as the first value of each column. */
export function rowsOf(field, text, ids) {
  const all = readRows(field, text);
  if (ids === undefined) return all;
  const usual = Object.fromEntries(Object.entries(field.columns).map(([name, kind]) => [name, kind === 'text' ? '' : kind[0]]));
  return ids.map((id) => ({ ...(all.find((row) => row.id === id) ?? usual), id: String(id) }));
}

/** `i-4` behind `i-3`, whatever is free. */
function nextId(id, rows) {
  const [, stem, digits] = /^(.*?)(\d*)$/.exec(id);
  for (let number = Number(digits || 1) + 1; ; number += 1)
    if (!rows.some((row) => row.id === `${stem}${number}`)) return `${stem}${number}`;
}
