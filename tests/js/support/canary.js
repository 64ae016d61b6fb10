// Secrets that are easy to find again, whatever form they take.
import { inspect } from 'node:util';
import { encode } from './ours.js';

export const SECRET = 'canary-key/9f+=*&%7';
export const TOKEN = 'canary-token/4a+=*&%2';

export const permanent = { accessKeyId: 'AKIDEXAMPLE', secretKey: SECRET };
export const temporary = { ...permanent, securityToken: TOKEN };

/** Every way in which a secret could show: raw, encoded once or twice, in Base64, in hexadecimal, as JSON. */
export function formsOf(secret) {
  const bytes = Buffer.from(secret);
  return [secret, encode(secret), encode(encode(secret)), encodeURIComponent(secret), bytes.toString('base64').replace(/=*$/, ''), bytes.toString('hex'), JSON.stringify(secret).slice(1, -1)];
}

export const holds = (text, secret) => formsOf(secret).some((form) => text.includes(form));

/** Everything that a program or a log could print of a value. */
export function printed(value) {
  const texts = [inspect(value, { depth: Infinity, showHidden: true, getters: true }), String(value)];
  try {
    texts.push(JSON.stringify(value) ?? '');
  } catch {
    // Not every value has a JSON text.
  }
  if (value instanceof Error) {
    for (const key of Reflect.ownKeys(value)) texts.push(String(key), inspect(value[key], { depth: Infinity, showHidden: true }));
    texts.push(value.message, value.stack ?? '', inspect(value.cause), inspect(value.issues, { depth: Infinity }));
  }
  return texts.join('\n');
}

/** What `run` writes to the console and to the streams behind it. */
export async function written(run) {
  const texts = [];
  const restore = [];
  const listen = (object, name) => {
    const original = object[name];
    object[name] = (...args) => {
      texts.push(args.map((arg) => (typeof arg === 'string' ? arg : inspect(arg, { depth: Infinity }))).join(' '));
      return true;
    };
    restore.push(() => (object[name] = original));
  };
  for (const name of ['log', 'info', 'warn', 'error', 'debug', 'trace', 'dir', 'table']) listen(console, name);
  for (const stream of [process.stdout, process.stderr]) listen(stream, 'write');
  try {
    await run();
  } finally {
    restore.forEach((undo) => undo());
  }
  return texts.join('\n');
}
