// The rows as contenders that gave the same signature, in Node.js and in pages.
import { credentials, ROWS } from './rows.mjs';

function sameOrThrow(name, signatures) {
  const [[, expected], ...others] = Object.entries(signatures);
  for (const [who, signature] of others) {
    if (signature !== expected) throw new Error(`${name}: ${who} signs ${signature}, not ${expected}`);
  }
}

/** `kit` is the whole package, `alone` its entry that only signs. */
export function contendersOf(kit, alone) {
  return ROWS.map((row) => {
    const request = row.requestOf(row.params);
    const ours = row.ours(kit.createSigner, request);
    const small = row.ours(alone.createSigner, request);
    const options = { credentials, ...row.options };
    const checked = row.id === undefined ? undefined : () => kit.sign(row.id, row.params, options);
    const vendors = row.vendors.map(([name, run]) => [name, () => run(request)]);
    sameOrThrow(row.name, {
      createSigner: ours().signature,
      '/sign createSigner': small().signature,
      ...(checked === undefined ? {} : { sign: checked().signature }),
      ...Object.fromEntries(vendors.map(([name, run]) => [name, run()])),
    });
    return { row, ours, small, checked, vendors, text: ours().trace.stringToSign };
  });
}
