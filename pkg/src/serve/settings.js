// The options of `serve`, checked before anything listens.
import { AutoscaleError, createSigner } from '../index.js';
import { knownOptions } from '../options.js';
import { allSchemes } from './catalog.js';

/** The pair that the documents' own examples are signed with. It opens nothing but this endpoint. */
export const EXAMPLE_KEYS = Object.freeze({ testid: 'testsecret' });

const OPTIONS = ['port', 'keys', 'token', 'now', 'activitySeconds'];
const MOST_PORT = 65_535;
const MOST_ACTIVITY_SECONDS = 86_400;

export function settingsOf(given) {
  const { port = 0, keys = EXAMPLE_KEYS, token = 'testtoken', now = Date.now, activitySeconds = 0 } = knownOptions(given, OPTIONS);
  if (!Number.isInteger(port) || port < 0 || port > MOST_PORT) throw wrong('port', `expected a whole number from 0 to ${MOST_PORT}`);
  if (typeof activitySeconds !== 'number' || !(activitySeconds >= 0 && activitySeconds <= MOST_ACTIVITY_SECONDS)) {
    throw wrong('activitySeconds', `expected a number from 0 to ${MOST_ACTIVITY_SECONDS}`);
  }
  if (typeof now !== 'function') throw wrong('now', 'expected a function');
  usable('token', allSchemes().find(({ texts }) => texts === undefined).name, { token });
  return { port, keys: keysOf(keys), token, now, activitySeconds };
}

/** A copy, so that it stays as it was checked. */
function keysOf(keys) {
  const isPlain = typeof keys === 'object' && keys !== null && [Object.prototype, null].includes(Object.getPrototypeOf(keys));
  if (!isPlain) throw wrong('keys', 'expected an object with the secret key of each access key id');
  const copy = new Map(Object.entries(keys));
  // Any scheme that has keys will do.
  const { name } = allSchemes().find(({ texts }) => texts !== undefined);
  for (const [accessKeyId, secretKey] of copy) usable(`keys.${accessKeyId}`, name, { accessKeyId, secretKey });
  return copy;
}

/** What signs nothing verifies nothing: an empty secret would let everybody in. */
function usable(name, scheme, credentials) {
  try {
    createSigner(scheme, credentials).free();
  } catch (error) {
    if (error.code !== 'invalid_credentials') throw error;
    // Its message begins with the names that it has for these.
    throw wrong(name, error.message.replace(/^(\w+\.)?\w+: /, ''));
  }
}

const wrong = (name, message) => new AutoscaleError('invalid_option', `${name}: ${message}`);
