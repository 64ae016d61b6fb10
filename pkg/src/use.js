// `use`: packs that are imported or fetched.
import { core } from './crossing.js';
import { AutoscaleError } from './errors.js';
import { fromText } from './inlined.js';
import { forgetOperations } from './known.js';
import { add } from './packs.js';
import { textOf } from './text.js';

/**
 * Adds packs: what `autoscale-kit/packs/<name>` exports, or the bytes of `<name>.bin`. A pack that is no such thing is
 * refused here, and one that is damaged or newer than this version here or, before the core has started, by the first call.
 */
export function use(...packs) {
  const checked = packs.map(packOf);
  checked.forEach(add);
  forgetOperations();
  if (core.running() !== undefined) core.within(() => undefined);
}

function packOf(given) {
  const bytes = bytesIn(given);
  if (bytes !== undefined) return { bytes: () => bytes };
  const { name, packed } = given?.default ?? given ?? {};
  if (typeof name === 'string' && typeof packed?.text === 'string') return { service: name, bytes: () => fromText(packed) };
  throw new AutoscaleError('invalid_pack', `use: expected what autoscale-kit/packs/<name> exports, or the bytes of <name>.bin, got ${textOf(given)}`);
}

/** A copy: who gave the bytes may write to them later. */
function bytesIn(given) {
  if (given instanceof ArrayBuffer) return new Uint8Array(given.slice(0));
  if (ArrayBuffer.isView(given)) return Uint8Array.from(new Uint8Array(given.buffer, given.byteOffset, given.byteLength));
  return undefined;
}
