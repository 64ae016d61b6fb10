// The table of messages: the same keys in both languages, and nothing left untranslated.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { menu } from '../../www/examples/links.js';
import { EXAMPLES } from './browser.js';
import { en, zh } from './words.js';

/** Every text by its dotted way; a function stands for the texts it makes. */
function texts(table, way = []) {
  return Object.entries(table).flatMap(([name, value]) => (typeof value === 'object' ? texts(value, [...way, name]) : [[[...way, name].join('.'), value]]));
}

test('both languages have the same keys, and the same kind of text under each', () => {
  const shape = (table) => texts(table).map(([way, value]) => `${way}: ${typeof value}${typeof value === 'function' ? value.length : ''}`).sort();
  assert.deepEqual(shape(zh), shape(en));
});

test('Chinese texts are Chinese, but for names that stay as they are', () => {
  const same = /^(language|name)$|placeholder|^(check\.codes|field\.types|signing\.formats)\.\w*(json|xml)|signing\.(token|kinds\.token)$|result\.outputs|^preview\.(min|max)Size$/;
  const left = texts(zh).filter(([way, value]) => typeof value === 'string' && !same.test(way) && !/\p{Script=Han}/u.test(value));
  assert.deepEqual(left, []);
});

test('every example has its words', () => {
  for (const { name } of Object.values(menu).flat()) assert.equal(typeof en.exampleNames[name], 'string', name);
  assert.deepEqual(Object.keys(en.exampleWhy).sort(), EXAMPLES);
});
