// Whether a request is signed by somebody known.
import { createHash } from 'node:crypto';
import { verify } from '../index.js';
import { setWithin } from './bounded.js';
import { schemeOf } from './catalog.js';
import { readable, Refused } from './refused.js';

/** Nonces that are remembered; the oldest are forgotten. */
const MOST_NONCES = 100_000;

/** Refuses a request that nobody known has signed. */
export class Gate {
  #keys;
  #token;
  #seen = new Map();

  constructor({ keys, token }) {
    this.#keys = keys;
    this.#token = token;
  }

  check(call, received, now) {
    const { scheme, service } = call;
    const { texts, windowSeconds, nonce } = schemeOf(scheme);
    const options = {
      // What signs nothing sends the token.
      keys: (id) => (texts === undefined ? this.#token : this.#keys.get(id)),
      now: new Date(now),
      maxSkewSeconds: windowSeconds,
      // Without a nonce, two equal calls of one second are the same bytes, and welcome.
      seenNonce: nonce ? (...seen) => this.#wasSeen(JSON.stringify(seen)) : undefined,
    };
    const verdict = readable(service, () => verify(scheme, received, options));
    if (!verdict.ok) throw new Refused(verdict.code, verdict.message, { status: service === 'huawei-as' ? 401 : undefined });
  }

  #wasSeen(nonce) {
    // A nonce may be as long as the request.
    const digest = createHash('sha256').update(nonce).digest('base64');
    const wasSeen = this.#seen.has(digest);
    setWithin(this.#seen, digest, true, MOST_NONCES);
    return wasSeen;
  }
}
