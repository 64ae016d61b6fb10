// What somebody pastes as a request, as `{ method, url, headers, body }`: a URL, a curl command, the text of HTTP.
import { cut } from '../flat.js';
import { shellWords } from './shell-words.js';

/** `headers` is a Map with names in lower case. Undefined where the text is none of these. */
export function requestOf(text) {
  if (/^curl(\.exe)?\s/.test(text)) return fromCurl(shellWords(text));
  if (/^https?:\/\//i.test(text)) return plain({ url: text.replace(/\s+/g, '') });
  const [, method, target, , rest] = /^([A-Z]+) (\S+) (HTTP\/[\d.]+)\r?\n(.*)$/s.exec(`${text}\n`) ?? [];
  return method === undefined ? undefined : fromHttp(method, target, rest.replaceAll('\r\n', '\n'));
}

function plain({ method, url, headers = new Map(), body }) {
  return { method: method ?? (body === undefined ? 'GET' : 'POST'), url: URL.canParse(url) ? new URL(url) : undefined, headers, body };
}

function fromHttp(method, target, text) {
  const [head, body] = cut(text, '\n\n');
  const headers = new Map(head.split('\n').map(headerOf));
  const url = /^https?:/.test(target) ? target : `https://${headers.get('host') ?? 'unknown.invalid'}${target}`;
  return plain({ method, url, headers, body: body.trim() === '' ? undefined : body.trim() });
}

function headerOf(line) {
  const [name, value] = cut(line, ':');
  return [name.trim().toLowerCase(), value.trim()];
}

const DATA = ['-d', '--data', '--data-raw', '--data-binary', '--data-ascii', '--data-urlencode', '--json'];
/** Options with a value that says nothing about the call. */
const OTHERS = [
  '-u', '--user', '-A', '--user-agent', '-b', '--cookie', '-e', '--referer', '-o', '--output', '-x', '--proxy', '-m', '--max-time',
  '--connect-timeout', '--cacert', '--cert', '--key', '-w', '--write-out',
];

function fromCurl([, ...words]) {
  const found = { headers: new Map(), data: [] };
  for (let word; (word = words.shift()) !== undefined; ) {
    // `-XPOST` is `-X POST`.
    const joined = /^(-[XHd])(.+)$/s.exec(word);
    const name = joined ? joined[1] : word;
    const value = () => (joined ? joined[2] : words.shift() ?? '');
    if (name === '-X' || name === '--request') found.method = value();
    else if (name === '-H' || name === '--header') found.headers.set(...headerOf(value()));
    else if (DATA.includes(name)) found.data.push(name === '--data-urlencode' ? encoded(value()) : value());
    else if (name === '-G' || name === '--get') found.inQuery = true;
    else if (name === '--url') found.url = value();
    else if (OTHERS.includes(name)) value();
    else if (!name.startsWith('-')) found.url ??= name;
  }
  const data = found.data.length > 0 ? found.data.join('&') : undefined;
  const url = found.url === undefined || /^https?:/.test(found.url) ? found.url ?? '' : `https://${found.url}`;
  if (!found.inQuery) return plain({ ...found, url, body: data });
  return plain({ ...found, url: `${url}${url.includes('?') ? '&' : '?'}${data ?? ''}`, method: found.method ?? 'GET' });
}

/** `name=value` with the value as it is. */
function encoded(pair) {
  const [name, value] = cut(pair, '=');
  return String(new URLSearchParams([[name, value]]));
}
