// Texts that match a regular expression of the catalogue: sequences, alternatives, groups, classes and repetition.

/** A maker of matching texts; `most` is how often a `*` or `+` repeats at most. */
export function matching(regex) {
  const { alternatives, end } = readAlternatives([...regex], 0);
  if (end !== [...regex].length) throw new Error(`cannot read ${regex} at ${end}`);
  return (random, most = 3) => alternatives(random, most);
}

function readAlternatives(chars, at) {
  const branches = [];
  for (;;) {
    const parts = [];
    while (at < chars.length && chars[at] !== '|' && chars[at] !== ')') {
      const atom = readAtom(chars, at);
      const repeat = readRepeat(chars, atom.end);
      parts.push((random, most) => random.times(repeat.count(random, most), () => atom.make(random, most)).join(''));
      at = repeat.end;
    }
    branches.push((random, most) => parts.map((part) => part(random, most)).join(''));
    if (chars[at] !== '|') break;
    at += 1;
  }
  return { alternatives: (random, most) => random.pick(branches)(random, most), end: at };
}

function readAtom(chars, at) {
  if (chars[at] === '(') {
    const start = chars[at + 1] === '?' ? at + 3 : at + 1;
    const inner = readAlternatives(chars, start);
    return { make: inner.alternatives, end: inner.end + 1 };
  }
  if (chars[at] === '[') return readClass(chars, at + 1);
  if (chars[at] === '.') return { make: (random) => random.pick(ANY), end: at + 1 };
  const { set, end } = readChar(chars, at);
  return { make: (random) => random.pick(set), end };
}

const range = (from, to) => Array.from({ length: to - from + 1 }, (_, index) => String.fromCodePoint(from + index));
const ASCII = range(32, 126);
const ANY = [...ASCII, '中', 'é', '🚀'];
const SETS = { d: range(48, 57), w: [...'abcXYZ019_'], s: [' ', '\t'], S: [...'aZ9-中'], t: ['\t'], n: ['\n'], r: ['\r'] };

function readChar(chars, at) {
  if (chars[at] !== '\\') return { set: [chars[at]], end: at + 1 };
  const next = chars[at + 1];
  const end = chars[at + 2] === '{' ? chars.indexOf('}', at) + 1 : at + { u: 6, x: 4 }[next];
  if (next === 'u' || next === 'x') {
    const digits = chars.slice(at + 2, end).join('').replace(/[{}]/g, '');
    return { set: [String.fromCodePoint(parseInt(digits, 16))], end };
  }
  return { set: SETS[next] ?? [next], end: at + 2 };
}

function readClass(chars, at) {
  const negated = chars[at] === '^';
  if (negated) at += 1;
  const sets = [];
  while (chars[at] !== ']') {
    let { set, end } = readChar(chars, at);
    if (chars[end] === '-' && chars[end + 1] !== ']') {
      const last = readChar(chars, end + 1);
      set = range(set[0].codePointAt(0), Math.min(last.set[0].codePointAt(0), set[0].codePointAt(0) + 2000));
      end = last.end;
    }
    sets.push(set);
    at = end;
  }
  const all = negated ? [ANY.filter((char) => !sets.flat().includes(char))] : sets;
  return { make: (random) => random.pick(random.pick(all)), end: at + 1 };
}

function readRepeat(chars, at) {
  const some = (least, most) => (random, bound) => least + random.int(Math.max(Math.min(most, least + bound) - least, 0) + 1);
  if (chars[at] === '*') return { count: some(0, Infinity), end: at + 1 };
  if (chars[at] === '+') return { count: some(1, Infinity), end: at + 1 };
  if (chars[at] === '?') return { count: some(0, 1), end: at + 1 };
  if (chars[at] !== '{') return { count: () => 1, end: at };
  const close = chars.indexOf('}', at);
  const [least, most = least] = chars.slice(at + 1, close).join('').split(',');
  return { count: some(Number(least), most === '' ? Infinity : Number(most)), end: close + 1 };
}
