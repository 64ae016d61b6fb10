#!/usr/bin/env node
// `autoscale-kit serve`: the local endpoint from the command line.
import { parseArgs } from 'node:util';
import { knownOptions } from '../options.js';
import { EXAMPLE_KEYS, serve } from './index.js';

const HELP = `usage: autoscale-kit serve [options]

Speaks Alibaba Cloud ESS and EMR, Tencent Cloud AS (v2, API 3.0) and Huawei Cloud AS on 127.0.0.1, in memory.

  --port N               port, default 8787; 0 takes a free one
  --key ID:SECRET        a key pair that may sign, more than once; default ${Object.entries(EXAMPLE_KEYS).flat().join(':')}
  --token TOKEN          what X-Auth-Token has to hold (Huawei), default testtoken
  --activity-seconds N   how long a scaling activity takes, default 0`;

const OPTIONS = {
  port: { type: 'string', default: '8787' },
  key: { type: 'string', multiple: true },
  token: { type: 'string' },
  'activity-seconds': { type: 'string', default: '0' },
  help: { type: 'boolean', short: 'h', default: false },
};

async function main() {
  // Not strict: what is misspelt is refused below, with the name that was meant.
  const { values, positionals } = parseArgs({ allowPositionals: true, strict: false, options: OPTIONS });
  const { port, key, token, help, 'activity-seconds': activitySeconds } = knownOptions(values, Object.keys(OPTIONS), { where: '--' });
  const [command, ...more] = positionals;
  if (command !== undefined) knownOptions({ [command]: true }, ['serve'], { what: 'command' });
  if (help || command === undefined || more.length > 0) {
    console.log(HELP);
    process.exitCode = help ? 0 : 2;
    return;
  }
  const endpoint = await serve({
    port: numberIn(port),
    keys: key === undefined ? undefined : keysOf(key),
    token,
    activitySeconds: numberIn(activitySeconds),
  });
  console.log(`listening on ${endpoint.url}`);
}

/** The number that a text stands for; any other text is left for `serve` to refuse. */
const numberIn = (text) => (/^\d+(\.\d+)?$/.test(text) ? Number(text) : text);

function keysOf(pairs) {
  const keys = {};
  for (const [id, secret] of pairs.map(pair)) {
    if (Object.hasOwn(keys, id)) throw new Error(`--key: ${id} is given twice`);
    keys[id] = secret;
  }
  return keys;
}

/** The secret may hold colons; an error must not show it. */
function pair(text) {
  const at = typeof text === 'string' ? text.indexOf(':') : -1;
  if (at < 1 || at === text.length - 1) throw new Error('--key must be ID:SECRET');
  return [text.slice(0, at), text.slice(at + 1)];
}

main().catch((error) => {
  console.error(`autoscale-kit: ${error.message}`);
  process.exitCode = 2;
});
