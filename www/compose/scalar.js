// One value in one native control. What is typed is passed on as typed: the check judges it, not the control.
import { h } from '../dom.js';
import { t } from '../messages.js';
import { isId, trims } from '../trim.js';
import { isNumber, numberControl } from './number.js';

/** `{ control, read, write }` for a parameter that is neither list nor object; a map is one text, too. `attributes` go to the control. */
export function scalar(param, attributes, suggestions = []) {
  if (param.type === 'map') return lines(attributes);
  const choices = choicesOf(param);
  if (choices !== undefined) return choice(choices, param.default, attributes);
  const isLong = param.type === 'json';
  const control = isLong ? h('textarea', { rows: 3, spellcheck: 'false', ...attributes }) : textInput(param, attributes, suggestions);
  if (!isLong && !param.secret && isId(param)) trims(control);
  if (isNumber(param)) return { control, ...numberControl(control) };
  return {
    control,
    extra: suggestions.length > 0 && h('datalist', { id: `${attributes.id}-list` }, suggestions.map((value) => h('option', { value }))),
    read: () => (control.value === '' ? undefined : control.value),
    write: (value = '') => { control.value = value; },
  };
}

function textInput(param, attributes, suggestions) {
  const format = param.constraints.find(({ kind }) => kind === 'format')?.format;
  return h('input', {
    type: param.secret ? 'password' : isNumber(param) ? 'number' : 'text',
    inputmode: isCount(param) ? 'numeric' : null,
    placeholder: t.reference.placeholders[format] ?? null,
    list: suggestions.length > 0 ? `${attributes.id}-list` : null,
    autocomplete: 'off', autocapitalize: 'off', spellcheck: 'false',
    ...attributes,
  });
}

/** A number that is never negative: the digit keyboards of phones have no minus. */
function isCount({ type, constraints }) {
  return type === 'integer' && constraints.some((limit) => limit.kind === 'range' && limit.min >= 0 && limit.when === undefined);
}

function choicesOf({ type, constraints, also = [] }) {
  if (type === 'boolean') return ['true', 'false'];
  const documented = constraints.find((limit) => limit.kind === 'enum' && limit.when === undefined);
  return documented && [...documented.values, ...also];
}

/** Names and values of one's own choice, a pair to a line. */
function lines(attributes) {
  const control = h('textarea', { rows: 3, spellcheck: 'false', placeholder: t.field.mapLines, ...attributes });
  return {
    control,
    read() {
      const pairs = control.value.split('\n').filter((line) => line.trim() !== '').map((line) => {
        const [name, ...value] = line.split('=');
        return [name.trim(), value.join('=')];
      });
      return pairs.length > 0 ? Object.fromEntries(pairs) : undefined;
    },
    write: (value = {}) => { control.value = Object.entries(value).map((pair) => pair.join('=')).join('\n'); },
  };
}

function choice(values, usual, attributes) {
  const absent = usual === undefined || Array.isArray(usual) ? t.field.notSent : t.field.absent(usual);
  const control = h('select', attributes, h('option', { value: '' }, absent), values.map((value) => h('option', { value }, value)));
  return {
    control,
    read: () => (control.value === '' ? undefined : control.value),
    write(value = '') {
      // A value that is not documented is shown as it came, so that the check can speak of it.
      const known = [...control.options].some((option) => option.value === value);
      if (!known) control.append(h('option', { value }, value));
      control.value = value;
    },
  };
}
