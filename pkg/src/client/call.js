// One call: as many attempts as it takes, each signed anew, until there is a result or nothing more to be done.
import { decode, operation, sign } from '../api.js';
import { entropy } from '../entropy.js';
import { AutoscaleError } from '../errors.js';
import { attempt } from './attempt.js';
import { blot } from './blot.js';
import { endings } from './ends.js';
import { backoff, isRepeatable, leavesOpen, mayRepeat, retryAfterMs } from './retry.js';
import { skewOf } from './skew.js';

/** `client` is what stays between calls: the settings, the rates, the clock offset. */
export async function call(client, id, params, { signal, clientToken, ...checks }) {
  const { info } = operation(id);
  const { clock, retry, credentials, region, endpoint } = client;
  const input = withToken(info, params, clientToken);
  const { accessKeyId, ...keys } = credentials;
  const secrets = [...Object.values(keys), ...info.params.filter(({ secret }) => secret).map(({ name }) => input?.[name])];
  const end = endings(info, input?.[info.tokenParam]);
  let isOpen = false; // whether an attempt may have had its effect without saying so
  let isCorrected = false; // whether this call has set the clock right
  let count = 1;
  const unlessAborted = async (waiting) => {
    try {
      await waiting;
    } catch {
      // Only the signal cuts a wait short.
    }
    if (signal?.aborted) throw end.aborted(signal.reason, count, isOpen);
  };

  for (; ; count++) {
    await unlessAborted(client.turn(info, signal));
    const { clockOffsetMs } = client;
    const now = clock.now();
    const signed = sign(info.id, input, { ...checks, credentials, region, endpoint, date: new Date(now), clockOffsetMs });
    const { answer, silence } = await attempt(signed, client, signal);
    let wait = 0;
    if (silence !== undefined) {
      isOpen ||= silence.isSent;
      if (signal?.aborted) throw end.aborted(signal.reason, count, isOpen);
      if (count >= retry.attempts || (isOpen && !isRepeatable(info))) throw end.unanswered(silence, count, isOpen);
    } else {
      const decoded = decode(info.id, answer);
      if (decoded.ok) return decoded.data;
      const error = blot(decoded.error, secrets);
      isOpen ||= leavesOpen(error);
      const skew = isCorrected ? undefined : skewOf(error, answer.headers, now, clockOffsetMs);
      if (skew !== undefined) {
        client.clockOffsetMs = skew;
        isCorrected = true;
        count--; // It was refused unread.
        continue;
      }
      wait = retryAfterMs(answer.headers, now + clockOffsetMs);
      // To come back sooner than asked helps nobody.
      const isTooLong = wait > retry.maxDelayMs;
      if (count >= retry.attempts || isTooLong || !mayRepeat(info, error)) throw end.refused(error, count, isOpen);
    }
    await unlessAborted(clock.sleep(wait + backoff(count, retry, clock.random()), signal));
  }
}

/** The parameters with an idempotence token, where the operation takes one: it stays the same over all attempts. */
function withToken({ id, tokenParam }, params, clientToken) {
  if (tokenParam === undefined) {
    if (clientToken === undefined) return params;
    throw new AutoscaleError('invalid_option', `clientToken: ${id} has no such parameter`);
  }
  if (Object(params) !== params) return params;
  return { ...params, [tokenParam]: params?.[tokenParam] ?? clientToken ?? entropy() };
}
