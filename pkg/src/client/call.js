// One call: as many attempts as it takes, each signed anew, until there is a result or nothing more to be done.
import { decode, operation, sign } from '../api.js';
import { entropy } from '../entropy.js';
import { AutoscaleError } from '../errors.js';
import { attempt } from './attempt.js';
import { endings } from './ends.js';
import { redact } from './redact.js';
import { backoff, isRepeatable, leavesOpen, mayRepeat, retryAfterMs } from './retry.js';
import { skewOf } from './skew.js';

/** `client` is what stays between calls: the settings, the rates, the clock offset. */
export async function call(client, id, params, { signal, clientToken, ...checks }) {
  const { info } = operation(id);
  if (signal !== undefined && typeof signal?.addEventListener !== 'function') {
    throw new AutoscaleError('invalid_option', 'signal: expected an AbortSignal');
  }
  const { clock, retry, credentials, region, endpoint, maxClockSkewMs } = client;
  const input = withToken(info, params, clientToken);
  const { accessKeyId, ...keys } = credentials;
  const secrets = [...Object.values(keys), ...info.params.filter(({ secret }) => secret).map(({ name }) => input?.[name])];
  const end = endings(info, input?.[info.tokenParam]);
  let isOpen = false; // whether an attempt may have had its effect without saying so
  let corrected; // the clock offset that this call has learned
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
    const clockOffsetMs = corrected ?? client.clockOffsetMs;
    const now = clock.now();
    const signed = sign(info.id, input, { ...checks, credentials, region, endpoint, date: new Date(now), clockOffsetMs });
    const { answer, silence, excess } = await attempt(signed, client, signal);
    let wait = 0;
    if (excess !== undefined) throw end.unreadable(excess, count);
    if (silence !== undefined) {
      isOpen ||= silence.isSent;
      if (signal?.aborted) throw end.aborted(signal.reason, count, isOpen);
      if (count >= retry.attempts || (isOpen && !isRepeatable(info))) throw end.unanswered(silence, count, isOpen);
    } else {
      const decoded = read(info.id, answer, (why) => end.unreadable(why, count));
      if (decoded.ok) {
        // Only what has worked is kept for other calls.
        client.clockOffsetMs = corrected ?? client.clockOffsetMs;
        return decoded.data;
      }
      const error = redact(decoded.error, secrets);
      isOpen ||= leavesOpen(error);
      if (corrected === undefined) {
        corrected = skewOf(error, answer.headers, now, clockOffsetMs, maxClockSkewMs);
        if (corrected !== undefined) {
          count--; // It was refused unread.
          continue;
        }
      }
      wait = retryAfterMs(answer.headers, now + clockOffsetMs);
      // To come back sooner than asked helps nobody.
      const isTooLong = wait > retry.maxDelayMs;
      if (count >= retry.attempts || isTooLong || !mayRepeat(info, error)) throw end.refused(error, count, isOpen);
    }
    await unlessAborted(clock.sleep(wait + backoff(count, retry, clock.random()), signal));
  }
}

/** Reads an answer. One that is too long for the module may have come from a call that ran. */
function read(id, answer, unreadable) {
  try {
    return decode(id, answer);
  } catch (cause) {
    const why = cause.code === 'bad_answer' ? 'is longer than can be read' : `cannot be read: ${cause.message}`;
    throw unreadable(`HTTP ${answer.status}, and the answer ${why}`);
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
