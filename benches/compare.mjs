// The numbers of COMPARE.md, measured here and now: `--write` puts them into it, `--check` says whether its sizes still hold.
// `--from file` takes the rates that `side-by-side.mjs --json` printed, in place of a run of its own.
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { about } from './report.mjs';
import { asMarkdown, kilobytes, rate } from './tables.mjs';
import { versionOf } from './versions.mjs';

const TESTS = resolve(import.meta.dirname, '../tests');
const PAGE = resolve(import.meta.dirname, '../COMPARE.md');
const MARKED = /<!-- measured -->\n.*?<!-- \/measured -->/s;
const { values } = parseArgs({ options: { write: { type: 'boolean' }, check: { type: 'boolean' }, from: { type: 'string' } } });

/** What a bundle takes in to do its job. */
const BUNDLES = [
  { name: 'autoscale-kit', what: 'signs for all three, checks, previews, reads answers', code: "export * from 'autoscale-kit'" },
  { name: 'autoscale-kit', what: 'the same without previews', code: "export { createClient, decode, operation, sign, validate } from 'autoscale-kit'" },
  { name: 'autoscale-kit', what: 'signs for all three: `/sign`', code: "export * from 'autoscale-kit/sign'" },
  { name: 'autoscale-kit', what: 'all of it, `slim`, beside its modules', code: "export * from 'autoscale-kit/slim'" },
  { name: '@alicloud/openapi-core', what: 'signs and sends for Alibaba', code: "export * from '@alicloud/openapi-core'" },
  { name: '@alicloud/pop-core', what: 'the same, older', code: "export { default } from '@alicloud/pop-core'" },
  { name: 'tencentcloud-sdk-nodejs-common', what: 'signs and sends for Tencent', code: "export * from 'tencentcloud-sdk-nodejs-common'" },
  { name: '@huaweicloud/huaweicloud-sdk-core', what: 'signs and sends for Huawei', code: "export * from '@huaweicloud/huaweicloud-sdk-core'" },
  { name: 'aws4fetch', what: 'signs and sends for AWS', code: "export * from 'aws4fetch'" },
  { name: 'ajv', what: 'checks by JSON Schema', code: "export * from 'ajv/dist/2020.js'" },
  { name: 'zod', what: 'checks by its own schemas', code: "export * from 'zod'" },
];

async function bundleSizes() {
  return Promise.all(BUNDLES.map(async ({ name, what, code }) => {
    const { outputFiles: [file] } = await build({
      stdin: { contents: code, resolveDir: TESTS }, bundle: true, minify: true, write: false, platform: 'node', format: 'esm', logLevel: 'error',
    });
    return { name, what, version: versionOf(name), size: gzipSync(file.contents, { level: 9 }).length };
  }));
}

const sizeTable = (sizes) => ({
  title: 'Sizes',
  head: ['package', 'version', 'what', 'bundled, minified, gzip'],
  rows: sizes.map(({ name, version, what, size }) => [`\`${name}\``, version, what, kilobytes(size)]),
});

const signingTable = (signing) => ({
  title: 'Signatures',
  head: ['', 'one bare HMAC', "the vendor's signer", '`createSigner`', '`sign(id, ...)`, which checks too'],
  rows: signing.map(({ name, vendor, floor, theirs, createSigner, sign }) => [
    name, rate(floor), `${rate(theirs)} (${vendor})`, rate(createSigner), sign === undefined ? '' : rate(sign),
  ]),
});

/** One object at a time, sound and with several mistakes. */
function checkingTable(checking) {
  const shown = checking.filter(({ count, form }) => count === 'one' && form === 'object');
  const names = Object.keys(shown[0].times);
  return {
    title: 'Checks',
    head: ['', ...shown.map(({ operation, soundness }) => `${operation}, ${soundness}`)],
    rows: names.map((name) => [name, ...shown.map(({ times }) => rate(times[name]))]),
  };
}

function rates() {
  if (values.from !== undefined) return readFileSync(values.from, 'utf8');
  const script = resolve(import.meta.dirname, 'side-by-side.mjs');
  return execFileSync(process.execPath, [script, 'signing', 'checking', '--json'], { encoding: 'utf8' });
}

function measured(sizes) {
  const { signing, checking } = JSON.parse(rates());
  return [
    '<!-- measured -->',
    `Measured with ${about()}, by \`node benches/compare.mjs --write\`. The machine`,
    'was shared: compare the columns of a row, not rows or runs. There is more in [docs/performance.md](docs/performance.md).',
    '',
    [sizeTable(sizes), signingTable(signing), checkingTable(checking)].map(asMarkdown).join('\n\n'),
    '<!-- /measured -->',
  ].join('\n');
}

/** Sizes that are off by more than a twentieth. */
function stale(sizes, text) {
  return sizes.filter(({ name, what, size }) => {
    const line = text.split('\n').find((each) => each.startsWith(`| \`${name}\` |`) && each.includes(`| ${what} |`));
    const stated = Number(line?.match(/([\d.]+) kB \|$/)?.[1]) * 1000;
    return !(Math.abs(stated - size) <= size / 20);
  });
}

const sizes = await bundleSizes();
const page = readFileSync(PAGE, 'utf8');
if (values.check) {
  for (const { name, what, size } of stale(sizes, page)) {
    console.error(`COMPARE.md: ${name}, ${what}: now ${kilobytes(size)}; run \`node benches/compare.mjs --write\``);
    process.exitCode = 1;
  }
} else {
  const text = measured(sizes);
  if (values.write) writeFileSync(PAGE, page.replace(MARKED, () => text));
  else console.log(text);
}
