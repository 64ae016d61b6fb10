#!/usr/bin/env node
// `autoscale-kit serve`: the local endpoint from the command line.
import { parseArgs } from 'node:util';
import { EXAMPLE_KEYS, serve } from './index.js';

const HELP = `usage: autoscale-kit serve [options]

Speaks Alibaba Cloud ESS and EMR, Tencent Cloud AS (v2, API 3.0) and Huawei Cloud AS on 127.0.0.1, in memory.

  --port N               port, default 8787; 0 takes a free one
  --key ID:SECRET        a key pair that may sign, more than once; default ${Object.entries(EXAMPLE_KEYS).flat().join(':')}
  --token TOKEN          what X-Auth-Token has to hold (Huawei), default testtoken
  --activity-seconds N   how long a scaling activity takes, default 0`;

async function main() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      port: { type: 'string', default: '8787' },
      key: { type: 'string', multiple: true },
      token: { type: 'string' },
      'activity-seconds': { type: 'string', default: '0' },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  if (values.help || positionals.length !== 1 || positionals[0] !== 'serve') {
    console.log(HELP);
    process.exitCode = values.help ? 0 : 2;
    return;
  }
  const endpoint = await serve({
    port: number('--port', values.port, 65_535),
    keys: values.key === undefined ? undefined : Object.fromEntries(values.key.map(pair)),
    token: values.token,
    activitySeconds: number('--activity-seconds', values['activity-seconds'], 86_400),
  });
  console.log(`listening on ${endpoint.url}`);
}

function number(name, text, most) {
  if (/^\d+$/.test(text) && Number(text) <= most) return Number(text);
  throw new Error(`${name} must be a whole number from 0 to ${most}`);
}

/** The secret may hold colons; an error must not show it. */
function pair(text) {
  const at = text.indexOf(':');
  if (at < 1 || at === text.length - 1) throw new Error('--key must be ID:SECRET');
  return [text.slice(0, at), text.slice(at + 1)];
}

main().catch((error) => {
  console.error(`autoscale-kit: ${error.message}`);
  process.exitCode = 2;
});
