// Signing requests of any kind: the calls that core.wasm and sign.wasm both answer.
import { ownBytesOf } from './bytes.js';
import { call, signerOf } from './crossing.js';
import { AutoscaleError } from './errors.js';
import { knownOptions, knownRequest, OPTIONS } from './options.js';
import { credentialParts, pushOptions, pushRequest } from './parts.js';
import { signedFrom } from './signed.js';
import { textOf } from './text.js';

export { AutoscaleError };

export function version() {
  return call('version');
}

export function signRequest(scheme, request, options) {
  const given = knownOptions(options, OPTIONS.signRequest);
  const signer = signerOf(partsOf(scheme, given.credentials));
  try {
    return signedBy(signer, request, given);
  } finally {
    signer.free();
  }
}

export function createSigner(scheme, credentials, defaults) {
  const usual = knownOptions(defaults, OPTIONS.signer);
  let signer = signerOf(partsOf(scheme, credentials));
  const free = () => {
    signer?.free();
    signer = undefined;
  };
  const sign = (request, options) => {
    if (signer === undefined) throw new AutoscaleError('invalid_option', 'this signer was freed; make a new one');
    return signedBy(signer, request, { ...usual, ...knownOptions(options, OPTIONS.signer) });
  };
  return { sign, free, [Symbol.dispose ?? Symbol.for('Symbol.dispose')]: free };
}

const partsOf = (scheme, credentials) => [textOf(scheme), ...credentialParts(credentials)];

/** Everything that is given is read once, so that what is signed is what is given back to be sent. */
function signedBy(signer, request, options) {
  const fields = knownRequest(request);
  const body = ownBytesOf('request', fields.body);
  const parts = [];
  pushOptions(parts, options);
  pushRequest(parts, fields);
  return signedFrom(signer.sign(parts, body), body);
}
