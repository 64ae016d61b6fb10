// 句子的中文说法。The Chinese words for the sentences of the core and the catalogue, by tables of templates.
//
// The keys of a table are the English sentences with holes for what changes, `{name}` or `{name:kind}`, and the words have the
// same holes. A kind says what stands in the hole, and how it is shown:
//   (none)    any text, as it is
//   name      a single word, as it is
//   number    a number, as it is
//   things    `1 instance`, `4 instances`: the number
//   list      `a, b and 2 more`
//   words     a part that the table has, too; without it the sentence stays English, for one in two languages helps nobody
//   perhaps   the same, or any text as it is
//   each      a list of such

/** What is longer holds something that nobody reads: it stays English, and takes no time. */
const LONGEST = 1000;
const HOLE = /\{(\w+)(?::(\w+))?\}/g;
/** What may stand in a hole; where it is not said otherwise, any text but a second sentence. */
const FORMS = { name: '[\\w.]+', number: '[+-]?\\d+(?:\\.\\d+)?', things: '\\d+ [a-z ]+', words: '.+?', any: '(?:(?!\\. [A-Z]).)+?' };

/** How much a key says itself; that something is a number says a little, too. */
const said = (key) => key.replace(HOLE, (hole, name, kind) => (kind === 'number' ? '0' : '')).length;

/** `{ key, holes, texts, pattern }` of each sentence with holes, those that say most first. */
function templatesOf(table) {
  const keys = Object.keys(table).filter((key) => key.includes('{')).sort((a, b) => said(b) - said(a));
  return keys.map((key) => {
    const holes = [...key.matchAll(HOLE)].map(([, name, kind]) => [name, kind]);
    const texts = key.split(/\{.+?\}/);
    const escaped = texts.map((text) => text.replace(/[.*+?^$()|[\]\\]/g, '\\$&'));
    const pattern = escaped.reduce((before, text, at) => `${before}(${FORMS[holes[at - 1][1]] ?? FORMS.any})${text}`);
    return { key, holes, texts, pattern: new RegExp(`^${pattern}$`, 's') };
  });
}

/** Whether the texts stand in the sentence one after the other: quickly told, however long it is. */
function hasAll(texts, sentence) {
  let from = 0;
  return texts.every((text) => {
    const at = sentence.indexOf(text, from);
    from = at + text.length;
    return at >= 0;
  });
}

/**
 * `wordsOf(text, used)` of a table: the words for a sentence, undefined where there are none. `used(key)` hears of every entry
 * that has a part in them.
 */
export function translator(table) {
  let templates;
  return function wordsOf(text, used = () => {}) {
    if (Object.hasOwn(table, text)) {
      used(text);
      return table[text];
    }
    if (text.length > LONGEST) return undefined;
    templates ??= templatesOf(table);
    for (const { key, holes, texts, pattern } of templates) {
      const found = hasAll(texts, text) ? pattern.exec(text) : null;
      if (found === null) continue;
      const partOf = (part) => wordsOf(part, used);
      const parts = Object.fromEntries(holes.map(([name, kind], at) => [name, partWords(kind, found[at + 1], partOf)]));
      if (Object.values(parts).includes(undefined)) continue;
      used(key);
      return closed(table[key].replace(HOLE, (hole, name) => parts[name]));
    }
    return undefined;
  };
}

function partWords(kind, text, wordsOf) {
  if (kind === 'words') return wordsOf(text);
  if (kind === 'things') return text.split(' ', 1)[0];
  if (kind === 'perhaps') return wordsOf(text) ?? cut(text);
  if (kind === 'each') return listWords(text, (item) => wordsOf(item) ?? cut(item));
  return kind === 'list' ? listWords(text, cut) : cut(text);
}

function listWords(text, wordsOf) {
  const [, all, more] = /^(.*?)(?: and (\d+) more)?$/s.exec(text);
  return all.split(/, | and /).map(wordsOf).join('、') + (more === undefined ? '' : ` 以及另外 ${more} 个`);
}

/** A name that is too long to be shown whole. */
const cut = (text) => text.replace(/\.\.\. \((\d+) characters\)/, '…（共 $1 个字符）');

/** Between Chinese characters stands no space, whatever came into the holes. */
const closed = (text) => text.replace(/([\p{Script=Han}）”]) (?=[\p{Script=Han}（“])/gu, '$1');
