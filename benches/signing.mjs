// Signing in Node.js: ours beside the vendors' signers, and beside the floor, which is one bare node:crypto HMAC over the very
// string that is signed: what no signer can do without.
import { createHmac } from 'node:crypto';
import * as kit from 'autoscale-kit';
import * as alone from 'autoscale-kit/sign';
import aws4 from 'aws4';
import { AwsClient } from 'aws4fetch';
import { fastest, measure, times } from './harness.mjs';
import { contendersOf } from './signing/contenders.mjs';
import { AWS, credentials } from './signing/rows.mjs';
import { against, percent, rateOf, ratio } from './tables.mjs';

const FLOOR_GOAL = 3;

export async function run() {
  const rows = [];
  for (const { row, ours, small, checked, vendors, text } of contendersOf(kit, alone)) {
    const floor = ['floor', () => createHmac(...row.hmac).update(text).digest('base64')];
    const contenders = [floor, ['ours', ours], ['small', small], ...(checked === undefined ? [] : [['checked', checked]]), ...vendors];
    const results = Object.fromEntries((await measure(contenders)).map((result) => [result.name, result]));
    const vendor = fastest(vendors.map(([name]) => results[name]));
    rows.push({ row, vendor, ...results });
  }
  return {
    results: rows.map(({ row, vendor, floor, ours, checked }) => ({
      name: row.name, vendor: vendor.name, floor: floor.time, theirs: vendor.time, createSigner: ours.time, sign: checked?.time,
    })),
    tables: [byScheme(rows), await beside(rows)],
  };
}

function byScheme(rows) {
  return {
    title: 'Signing in Node.js',
    head: [
      'scheme', 'fastest vendor', '`createSigner`', 'times the vendor (goal)', 'times the floor (goal)', '`/sign`', '`sign(id, ...)`', 'spread',
    ],
    rows: rows.map(({ row, vendor, floor, ours, small, checked }) => [
      row.name,
      `${vendor.name} ${rateOf(vendor)}`,
      rateOf(ours),
      against(times(ours, vendor), row.goal),
      against(times(floor, ours), FLOOR_GOAL),
      ratio(times(small, vendor)),
      checked === undefined ? '' : ratio(times(checked, vendor)),
      percent(Math.max(vendor.spread, ours.spread, floor.spread)),
    ]),
    note: 'Times the vendor: of its rate, more is better. Times the floor: of its time, less is better. `sign(id, ...)` checks the ' +
      'parameters as well.',
  };
}

/** Amazon's signers, on a request of the same size. */
async function beside(rows) {
  const keys = { accessKeyId: credentials.accessKeyId, secretAccessKey: credentials.secretKey };
  const { url, region, service, datetime } = AWS;
  const { host, pathname, search } = new URL(url);
  const client = new AwsClient({ ...keys, region, service });
  const results = await measure([
    ['`aws4`', () => aws4.sign({ host, path: pathname + search, region, service, headers: { 'X-Amz-Date': datetime } }, keys)],
    ['`aws4fetch`, with WebCrypto', () => client.sign(url, { aws: { datetime } })],
  ]);
  const alike = rows.filter(({ row }) => /tc3|huawei-sdk/.test(row.name));
  const ours = alike.map(({ row, ours }) => ({ ...ours, name: `ours, ${row.name}` }));
  return {
    title: 'Beside signers for AWS',
    head: ['', 'rate'],
    rows: [...results, ...ours].map((result) => [result.name, rateOf(result)]),
    note: 'Not the same scheme: Signature Version 4, of a request with three query fields. SHA-256 throughout, as in ours here.',
  };
}
