// The first difference of two texts, with what stands before it, as it is shown.

/** So much of what is equal is shown. */
const BEFORE = 120;
const AFTER = 40;
/** What a difference goes up to: the end of a pair or a line. */
const END = /&|%26|\n/;

/** `{ before, isCut, signed: [difference, rest], service: [difference, rest] }` */
export function differenceOf(trace, { offset, expected, received }) {
  const texts = [trace.stringToSign, trace.canonicalRequest].filter((text) => text !== undefined);
  const bytes = texts.map((text) => new TextEncoder().encode(text));
  const heads = bytes.map((all) => [text(all.subarray(0, offset)), text(all.subarray(offset))]);
  const [head] = heads.find(([, tail]) => tail.startsWith(received)) ?? heads[0];
  // A difference inside an escape is one of the whole escape.
  const escape = /(?:%(?:25)?[0-9A-Fa-f]?|%2)$/.exec(head)?.[0] ?? '';
  const same = head.slice(0, head.length - escape.length);
  const before = same.slice(-BEFORE);
  const side = (text) => piece(escape + text, text.length === AFTER);
  return { before, isCut: before.length < same.length, signed: side(received), service: side(expected) };
}

const text = (bytes) => new TextDecoder().decode(bytes);

function piece(all, goesOn) {
  const end = all.search(END);
  const at = end < 0 ? all.length : Math.max(end, end === 0 ? all.match(END)[0].length : 0);
  return [all.slice(0, at), all.slice(at) + (goesOn ? '…' : '')];
}
