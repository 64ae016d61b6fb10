// A local endpoint: the five services on 127.0.0.1, in memory, for trying scripts and for tests.
import { createServer } from 'node:http';
import { AutoscaleError } from '../errors.js';
import { keeperOf } from './bounded.js';
import { answerer } from './server.js';
import { settingsOf } from './settings.js';
import { Store } from './store.js';

export { EXAMPLE_KEYS } from './settings.js';

/** Records of calls that are kept. */
const RECORDS = { most: 10_000, mostCharacters: 8 * 2 ** 20 };

/** Ten years: every task that is due is run. */
const MOST_ADVANCE_SECONDS = 315_360_000;

/** Starts the endpoint; `serve.d.ts` says what the options are. */
export async function serve(options) {
  const { port, keys, token, now, activitySeconds } = settingsOf(options);
  const store = new Store({ activitySeconds });
  const record = [];
  const keep = keeperOf(record, RECORDS);
  // SDKs put parameters of any length into the URL.
  const server = createServer({ maxHeaderSize: 1 << 20 }, answerer({ store, keys, token, now, keep }));
  await new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const address = server.address();
  return {
    port: address.port,
    url: `http://127.0.0.1:${address.port}`,
    /** What was called, oldest first: `{ at, operation, params, status, code }`. */
    record,
    /** What hooks and notifications told, oldest first; the token of a waiting instance stands there. */
    messages: store.messages,
    /** Lets time pass for the groups: activities end, hooks time out, tasks run. Requests are still dated by `now`. */
    advance(seconds) {
      if (typeof seconds !== 'number' || !(seconds >= 0 && seconds <= MOST_ADVANCE_SECONDS)) {
        throw new AutoscaleError('invalid_option', `advance: expected a number of seconds from 0 to ${MOST_ADVANCE_SECONDS}`);
      }
      store.ahead += seconds * 1000;
      store.advance(now() + store.ahead);
    },
    close: () =>
      new Promise((resolve) => {
        server.close(resolve);
        server.closeAllConnections();
      }),
  };
}
