// A signed request, taken apart from the one text that the core answers with.
import { toCurl } from './curl.js';
import { Reader } from './reader.js';

/** A signed request; `fetch(signed.url, signed)` sends it. */
export class Signed {
  #trace;
  #rest;

  constructor(url, method, headers, body, signature, rest) {
    this.url = url;
    this.method = method;
    this.headers = headers;
    if (body !== undefined) this.body = body;
    this.signature = signature;
    this.#rest = rest;
  }

  /** What was signed, stage by stage; put together when it is asked for. */
  get trace() {
    this.#trace ??= traceOf(this.#rest);
    return this.#trace;
  }

  toCurl() {
    return toCurl(this);
  }

  toJSON() {
    return { ...this, trace: this.trace };
  }
}

/** `body` is the one that was signed, which did not travel back; `warnings` is JSON text. */
export function signedFrom(text, body) {
  const reader = new Reader(text);
  const url = reader.next();
  const method = reader.next();
  const signature = reader.next();
  const made = reader.measured();
  const headers = {};
  for (const name of namesIn(reader.next())) {
    if (name === '__proto__') Object.defineProperty(headers, name, { value: reader.next(), writable: true, enumerable: true, configurable: true });
    else headers[name] = reader.next();
  }
  const warnings = reader.measured();
  const signed = new Signed(url, method, headers, made ?? body, signature, reader.rest());
  if (warnings !== undefined) signed.warnings = JSON.parse(warnings);
  return signed;
}

// Taking the names of the headers out of each answer would take as long as hashing it; most answers have the same.
let last = { text: '', names: [] };

function namesIn(text) {
  if (text === last.text) return last.names;
  // A copy: a piece of the answer would keep all of it in memory.
  const copy = JSON.parse(JSON.stringify(text));
  last = { text: copy, names: copy === '' ? [] : copy.split(',') };
  return last.names;
}

function traceOf(text) {
  const reader = new Reader(text);
  const [hashedPayload, hashedCanonicalRequest, signedHeaders, credentialScope] = [1, 2, 3, 4].map(() => reader.optional());
  const all = {
    canonicalRequest: reader.measured(),
    stringToSign: reader.measured(),
    hashedPayload,
    hashedCanonicalRequest,
    signedHeaders,
    credentialScope,
  };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));
}
