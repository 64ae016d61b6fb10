// A client: what all its calls share, and the calls.
import { MOST } from '../buffer.js';
import { AutoscaleError } from '../errors.js';
import { knownCredentials, knownOptions } from '../options.js';
import { textOf } from '../text.js';
import { call } from './call.js';
import { systemClock } from './clock.js';
import { pages, items } from './pages.js';
import { rateLimit } from './rate.js';

const OPTIONS = ['service', 'credentials', 'region', 'endpoint', 'fetch', 'retry', 'timeoutMs', 'maxBodyBytes', 'maxClockSkewMs', 'clock'];
const CALL_OPTIONS = ['signal', 'clientToken', 'method', 'limits', 'overrides', 'now'];
const RETRY = ['attempts', 'baseDelayMs', 'maxDelayMs'];
/** What other clients call these. */
const OTHERS = { maxRetries: 'retry.attempts', retries: 'retry.attempts', maxAttempts: 'retry.attempts', host: 'endpoint', baseUrl: 'endpoint', url: 'endpoint' };
const RETRY_OTHERS = { maxRetries: 'attempts', retries: 'attempts', maxAttempts: 'attempts' };
/** Timers take no more. */
const MOST_MS = 2 ** 31 - 1;

export function createClient(options) {
  const given = knownOptions(options, OPTIONS, { others: OTHERS });
  const { service, region, endpoint, fetch = globalThis.fetch, clock = systemClock } = given;
  const { timeoutMs = 30_000, maxBodyBytes = MOST, maxClockSkewMs = 3_600_000 } = given;
  if (typeof fetch !== 'function') throw new AutoscaleError('invalid_option', 'fetch: there is no global one here; pass yours');
  const { attempts = 4, baseDelayMs = 200, maxDelayMs = 20_000 } = knownOptions(given.retry, RETRY, { where: 'retry.', others: RETRY_OTHERS });
  const retry = { attempts, baseDelayMs, maxDelayMs };
  const limits = new Map();
  const client = {
    credentials: knownCredentials(given.credentials),
    region,
    endpoint,
    // Called as a bare function: the one of a page refuses any other `this`.
    fetch: (url, init) => fetch(url, init),
    retry,
    timeoutMs,
    maxBodyBytes,
    maxClockSkewMs,
    clock,
    /** Added to the local clock; learned from the service. */
    clockOffsetMs: 0,
    /** Waits until the documented rate of the operation allows the next call. */
    async turn(info, signal) {
      if (info.rate === undefined) return;
      if (!limits.has(info.id)) limits.set(info.id, rateLimit(info.rate, clock));
      await limits.get(info.id)(signal);
    },
  };
  for (const [name, value] of Object.entries({ ...retry, timeoutMs, maxBodyBytes, maxClockSkewMs })) {
    const most = name === 'maxBodyBytes' ? MOST : MOST_MS;
    if (typeof value === 'number' && value >= 0 && value <= most) continue;
    throw new AutoscaleError('invalid_option', `${name}: expected a number from 0 to ${most}`);
  }
  const full = (id) => (service === undefined || textOf(id).includes('.') ? id : `${service}.${textOf(id)}`);
  const send = async (id, params = {}, options) => call(client, full(id), params, knownOptions(options, CALL_OPTIONS));
  return Object.freeze({
    call: send,
    pages: (id, params, options) => pages(send, full(id), params, options),
    items: (id, params, options) => items(send, full(id), params, options),
  });
}
