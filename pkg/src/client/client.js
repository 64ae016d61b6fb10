// A client: what all its calls share, and the calls.
import { MOST } from '../buffer.js';
import { AutoscaleError } from '../errors.js';
import { knownCredentials, knownOptions } from '../options.js';
import { textOf } from '../text.js';
import { call } from './call.js';
import { systemClock } from './clock.js';
import { pages, items } from './pages.js';
import { rateLimit, requestsPerSecond } from './rate.js';

const OPTIONS = ['service', 'credentials', 'region', 'endpoint', 'fetch', 'retry', 'timeoutMs', 'maxBodyBytes', 'clock'];
const CALL_OPTIONS = ['signal', 'clientToken', 'limits', 'overrides', 'now'];
const RETRY = { attempts: 4, baseDelayMs: 200, maxDelayMs: 20_000 };

export function createClient(options) {
  const given = knownOptions(options, OPTIONS);
  const { service, credentials, region, endpoint, fetch = globalThis.fetch, retry } = given;
  const { timeoutMs = 30_000, maxBodyBytes = MOST, clock = systemClock } = given;
  if (typeof fetch !== 'function') throw new AutoscaleError('invalid_option', 'fetch: there is no global one here; pass yours');
  const limits = new Map();
  const client = {
    credentials: knownCredentials(credentials),
    region,
    endpoint,
    // Called as a bare function: the one of a page refuses any other `this`.
    fetch: (url, init) => fetch(url, init),
    retry: { ...RETRY, ...knownOptions(retry, Object.keys(RETRY), { where: 'retry.' }) },
    timeoutMs,
    maxBodyBytes,
    clock,
    /** Added to the local clock; learned from the service. */
    clockOffsetMs: 0,
    /** Waits until the documented rate of the operation has room. */
    async turn(info, signal) {
      const rate = requestsPerSecond(info);
      if (rate === undefined) return;
      if (!limits.has(info.id)) limits.set(info.id, rateLimit(rate, clock));
      await limits.get(info.id)(signal);
    },
  };
  for (const [name, value] of Object.entries({ ...client.retry, timeoutMs, maxBodyBytes })) {
    // Timers take no more.
    if (value >= 0 && value < 2 ** 31) continue;
    throw new AutoscaleError('invalid_option', `${name}: expected a number from 0 to 2^31 - 1`);
  }
  const full = (id) => (service === undefined || textOf(id).includes('.') ? id : `${service}.${textOf(id)}`);
  const send = async (id, params = {}, options) => call(client, full(id), params, knownOptions(options, CALL_OPTIONS));
  return Object.freeze({
    call: send,
    pages: (id, params, options) => pages(send, full(id), params, options),
    items: (id, params, options) => items(send, full(id), params, options),
  });
}
