// The call on the page, checked and signed.
import { sign, validate } from './lib/autoscale-kit.js';
import { signOptions } from './sign/options.js';

/**
 * `{ params, found, isValid, signed?, refusal? }`: `found` holds issues and warnings, `refusal` says why a valid call cannot
 * be signed with its settings. `more` goes into the options of the signature.
 */
export function callOf({ state, info, service }, more = {}) {
  const { operation, params, signing } = state;
  const { issues, warnings } = validate(operation, params);
  if (issues) return { params, found: issues, isValid: false };
  try {
    const signed = sign(operation, params, { ...signOptions(signing, info, service), ...more });
    return { params, found: warnings, isValid: true, signed };
  } catch (error) {
    if (error.code === undefined) throw error;
    return { params, found: warnings, isValid: true, refusal: error.message };
  }
}
