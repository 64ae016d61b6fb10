// The tables of a subject into docs/performance.md, between its pair of markers there.
import { readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { versionOf } from './versions.mjs';
import { asMarkdown, wrapped } from './tables.mjs';

const PAGE = new URL('../docs/performance.md', import.meta.url);
const PACKAGES = [
  '@alicloud/openapi-util', '@alicloud/openapi-core', 'tencentcloud-sdk-nodejs-common', '@huaweicloud/huaweicloud-sdk-core',
  'aws4', 'aws4fetch', 'ajv', 'zod', 'valibot', '@sinclair/typebox', 'joi', 'croner', 'node-stdlib-browser',
];

/** Machine and engine in a line. */
export function about() {
  const [{ model }] = cpus();
  const { node, v8 } = process.versions;
  return `Node.js ${node} (V8 ${v8}), ${process.platform} ${process.arch}, ${cpus().length} × ${model.trim()}`;
}

const versions = () => PACKAGES.map((name) => `\`${name}\` ${versionOf(name)}`).join(', ');

/** Replaces what stands between the markers of a subject, and the line about the machine; all else stays. */
export function write(subject, tables) {
  const day = new Date().toISOString().slice(0, 10);
  const page = readFileSync(PAGE, 'utf8');
  const parts = {
    about: wrapped(`Measured on ${day} with ${about()}, beside ${versions()}.`),
    [subject]: tables.map(asMarkdown).join('\n\n'),
  };
  writeFileSync(PAGE, Object.entries(parts).reduce(filled, page));
}

function filled(page, [name, text]) {
  const marked = new RegExp(`<!-- bench:${name} -->\\n.*?<!-- /bench:${name} -->`, 's');
  if (!marked.test(page)) throw new Error(`docs/performance.md has no place for ${name}: <!-- bench:${name} -->`);
  return page.replace(marked, () => `<!-- bench:${name} -->\n${text}\n<!-- /bench:${name} -->`);
}
