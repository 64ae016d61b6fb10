// The options for `sign` that the settings of the page mean.
import { credentials } from '../credentials.js';
import { schemes } from '../lib/autoscale-kit.js';

/** The region to begin with, for a service that has no host for all of them. */
export const firstRegion = ({ endpoint, endpoints }) => (endpoint ? '' : endpoints[0][0]);

let known;

/** What is known of a sign scheme. */
export const schemeOf = (wanted) => (known ??= schemes()).find(({ name }) => name === wanted);

/** What there is to choose for one operation, beside key, host and date: a call that has the region among its parameters takes it from there. */
export function choicesOf(info, service) {
  const { options, nonce, withToken } = schemeOf(service.scheme);
  return {
    region: info.params.every(({ name }) => name !== service.regionParam),
    method: info.methods.length > 1,
    format: service.shape === 'rpc',
    algorithm: options.includes('algorithm'),
    nonce,
    token: withToken !== undefined,
  };
}

export const isToken = (settings, choices) => choices.token && settings.with === 'token';

/** What is empty is left to the package, but a date or nonce that is to be fixed must be there. */
export function signOptions(settings, info, service) {
  const choices = choicesOf(info, service);
  const { region, endpoint, method, format, algorithm, date, dateFixed, nonce, nonceFixed } = settings;
  const token = isToken(settings, choices);
  const options = { credentials: credentials(token ? 'token' : 'pair') };
  if (choices.region && region) options.region = region;
  if (endpoint) options.endpoint = endpoint;
  if (info.methods.includes(method)) options.method = method;
  if (choices.format && format) options.format = format;
  if (choices.algorithm && algorithm) options.algorithm = algorithm;
  if (date === 'fixed' && !token) options.date = dateFixed;
  if (choices.nonce && nonce === 'fixed') options.nonce = nonceFixed;
  return options;
}
