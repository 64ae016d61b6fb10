// A local endpoint: the five services on 127.0.0.1, in memory, for trying scripts and for tests.
import { createServer } from 'node:http';
import { answerer } from './server.js';
import { World } from './world.js';

/** The pair that the documents' own examples are signed with. It opens nothing but this endpoint. */
export const EXAMPLE_KEYS = Object.freeze({ testid: 'testsecret' });

/** Records of calls that are kept; older ones are dropped. */
const MOST_RECORDS = 10_000;

/**
 * Starts the endpoint.
 *
 * `keys` are secret keys by access key id, `token` is what `X-Auth-Token` has to hold. `now` gives milliseconds since 1970, to
 * check the date of requests by. `activitySeconds` is how long a scaling activity takes.
 */
export async function serve({ port = 0, keys = EXAMPLE_KEYS, token = 'testtoken', now = Date.now, activitySeconds = 0 } = {}) {
  const world = new World({ activitySeconds });
  const record = [];
  const keep = (entry) => {
    record.push(entry);
    if (record.length > MOST_RECORDS) record.shift();
  };
  // SDKs put parameters of any length into the URL.
  const server = createServer({ maxHeaderSize: 1 << 20 }, answerer({ world, keys, token, now, keep }));
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
    messages: world.messages,
    /** Lets time pass for the groups: activities end, hooks time out, tasks run. Requests are still dated by `now`. */
    advance(seconds) {
      world.ahead += seconds * 1000;
      world.advance(now() + world.ahead);
    },
    close: () =>
      new Promise((resolve) => {
        server.close(resolve);
        server.closeAllConnections();
      }),
  };
}
