// The local clock may be wrong; the service's Date says by how much.

/** Less than this no service minds. */
const LEAST_SKEW_MS = 30_000;

/**
 * By how many milliseconds the service's clock is ahead of the local one, where a wrong clock can be why it refused;
 * else undefined. Only some vendors document the code for that, so any doubt about signature or timestamp is taken.
 *
 * Anybody may have answered, and a request that is dated later stays valid longer: so a skew has a bound.
 */
export function skewOf(error, headers, signedAt, offset, most) {
  if (error.category !== 'credentials' && !/time_?stamp/i.test(error.code)) return undefined;
  const skew = Date.parse(headers.get('date')) - signedAt;
  return Math.abs(skew - offset) > LEAST_SKEW_MS && Math.abs(skew) <= most ? skew : undefined;
}
