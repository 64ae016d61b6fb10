// Whether a request is signed by somebody known.
import { createHash } from 'node:crypto';
import { verify } from '../index.js';
import { setWithin } from './bounded.js';
import { readable, Refused } from './refused.js';

/** How far the date of a request may lie from now, where a service documents another window than the usual 15 minutes. */
const WINDOW_SECONDS = { 'tencent-tc3': 300, 'tencent-v1': 7200 };

/** Schemes whose requests carry a nonce; in the others two equal calls of one second are the same bytes, and welcome. */
const WITH_NONCE = ['alibaba-rpc-v1', 'alibaba-acs3', 'tencent-v1'];

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
    const options = {
      keys: (id) => (scheme === 'huawei-token' ? this.#token : this.#keys.get(id)),
      now: new Date(now),
      maxSkewSeconds: WINDOW_SECONDS[scheme],
      seenNonce: WITH_NONCE.includes(scheme) ? (id, nonce) => this.#wasSeen(JSON.stringify([id, nonce])) : undefined,
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
