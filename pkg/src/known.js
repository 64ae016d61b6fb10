// What was looked up of operations: their info, and how the core is told of them.
import { call } from './crossing.js';
import { addFor } from './packs.js';
import { namesOf } from './params.js';
import { textOf } from './text.js';

const infos = new Map();
const entries = new Map();

/** What the catalogue says of an operation, in a language. A misprinted name leads to the operation of the right one. */
export function infoOf(id, language = 'en') {
  const keyOf = (name) => (language === 'en' ? name : `${language} ${name}`);
  const found = infos.get(keyOf(id));
  if (found !== undefined) return found;
  const text = textOf(id);
  addFor(text);
  const asked = call('operation', text, textOf(language));
  const info = infos.get(keyOf(asked.id)) ?? asked;
  infos.set(keyOf(info.id), info);
  return info;
}

/** The number by which the core knows an operation, and the indices of its parameters. */
export function entryOf(id) {
  let entry = entries.get(id);
  if (entry === undefined) {
    const info = infoOf(id);
    entry = { number: call('numberOf', info.id), names: namesOf(info.params) };
    if (typeof id === 'string') entries.set(id, entry);
  }
  return entry;
}

/** A pack that was added may say otherwise. */
export function forgetOperations() {
  infos.clear();
  entries.clear();
}
