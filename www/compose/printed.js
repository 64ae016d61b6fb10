// The request that the document prints of a call, in the shape of the form.
import { validate } from '../lib/autoscale-kit.js';
import { readRequest } from './read-request.js';

/** Undefined where there is none that passes: dates go by, and some hold what the page cannot show. */
export function printed(info) {
  if (info.example === undefined) return undefined;
  const text = String(new URLSearchParams(Object.entries(info.example)));
  const params = readRequest(text, info, () => info)?.params;
  return params !== undefined && validate(info.id, params).issues === undefined ? params : undefined;
}
