// The request that the document prints of a call, in the shape of the form.
import { validate } from '../lib/autoscale-kit.js';
import { readPairs } from './read-request.js';

/** Undefined where there is none that passes: dates go by, and some hold what the page cannot show. */
export function printed(info, service) {
  if (info.example === undefined) return undefined;
  const { params } = readPairs(new URLSearchParams(Object.entries(info.example)), info, service);
  return validate(info.id, params).issues === undefined ? params : undefined;
}
