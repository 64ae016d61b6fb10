// The numbers of COMPARE.md, measured here and now: `--write` puts them into it, `--check` says whether its sizes still hold.
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { cpus } from 'node:os';
import { resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';

const TESTS = resolve(import.meta.dirname, '../tests');
const PAGE = resolve(import.meta.dirname, '../COMPARE.md');
const MARKED = /<!-- measured -->\n.*?<!-- \/measured -->/s;
const require = createRequire(`${TESTS}/package.json`);

/** What a bundle takes in to do its job. */
const BUNDLES = [
  { name: 'autoscale-kit', what: 'signs for all three, checks, previews, reads answers', code: "export * from 'autoscale-kit'" },
  { name: 'autoscale-kit', what: 'the same, `slim`, beside its module', code: "export * from 'autoscale-kit/slim'" },
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

/** Not every package exports its package.json. */
function versionOf(name) {
  const folder = require.resolve.paths(name).map((path) => `${path}/${name}/package.json`);
  for (const path of folder) {
    try {
      return JSON.parse(readFileSync(path, 'utf8')).version;
    } catch (error) {
      if (error.code !== 'ENOENT') throw error;
    }
  }
  throw new Error(`${name} is not installed`);
}

const row = (cells) => `| ${cells.join(' | ')} |`;
const table = (head, rows) => [row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n');
const kilo = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;
const rate = (nanoseconds) => `${(1e6 / nanoseconds).toFixed(0)}k/s`;

function sizeTable(sizes) {
  return table(['package', 'version', 'what', 'bundled, minified, gzip'], sizes.map(({ name, version, what, size }) => [`\`${name}\``, version, what, kilo(size)]));
}

function measured(sizes) {
  const output = execFileSync(process.execPath, [resolve(import.meta.dirname, 'side-by-side.mjs'), '--json'], { encoding: 'utf8' });
  const { signing, checking } = JSON.parse(output);
  const machine = `Node.js ${process.versions.node}, ${process.platform} ${process.arch}, ${cpus().length} × ${cpus()[0].model.trim()}`;
  return [
    '<!-- measured -->',
    `Measured with ${machine}, by \`node benches/compare.mjs --write\`; medians of interleaved rounds in one process. The machine was`,
    'shared: compare the columns of a row, not rows or runs.',
    '',
    sizeTable(sizes),
    '',
    table(
      ['signatures', 'one bare HMAC', "the vendor's signer", '`createSigner`', '`sign(id, ...)`, which checks too'],
      signing.map(({ name, vendor, floor, theirs, createSigner, sign }) => [name, rate(floor), `${rate(theirs)} (${vendor})`, rate(createSigner), rate(sign)]),
    ),
    '',
    table(
      ['checks of CreateScalingRule, 3 parameters', 'valid', 'invalid'],
      checking.map(({ name, valid, invalid }) => [name, rate(valid), rate(invalid)]),
    ),
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
if (process.argv.includes('--check')) {
  for (const { name, what, size } of stale(sizes, page)) {
    console.error(`COMPARE.md: ${name}, ${what}: now ${kilo(size)}; run \`node benches/compare.mjs --write\``);
    process.exitCode = 1;
  }
} else {
  const text = measured(sizes);
  if (process.argv.includes('--write')) writeFileSync(PAGE, page.replace(MARKED, () => text));
  else console.log(text);
}
