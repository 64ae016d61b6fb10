// A WebAssembly module as text inside its entry. The bytes that occur most often take one character and the others two,
// so that the text compresses as well as the bytes do; Base64 hides from gzip what repeats, and takes a third more.

/** Printable ASCII without what a string literal or an HTML page would trip over. */
const ALPHABET = Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index)).filter((sign) => !'"\\<'.includes(sign));

/** So many bytes take one character; the signs behind these are the first of two. */
const SINGLE = 90;

/** `order` holds all bytes, the most frequent first, as hexadecimal. */
export function fromText({ size, order, text }) {
  const byteAt = Uint8Array.from(order.match(/../g), (digits) => parseInt(digits, 16));
  const indexOf = new Uint8Array(128);
  ALPHABET.forEach((sign, index) => (indexOf[sign.charCodeAt(0)] = index));
  const bytes = new Uint8Array(size);
  for (let from = 0, to = 0; to < size; from += 1, to += 1) {
    let index = indexOf[text.charCodeAt(from)];
    if (index >= SINGLE) index = SINGLE * (1 + index - SINGLE) + indexOf[text.charCodeAt((from += 1))];
    bytes[to] = byteAt[index];
  }
  return bytes;
}

/** What {@link fromText} reads. */
export function toText(bytes) {
  const counts = new Uint32Array(256);
  for (const byte of bytes) counts[byte] += 1;
  const order = Array.from(counts.keys()).sort((a, b) => counts[b] - counts[a] || a - b);
  const signs = [];
  order.forEach((byte, index) => {
    const prefix = index < SINGLE ? '' : ALPHABET[SINGLE - 1 + Math.floor(index / SINGLE)];
    signs[byte] = prefix + ALPHABET[index % SINGLE];
  });
  const text = Array.from(bytes, (byte) => signs[byte]).join('');
  return { size: bytes.length, order: order.map((byte) => byte.toString(16).padStart(2, '0')).join(''), text };
}
