// The text that another signer signed, as the trace of a signature.
import { schemeOf } from '../sign/options.js';

/** The text under its name in a trace, or undefined for anything else. */
export function traceOf(text, scheme) {
  const plain = text.trim().replaceAll('\r\n', '\n').replaceAll('\\n', '\n');
  const { texts, algorithm } = schemeOf(scheme);
  if (TO_SIGN[texts](plain, algorithm)) return { stringToSign: plain };
  return CANONICAL[texts].test(plain) ? { canonicalRequest: plain } : undefined;
}

/** How a string to sign begins, and a canonical request or query, by how a scheme puts its texts together. */
const TO_SIGN = {
  encoded: (text) => /^[A-Za-z]+&/.test(text),
  raw: (text) => text.includes('?'),
  lines: (text, algorithm) => text.startsWith(`${algorithm}\n`),
};
const CANONICAL = { encoded: /=/, raw: /=/, lines: /^[A-Za-z]+\n/ };
