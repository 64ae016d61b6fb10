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

/** `body` is the caller's own, which did not travel; `warnings` is JSON text. */
export function signedFrom(text, body) {
  const reader = new Reader(text);
  const url = reader.next();
  const method = reader.next();
  const signature = reader.next();
  const made = reader.measured();
  const pairs = [];
  for (let left = reader.number(); left > 0; left -= 1) pairs.push([reader.next(), reader.next()]);
  const warnings = reader.measured();
  const signed = new Signed(url, method, recordOf(pairs), made ?? body ?? undefined, signature, reader.rest());
  if (warnings !== undefined) signed.warnings = JSON.parse(warnings);
  return signed;
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

/** Repeated headers joined, as every HTTP client joins them. */
export function recordOf(headers) {
  const record = {};
  for (let index = 0; index < headers.length; index += 1) {
    const [name, value] = headers[index];
    const first = firstSpelling(headers, index, name);
    if (first !== undefined) record[first] = `${record[first]}, ${value}`;
    else if (name === '__proto__') Object.defineProperty(record, name, { value, writable: true, enumerable: true, configurable: true });
    else record[name] = value;
  }
  return record;
}

/** How a name was spelled where it came first, if it came before; there are few headers, and few of the same length. */
function firstSpelling(headers, before, name) {
  for (let index = 0; index < before; index += 1) {
    const [other] = headers[index];
    if (other.length === name.length && (other === name || other.toLowerCase() === name.toLowerCase())) return other;
  }
  return undefined;
}
