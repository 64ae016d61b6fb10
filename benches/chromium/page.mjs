// Runs in the page: the rows of signing, timed there, and aws4fetch with the WebCrypto of the browser for reference.
import * as kit from 'autoscale-kit';
import * as alone from 'autoscale-kit/sign';
import { AwsClient } from 'aws4fetch';
import { measure } from '../harness.mjs';
import { contendersOf } from '../signing/contenders.mjs';
import { AWS, credentials } from '../signing/rows.mjs';

/** Rounds are longer than in Node.js, for the clock is coarser. */
const OPTIONS = { rounds: 41, roundMs: 4 };

async function all() {
  const rows = [];
  for (const { row, ours, small, vendors } of contendersOf(kit, alone)) {
    const results = await measure([['ours', ours], ['small', small], ...vendors], OPTIONS);
    rows.push({ name: row.name, results, vendors: vendors.map(([name]) => name) });
  }
  const { url, region, service, datetime } = AWS;
  const client = new AwsClient({ accessKeyId: credentials.accessKeyId, secretAccessKey: credentials.secretKey, region, service });
  const [reference] = await measure([['aws4fetch', () => client.sign(url, { aws: { datetime } })]], OPTIONS);
  return { rows, reference };
}

globalThis.done = await all();
