// The controls of the panels: each is `{ label, input, node }`, where `node` is the input with what belongs to it.
import { h, newId } from './dom.js';
import { t } from './messages.js';
import { trims } from './trim.js';

const plain = { autocomplete: 'off', autocapitalize: 'off', spellcheck: 'false' };

/** A text of `values`. */
export function textSetting(values, name, label, changed, { suggestions = [], ...attributes } = {}) {
  const id = newId(name);
  const list = suggestions.length > 0 && h('datalist', { id: `${id}-list` }, suggestions.map((value) => h('option', { value })));
  const input = h('input', { id, type: 'text', list: list && list.id, ...plain, ...attributes });
  input.value = values[name];
  trims(input);
  input.addEventListener('input', () => {
    values[name] = input.value.trim();
    changed();
  });
  return { label, input, node: h('div', {}, input, list) };
}

/** A longer text of `values`, as it is. */
export function areaSetting(values, name, label, changed, { rows = 6, ...attributes } = {}) {
  const input = h('textarea', { id: newId(name), rows, ...plain, ...attributes });
  input.value = values[name];
  input.addEventListener('input', () => {
    values[name] = input.value;
    changed();
  });
  return { label, input, node: input };
}

/** One of `choices`, a list of values and their words. */
export function choiceSetting(values, name, label, changed, choices) {
  const input = h('select', { id: newId(name) }, choices.map(([value, shown]) => h('option', { value }, shown)));
  // A link may hold anything.
  if (!choices.some(([value]) => value === values[name])) [[values[name]]] = choices;
  input.value = values[name];
  input.addEventListener('change', () => {
    values[name] = input.value;
    changed();
  });
  return { label, input, node: input };
}

/** A text that is shown only on demand. */
export function secretSetting(values, name, label, changed) {
  const { input } = textSetting(values, name, label, changed, { type: 'password' });
  const state = { 'aria-label': t.signing.showName(label), 'aria-pressed': 'false' };
  const toggle = h('button', { type: 'button', class: 'small', ...state }, t.signing.show);
  toggle.addEventListener('click', () => {
    const shown = input.type === 'password';
    input.type = shown ? 'text' : 'password';
    toggle.setAttribute('aria-pressed', String(shown));
  });
  return { label, input, node: h('div', { class: 'joined' }, input, toggle) };
}

/** A setting with its label, and a line about it. */
export function labelled({ label, input, node }, about) {
  const hint = about && h('p', { class: 'quiet', id: `${input.id}-about` }, about);
  if (hint) input.setAttribute('aria-describedby', hint.id);
  return h('div', { class: 'field' }, h('label', { for: input.id }, label), node, hint);
}
