// A shell command as its words: quotes of each kind, backslashes, lines that go on.

const ESCAPES = { n: '\n', r: '\r', t: '\t', 0: '\0' };

export function shellWords(text) {
  const words = [];
  let word;
  let at = 0;
  const add = (piece) => {
    word = (word ?? '') + piece;
  };
  while (at < text.length) {
    const rest = text.slice(at);
    const [taken, piece] = quoted(rest);
    if (taken > 0) {
      if (piece !== undefined) add(piece);
      at += taken;
    } else if (/^\s/.test(rest)) {
      if (word !== undefined) words.push(word);
      word = undefined;
      at += 1;
    } else {
      add(rest[0]);
      at += 1;
    }
  }
  return word === undefined ? words : [...words, word];
}

/** How much of the text is one quoted piece, and what it means; a line that goes on means nothing. */
function quoted(text) {
  const [whole, plain] = /^'([^']*)'/s.exec(text) ?? [];
  if (whole !== undefined) return [whole.length, plain];
  const [ansi, escaped] = /^\$'((?:[^'\\]|\\.)*)'/s.exec(text) ?? [];
  if (ansi !== undefined) return [ansi.length, unescaped(escaped)];
  const [double, inner] = /^"((?:[^"\\]|\\.)*)"/s.exec(text) ?? [];
  if (double !== undefined) return [double.length, inner.replace(/\\(["\\$`\n])/g, (_, one) => (one === '\n' ? '' : one))];
  const [slash, one] = /^\\(\r?\n|.)/s.exec(text) ?? [];
  if (slash !== undefined) return [slash.length, one.endsWith('\n') ? undefined : one];
  return [0];
}

/** The escapes of `$'…'`. */
function unescaped(text) {
  return text.replace(/\\(?:u([0-9a-fA-F]{1,4})|x([0-9a-fA-F]{1,2})|(.))/gs, (_, u, x, one) =>
    (one === undefined ? String.fromCharCode(parseInt(u ?? x, 16)) : ESCAPES[one] ?? one));
}
