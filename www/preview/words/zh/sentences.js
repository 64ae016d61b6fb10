// 答案中的句子的中文说法。The sentences of an answer in Chinese: reasons, readings, and what is wrong with what was asked.
//
// The keys of the tables are the sentences of the core with holes for what changes, `{name}` or `{name:kind}`, and the words have
// the same holes. A kind says what stands in the hole, and how it is shown:
//   (none)    any text, as it is
//   number    a number, as it is
//   list      `a, b and 2 more`
//   words     a part that the tables have, too; without it the sentence stays English, for one in two languages helps nobody
//   perhaps   the same, or any text as it is
//   each      a list of such
import { activity } from './activity.js';
import { alarm } from './alarm.js';
import { group } from './group.js';
import { hook } from './hook.js';
import { leaving } from './leaving.js';
import { log } from './log.js';
import { members } from './members.js';
import { placing } from './placing.js';
import { refresh } from './refresh.js';
import { rule } from './rule.js';
import { schedule } from './schedule.js';
import { simulate } from './simulate.js';
import { values } from './values.js';

export const TABLE = {
  ...values, ...rule, ...alarm, ...group, ...members, ...leaving, ...placing, ...schedule, ...hook, ...refresh, ...activity,
  ...log, ...simulate,
};

const HOLE = /\{(\w+)(?::(\w+))?\}/g;
/** What may stand in a hole; where it is not said otherwise, any text but a second sentence. */
const FORMS = { number: '[+-]?\\d+(?:\\.\\d+)?', words: '.+?', any: '(?:(?!\\. [A-Z]).)+?' };

/** How much a key says itself; that something is a number says a little, too. */
const said = (key) => key.replace(HOLE, (hole, name, kind) => (kind === 'number' ? '0' : '')).length;

/** `{ key, pattern, holes }` of each sentence with holes, those that say most first. */
const TEMPLATES = Object.keys(TABLE)
  .filter((key) => key.includes('{'))
  .sort((a, b) => said(b) - said(a))
  .map((key) => {
    const holes = [...key.matchAll(HOLE)].map(([, name, kind]) => [name, kind]);
    const texts = key.split(/\{.+?\}/).map((text) => text.replace(/[.*+?^$()|[\]\\]/g, '\\$&'));
    const pattern = texts.reduce((before, text, at) => `${before}(${FORMS[holes[at - 1][1]] ?? FORMS.any})${text}`);
    return { key, holes, pattern: new RegExp(`^${pattern}$`, 's') };
  });

/** The words for a sentence, undefined where there are none. `used(key)` hears of every entry that has a part in them. */
export function sentenceWords(text, used = () => {}) {
  if (Object.hasOwn(TABLE, text)) {
    used(text);
    return TABLE[text];
  }
  for (const { key, holes, pattern } of TEMPLATES) {
    const found = pattern.exec(text);
    if (found === null) continue;
    const parts = Object.fromEntries(holes.map(([name, kind], at) => [name, partWords(kind, found[at + 1], used)]));
    if (Object.values(parts).includes(undefined)) continue;
    used(key);
    return closed(TABLE[key].replace(HOLE, (hole, name) => parts[name]));
  }
  return undefined;
}

function partWords(kind, text, used) {
  if (kind === 'words') return sentenceWords(text, used);
  if (kind === 'perhaps') return sentenceWords(text, used) ?? cut(text);
  if (kind === 'each') return listWords(text, (item) => sentenceWords(item, used) ?? cut(item));
  return kind === 'list' ? listWords(text, cut) : cut(text);
}

function listWords(text, wordsOf) {
  const [, all, more] = /^(.*?)(?: and (\d+) more)?$/s.exec(text);
  return all.split(/, | and /).map(wordsOf).join('、') + (more === undefined ? '' : ` 以及另外 ${more} 个`);
}

/** A name that is too long to be shown whole. */
const cut = (text) => text.replace(/\.\.\. \((\d+) characters\)/, '…（共 $1 个字符）');

/** Between Chinese characters stands no space, whatever came into the holes. */
const closed = (text) => text.replace(/(?<=\p{Script=Han}) (?=[\p{Script=Han}（“])|(?<=[）”]) (?=\p{Script=Han})/gu, '');
