// The data of an answer as a tree, each field with what the document says of it.
import { documented } from '../catalogue.js';
import { h } from '../dom.js';
import { t } from '../messages.js';

/** `fields` are those of the catalogue for this operation; what it does not know is shown all the same. */
export function dataNode(operation, value, fields = []) {
  const entries = Object.entries(value);
  if (entries.length === 0) return h('p', { class: 'quiet' }, t.decode.nothingInIt);
  return h('dl', { class: 'data' }, entries.map(([name, one]) => {
    const field = fields.find((known) => known.name === name || known.aliases?.includes(name));
    return h('div', {},
      h('dt', {}, h('span', { class: 'name' }, name), field === undefined && h('span', { class: 'type' }, t.decode.undocumentedField)),
      h('dd', {}, valueNode(operation, one, field), field && h('p', { class: 'quiet' }, documented(operation, field.description))));
  }));
}

function valueNode(operation, value, field) {
  if (Array.isArray(value)) return listNode(operation, value, field);
  if (value !== null && typeof value === 'object') return dataNode(operation, value, field?.fields);
  return h('code', {}, typeof value === 'string' ? value : JSON.stringify(value));
}

function listNode(operation, items, field) {
  if (items.length === 0) return h('span', { class: 'quiet' }, t.decode.none);
  const isPlain = items.every((item) => item === null || typeof item !== 'object');
  return h(isPlain ? 'ul' : 'ol', { class: isPlain ? 'values' : 'records' }, items.map((item) => h('li', {}, valueNode(operation, item, field))));
}
