// A request as a curl command that runs as pasted in a POSIX shell.

const quote = (text) => `'${text.replaceAll("'", "'\\''")}'`;

/** Text, or undefined where the bytes are no text that a shell argument could hold. */
function asText(body) {
  if (typeof body === 'string') return body.includes('\0') ? undefined : body;
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(body);
    return text.includes('\0') ? undefined : text;
  } catch {
    return undefined;
  }
}

/** Every byte as an octal escape, which printf knows in each shell. */
function octal(body) {
  const bytes = typeof body === 'string' ? new TextEncoder().encode(body) : new Uint8Array(body.buffer ?? body, body.byteOffset ?? 0, body.byteLength);
  return Array.from(bytes, (byte) => '\\' + byte.toString(8).padStart(3, '0')).join('');
}

export function toCurl({ url, method, headers, body }) {
  const words = ['curl'];
  // Without these curl would take brackets and dot segments of a URL for its own syntax.
  if (/[[\]{}]/.test(url)) words.push('--globoff');
  if (/\/\.{1,2}(\/|$|\?)/.test(url)) words.push('--path-as-is');
  if (method === 'HEAD') words.push('--head');
  else words.push('--request', method);
  words.push(quote(url));
  for (const [name, value] of Object.entries(headers)) words.push('--header', quote(value === '' ? `${name};` : `${name}: ${value}`));
  if (body === undefined) return words.join(' ');
  const text = asText(body);
  if (text !== undefined) return [...words, '--data-raw', quote(text)].join(' ');
  return `printf '${octal(body)}' | ${[...words, '--data-binary', '@-'].join(' ')}`;
}
