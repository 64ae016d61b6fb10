// Signing requests of any kind: the calls that core.wasm and sign.wasm both answer.
import { bytesOf } from './bytes.js';
import { call, construct, signWith } from './crossing.js';
import { AutoscaleError } from './errors.js';
import { optionsOf } from './options.js';
import { credentialParts, pushOptions, pushRequest } from './parts.js';
import { signedFrom } from './signed.js';
import { textOf } from './text.js';

export { AutoscaleError };

export function version() {
  return call('version');
}

export function signRequest(scheme, request, options) {
  const signer = createSigner(scheme, optionsOf(options).credentials);
  try {
    return signer.sign(request, options);
  } finally {
    signer.free();
  }
}

export function createSigner(scheme, credentials, defaults) {
  let signer = construct('Signer', [textOf(scheme), ...credentialParts(credentials)]);
  const free = () => {
    signer?.free();
    signer = undefined;
  };
  const sign = (request, options) => {
    if (signer === undefined) throw new AutoscaleError('invalid_option', 'this signer was freed; make a new one');
    const body = bytesOf('request', request?.body);
    const parts = [];
    pushOptions(parts, defaults === undefined ? optionsOf(options) : { ...optionsOf(defaults), ...optionsOf(options) });
    pushRequest(parts, request);
    return signedFrom(signWith(signer, parts, body), request.body);
  };
  return { sign, free, [Symbol.dispose ?? Symbol.for('Symbol.dispose')]: free };
}
