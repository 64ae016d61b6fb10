// The options for `sign` that the settings of the page mean.
import { credentials } from '../credentials.js';

/** The region to begin with, for a service that has no host for all of them. */
export const firstRegion = ({ endpoint, endpoints }) => (endpoint ? '' : endpoints[0][0]);

/** What there is to choose beside key, host, method and date, by scheme. */
const SCHEMES = {
  'alibaba-rpc-v1': { region: true, nonce: true, format: true },
  'tencent-v1': { region: true, nonce: true, algorithm: true },
  'tencent-tc3': { region: true },
  'huawei-sdk': { region: true, token: true },
};

/** The choices of one operation: a call that has the region among its parameters takes it from there. */
export function choicesOf(info, service) {
  const scheme = SCHEMES[service.scheme] ?? {};
  const hasRegion = info.params.some(({ name }) => name === service.regionParam);
  return { ...scheme, region: scheme.region && !hasRegion, method: info.methods.length > 1 };
}

export const isToken = (settings, choices) => choices.token === true && settings.with === 'token';

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
