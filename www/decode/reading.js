// A pasted answer, read: `{ kind: 'empty' | 'data' | 'error' | 'code' | 'nothing', … }`.
import { decode, explainError } from '../lib/autoscale-kit.js';
import { cut } from '../flat.js';

/** `status` and `text` as typed; a status line in the text goes before what was typed. */
export function readingOf(id, { status, text }) {
  const plain = text.trim().replaceAll('\r\n', '\n');
  if (plain === '') return { kind: 'empty' };
  const { line, head, body } = parted(plain);
  const number = Number(line ?? status) || undefined;
  const headers = head.split('\n').filter(Boolean).map((one) => cut(one, ':').map((part) => part.trim()));
  const answer = decode(id, { status: number, headers, body });
  if (line !== undefined || /^[[{<]/.test(body)) return readingOfAnswer(answer);
  // What a tool prints of an error has names in it, or several lines.
  if (/[:=\n]/.test(body) && answer.error.code !== 'UnreadableResponse') return readingOfAnswer(answer);
  return isCode(body) ? { kind: 'code', code: explainError(id, body, { status: number }) } : { kind: 'nothing' };
}

/** Heads and body of the text of HTTP. Of several heads, as after a redirect or `100 Continue`, the last one counts. */
function parted(text) {
  let [line, head, body] = [undefined, '', text];
  for (let found; (found = /^HTTP\/[\d.]+ (\d{3})[^\n]*(?:\n|$)/.exec(body)) !== null; ) {
    line = found[1];
    const rest = body.slice(found[0].length);
    // A head may be empty.
    [head, body] = rest.startsWith('\n') ? ['', rest.slice(1)] : cut(rest, '\n\n');
    body = body.trimStart();
  }
  return { line, head, body };
}

/** One line without a structure: a code, perhaps with the message behind it. */
const isCode = (text) => text.length <= 200 && !text.includes('\n') && !/[=&?]/.test(text);

const readingOfAnswer = ({ ok, data, requestId, error }) => (ok ? { kind: 'data', data, requestId } : { kind: 'error', error });
