// A pasted answer, read: `{ kind: 'empty' | 'data' | 'error' | 'code' | 'nothing', … }`.
import { decode, explainError } from '../lib/autoscale-kit.js';
import { cut } from '../flat.js';

/** Errors are known by their body, too; without a status nothing is said of one. */
const OK = 200;

/** `status` and `text` as typed; a status line in the text goes before what was typed. */
export function readingOf(id, { status, text }) {
  const plain = text.trim().replaceAll('\r\n', '\n');
  if (plain === '') return { kind: 'empty' };
  const [whole, line] = /^HTTP\/[\d.]+ (\d{3})[^\n]*\n/.exec(plain) ?? [''];
  const [head, body] = whole === '' ? ['', plain] : cut(plain.slice(whole.length), '\n\n');
  const number = Number(line ?? status) || undefined;
  if (!/^[[{<]/.test(body)) {
    return isCode(body) ? { kind: 'code', code: explainError(id, body, { status: number }) } : { kind: 'nothing' };
  }
  const headers = head.split('\n').filter(Boolean).map((one) => cut(one, ':').map((part) => part.trim()));
  return read(id, { status: number, headers, body });
}

/** One line without a structure: a code, perhaps with the message behind it. */
const isCode = (text) => text !== '' && text.length <= 200 && !text.includes('\n') && !/[=&?]/.test(text);

function read(id, { status, headers, body }) {
  const answer = decode(id, { status: status ?? OK, headers, body });
  if (answer.ok) return { kind: 'data', data: answer.data, requestId: answer.requestId };
  return { kind: 'error', error: { ...answer.error, status } };
}
