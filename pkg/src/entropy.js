// Randomness, which the core cannot make itself.
import { AutoscaleError } from './errors.js';

// Random bytes are asked for in a lump: asking costs more than getting.
const pool = new Uint8Array(1024);
let used = pool.length;
const HEX = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));

/** 16 random bytes in hexadecimal. */
export function entropy() {
  if (used + 16 > pool.length) {
    const crypto = globalThis.crypto;
    if (crypto?.getRandomValues === undefined) {
      throw new AutoscaleError('invalid_option', 'no crypto.getRandomValues here to make a nonce from; pass `nonce`');
    }
    crypto.getRandomValues(pool);
    used = 0;
  }
  let text = '';
  for (const end = used + 16; used < end; used += 1) text += HEX[pool[used]];
  return text;
}
