// Services quote what they received: a refused signature comes back with the string to sign, and a token in it.

/** A shorter text occurs in any other by chance, and is no secret. */
const LEAST_LENGTH = 4;

/** How often escapes are undone: `%25252F`, `&amp;#47;` and the like. */
const DEPTH = 5;

/** Replaces these secrets by `***` in every text of a plain value, however their characters are escaped, and in Base64. */
export function redact(value, secrets) {
  const wanted = new Set(
    secrets
      .filter((secret) => typeof secret === 'string' || typeof secret === 'number')
      .flatMap((secret) => formsOf(String(secret)))
      .filter(({ length }) => length >= LEAST_LENGTH),
  );
  const clean = (part) => {
    if (typeof part === 'string') return cleanText(part, wanted);
    if (Array.isArray(part)) return part.map(clean);
    if (part === null || typeof part !== 'object') return part;
    return Object.fromEntries(Object.entries(part).map(([name, member]) => [clean(name), clean(member)]));
  };
  return clean(value);
}

/** Secrets may overlap, or stand in one another: all are found before any is replaced. */
function cleanText(text, wanted) {
  const found = readings(text)
    .flatMap((reading) => [...wanted].flatMap((secret) => rangesOf(secret, reading)))
    .sort(([a], [b]) => a - b);
  let clean = '';
  let at = 0;
  for (const [start, end] of found) {
    if (start >= at) clean += `${text.slice(at, start)}***`;
    at = Math.max(at, end);
  }
  return clean + text.slice(at);
}

/** Where a secret stands, as positions in the text that was read. */
function rangesOf(secret, { text, positionOf }) {
  const ranges = [];
  for (let at = text.indexOf(secret); at >= 0; at = text.indexOf(secret, at + 1)) ranges.push([positionOf(at), positionOf(at + secret.length)]);
  return ranges;
}

/** The secret as it reads however often its own escapes are undone, in hexadecimal, and in the Base64 of any text that holds it. */
function formsOf(secret) {
  const bytes = new TextEncoder().encode(secret);
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  // Base64 takes three bytes at a time, so that it depends on what stands before.
  const base64 = [0, 1, 2].map((before) => {
    const text = btoa(Array.from([...new Uint8Array(before), ...bytes], (byte) => String.fromCharCode(byte)).join(''));
    // Only characters that hold nothing of the neighbours.
    return text.slice(Math.ceil((before * 8) / 6), Math.floor(((before + bytes.length) * 8) / 6));
  });
  const forUrls = base64.map((text) => text.replaceAll('+', '-').replaceAll('/', '_'));
  return [...readings(secret).map(({ text }) => text), hex, hex.toUpperCase(), ...[...base64, ...forUrls].map(asForm)];
}

/** A text as it is, and with its escapes undone once and again; `positionOf` leads back to the text itself. */
function readings(given) {
  const all = [{ text: asForm(given), positionOf: (at) => at }];
  while (all.length <= DEPTH) {
    const next = undone(all.at(-1));
    if (next === undefined) break;
    all.push(next);
  }
  return all;
}

/** What reads a query as a form takes `+` for a space, and what does not keeps it: so the two are taken for one. */
const asForm = (text) => text.replaceAll('+', ' ');

/** Escapes of URLs, HTML, and JSON or JavaScript. */
const ESCAPE = /%[0-7][\da-f]|%[c-f][\da-f](?:%[89ab][\da-f]){1,3}|&(?:#\d{1,7}|#x[\da-f]{1,6}|amp|lt|gt|quot|apos);|\\(?:u[\da-f]{4}|x[\da-f]{2}|[^\da-z])/gi;

/** Undoes each escape of a reading once; `undefined` where there is none. */
function undone({ text, positionOf }) {
  const pieces = [];
  const positions = new Int32Array(text.length + 1);
  let [length, at] = [0, 0];
  const add = (piece, isEscape) => {
    pieces.push(piece);
    for (let index = 0; index < piece.length; index += 1) positions[length + index] = isEscape ? at : at + index;
    length += piece.length;
  };
  for (const { 0: escape, index } of text.matchAll(ESCAPE)) {
    const char = charOf(escape);
    if (char === undefined) continue;
    add(text.slice(at, index), false);
    at = index;
    add(char, true);
    at = index + escape.length;
  }
  if (length === 0) return undefined;
  add(text.slice(at), false);
  positions[length] = text.length;
  return { text: asForm(pieces.join('')), positionOf: (index) => positionOf(positions[index]) };
}

const NAMED = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** The character that an escape stands for. */
function charOf(escape) {
  try {
    if (escape[0] === '%') return decodeURIComponent(escape);
    const number = /^(?:&#(\d+);|(?:&#x|\\u|\\x)([\da-f]+);?)$/i.exec(escape);
    if (number !== null) return String.fromCodePoint(number[2] === undefined ? Number(number[1]) : parseInt(number[2], 16));
    return escape[0] === '&' ? NAMED[escape.slice(1, -1).toLowerCase()] : escape[1];
  } catch {
    return undefined; // bytes or a number that are no character
  }
}
