// STUB until the core has one.
import { AutoscaleError } from '../index.js';
const bad = (m) => new AutoscaleError('invalid_request', m);
export function readReceived({ method, url, headers, body }) {
  const pairs = (text) => text.split('&').filter(Boolean).map((field) => {
    const at = field.indexOf('=');
    const [n, v] = at < 0 ? [field, ''] : [field.slice(0, at), field.slice(at + 1)];
    try { return [n, v].map((t) => decodeURIComponent(t.replaceAll('+', ' '))); } catch { throw bad('not UTF-8'); }
  });
  if (url.includes('#')) throw bad('fragment');
  const at = url.indexOf('?');
  const types = headers.filter(([n]) => n.toLowerCase() === 'content-type').map(([, v]) => v);
  if (types.length > 1) throw bad('content-type: came twice');
  const isForm = types[0]?.split(';')[0].trim().toLowerCase() === 'application/x-www-form-urlencoded';
  const host = headers.find(([n]) => n.toLowerCase() === 'host')?.[1];
  return { method, host, path: at < 0 ? url : url.slice(0, at), query: at < 0 ? [] : pairs(url.slice(at + 1)), form: isForm ? pairs(body.toString()) : undefined };
}
