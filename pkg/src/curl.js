// A request as a curl command that runs as pasted in a POSIX shell.

/** The most bytes of one argument: Linux hands on 128 KiB, with a NUL at the end. What the shell does itself has no such end. */
const MOST_ARGUMENT = 2 ** 17 - 1;
/** Control characters, which a terminal would take for its own; of these only line feeds are pasted. */
const CONTROL = /[\0-\x09\x0b-\x1f\x7f-\x9f]/;

const quote = (text) => `'${text.replaceAll("'", "'\\''")}'`;
const octal = (bytes) => Array.from(bytes, (byte) => `\\${byte.toString(8).padStart(3, '0')}`).join('');
const encoder = new TextEncoder();

/** Bytes as text, or undefined where they are none. */
function decoded(bytes) {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** The command that writes these bytes; printf knows octal escapes in every shell. */
function printed(bytes, text) {
  if (text !== undefined && !CONTROL.test(text)) return `printf %s ${quote(text)}`;
  const signs = text ?? Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  const bytesOf = text === undefined ? (sign) => [sign.charCodeAt(0)] : (sign) => encoder.encode(sign);
  // A format that begins with `-` would be an option.
  const odd = new RegExp(`^-|${text === undefined ? '[^\\n\\x20-\\x7e]' : CONTROL.source}`, 'g');
  return `printf ${quote(signs.replace(/[%\\]/g, '$&$&').replace(odd, (sign) => octal(bytesOf(sign))))}`;
}

/** Words of the command, and what it reads from standard input. */
function bodyOf(body) {
  if (body === undefined) return { words: [] };
  const bytes = typeof body === 'string' ? encoder.encode(body) : body;
  const text = decoded(bytes);
  const isArgument = text !== undefined && !CONTROL.test(text) && bytes.length <= MOST_ARGUMENT;
  return isArgument ? { words: ['--data-raw', quote(text)] } : { words: ['--data-binary', '@-'], input: printed(bytes, text) };
}

function headersOf(headers, body) {
  const entries = Object.entries(headers);
  const has = (wanted) => entries.some(([name]) => name.toLowerCase() === wanted);
  const lines = entries.map(([name, value]) => (/^[ \t]*$/.test(value) ? `${name};` : `${name}: ${value}`));
  // curl would add a type of its own.
  if (body !== undefined && !has('content-type')) lines.push('Content-Type:');
  return lines.flatMap((line) => ['--header', quote(line)]);
}

/** Simple methods stand bare. To a HEAD with a body curl has no option of its own: it would wait for the body of the answer. */
function methodOf(method, body) {
  if (method !== 'HEAD') return ['--request', /^[A-Z]+$/.test(method) ? method : quote(method)];
  return body === undefined ? ['--head'] : ['--request', method, '--ignore-content-length', '--header', quote('Connection: close')];
}

export function toCurl({ url, method, headers, body }) {
  const sent = bodyOf(body);
  const words = ['curl'];
  // Without these curl would take brackets and dot segments of a URL for its own syntax.
  if (/[[\]{}]/.test(url)) words.push('--globoff');
  if (/\/(\.|%2e)/i.test(url)) words.push('--path-as-is');
  words.push(...methodOf(method, body), ...(url.startsWith('-') ? ['--url'] : []), quote(url), ...headersOf(headers, body), ...sent.words);
  return `${sent.input === undefined ? '' : `${sent.input} | `}${words.join(' ')}`;
}
