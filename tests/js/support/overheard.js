// The vendors' signers do not show what they sign, so the hashes of node:crypto are listened to.
import crypto from 'node:crypto';

/** What the keyed hashes and the plain ones took in while `run` ran. */
export async function overheard(run) {
  const texts = { Hmac: [], Hash: [] };
  const originals = {};
  for (const kind of Object.keys(texts)) {
    const { prototype } = crypto[kind];
    originals[kind] = prototype.update;
    prototype.update = function update(data, ...rest) {
      texts[kind].push(Buffer.from(data).toString());
      return originals[kind].call(this, data, ...rest);
    };
  }
  try {
    await run();
  } finally {
    for (const kind of Object.keys(texts)) crypto[kind].prototype.update = originals[kind];
  }
  return { stringToSign: texts.Hmac.at(-1), canonical: texts.Hash.findLast((text) => text.includes('\n')) };
}
