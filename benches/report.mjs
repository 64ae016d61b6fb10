// The tables of a run into the documents: between the markers of docs/performance.md, one pair for each subject.
import { readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { versionOf } from './versions.mjs';
import { asMarkdown } from './tables.mjs';

const PAGE = new URL('../docs/performance.md', import.meta.url);
const PACKAGES = [
  '@alicloud/openapi-util', '@alicloud/openapi-core', 'tencentcloud-sdk-nodejs-common', '@huaweicloud/huaweicloud-sdk-core', 'aws4', 'aws4fetch',
  'ajv', 'zod', 'valibot', '@sinclair/typebox', 'joi', 'croner', 'node-stdlib-browser',
];

/** Machine and engine in a line. */
export function about() {
  const [{ model }] = cpus();
  return `Node.js ${process.versions.node} (V8 ${process.versions.v8}), ${process.platform} ${process.arch}, ${cpus().length} × ${model.trim()}`;
}

const versions = () => PACKAGES.map((name) => `\`${name}\` ${versionOf(name)}`).join(', ');

/** Replaces what stands between the markers of each subject; all else stays. */
export function write(found) {
  const day = new Date().toISOString().slice(0, 10);
  const parts = Object.entries(found).map(([name, { tables }]) => [name, tables.map(asMarkdown).join('\n\n')]);
  let page = readFileSync(PAGE, 'utf8');
  for (const [name, text] of [['about', `Measured on ${day} with ${about()}, beside ${versions()}.`], ...parts]) {
    const marked = new RegExp(`<!-- bench:${name} -->\\n.*?<!-- /bench:${name} -->`, 's');
    if (!marked.test(page)) throw new Error(`docs/performance.md has no place for ${name}: <!-- bench:${name} -->`);
    page = page.replace(marked, () => `<!-- bench:${name} -->\n${text}\n<!-- /bench:${name} -->`);
  }
  writeFileSync(PAGE, page);
}
