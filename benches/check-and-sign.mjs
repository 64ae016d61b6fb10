// Checked and signed: ours in one crossing, beside ajv (compiled, all errors) and then the vendor's signer. Both get parameters as
// an object; ours also gives URL, headers and body to send.
import { createRequire } from 'node:module';
import * as kit from 'autoscale-kit';
import * as alone from 'autoscale-kit/sign';
import { fastest, measure, times } from './harness.mjs';
import { contendersOf } from './signing/contenders.mjs';
import { against, percent, rateOf } from './tables.mjs';

// The one of tests/, for another package has an older one.
const require = createRequire(new URL('../tests/package.json', import.meta.url));
const { Ajv2020 } = require('ajv/dist/2020.js');
const GOAL = 2;

export async function run() {
  const rows = [];
  for (const { row, checked } of contendersOf(kit, alone)) {
    if (checked === undefined) continue;
    const isValid = new Ajv2020({ strict: false, allErrors: true }).compile(kit.operation(row.id).jsonSchema('draft-2020-12'));
    const theirs = row.vendors.map(([name, sign]) => [`ajv + ${name}`, () => {
      if (!isValid(row.params)) throw new Error(`${row.name}: refused by ajv`);
      return sign(row.requestOf(row.params));
    }]);
    const { signature } = checked();
    for (const [name, sign] of theirs) if (sign() !== signature) throw new Error(`${row.name}: ${name} signs something else`);
    const [ours, ...others] = await measure([['ours', checked], ...theirs]);
    rows.push({ row, ours, other: fastest(others) });
  }
  return {
    results: rows.map(({ row, ours, other }) => ({ name: row.name, sign: ours.time, other: other.name, theirs: other.time })),
    tables: [{
      title: 'Checked and signed',
      head: ['', 'ajv, then the fastest vendor', '`sign(id, ...)`', 'times theirs (goal)', 'spread'],
      rows: rows.map(({ row, ours, other }) => [
        row.name,
        `${other.name} ${rateOf(other)}`,
        rateOf(ours),
        against(times(ours, other), GOAL),
        percent(Math.max(ours.spread, other.spread)),
      ]),
    }],
  };
}
