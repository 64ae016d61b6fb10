// Makes www/lib, the package as the page loads it: what a bundler makes of the slim entry for a page that calls these, and the
// modules, the packs and the index of all operations beside it.
import { copyFile, cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { chapterOf } from '../www/chapter.js';
import { operation, operations, services, use } from './dist/index.js';

const PKG = fileURLToPath(new URL('.', import.meta.url));
const LIB = fileURLToPath(new URL('../www/lib/', import.meta.url));
/** What the files of www/ import from `lib/autoscale-kit.js`. */
const CALLED = ['build', 'decode', 'explainError', 'explainMismatch', 'init', 'operations', 'scaling', 'schemes', 'sign', 'use', 'validate'];

await rm(LIB, { recursive: true, force: true });
await mkdir(LIB);
await build({
  stdin: { contents: `export { ${CALLED} } from 'autoscale-kit/slim'`, resolveDir: PKG },
  bundle: true,
  minify: true,
  format: 'esm',
  target: 'es2022',
  logLevel: 'warning',
  outfile: `${LIB}autoscale-kit.js`,
});
for (const name of ['core.wasm', 'diagnosis.wasm', 'scaling.wasm']) await copyFile(`${PKG}dist/${name}`, `${LIB}${name}`);
await cp(`${PKG}dist/packs`, `${LIB}packs`, { recursive: true, filter: (path) => !/\.(js|cjs|d\.ts|d\.cts)$/.test(path) });
const listed = operations().map(({ id, service, name, aliases, summary, source, methods, path, contradictions }) => {
  return { id, service, name, aliases, summary, source, methods, path, contradicted: contradictions.length };
});
// Codes are explained by the core.
const known = services().map(({ errors, ...service }) => service);
await writeFile(`${LIB}index.json`, JSON.stringify({ services: known, operations: listed }));

// The Chinese texts of the catalogue, by the English ones: those of calls by chapter, those of errors and forms for all.
const language = 'zh';
for (const { id } of services()) for (const part of [language, `${language}.notes`]) use(await readFile(`${PKG}dist/packs/${id}.${part}.bin`));
const chapters = new Map();
const [errors, patterns] = [{}, {}];
for (const [index, service] of services().entries()) gather(service.errors, services({ language })[index].errors, errors);
for (const info of operations()) {
  const chinese = operation(info.id, { language }).info;
  const chapter = chapterOf(info);
  const [words, contradictions] = [wordsOf(chapter), wordsOf(`${chapter}-contradictions`)];
  info.contradictions.forEach((text, at) => (contradictions[text] = chinese.contradictions[at]));
  gather(info.errors, chinese.errors, errors);
  for (const part of ['summary', 'params', 'rules', 'quotas', 'preconditions', 'response']) gather(info[part], chinese[part], words);
}
await mkdir(`${LIB}words/${language}`, { recursive: true });
for (const [name, words] of [...chapters, ['errors', errors], ['patterns', patterns]]) {
  await writeFile(`${LIB}words/${language}/${name}.js`, `export const words = ${JSON.stringify(words)};\n`);
}

function wordsOf(name) {
  if (!chapters.has(name)) chapters.set(name, {});
  return chapters.get(name);
}

/** Every text in which two of the same shape differ. What an issue says of a form stands in constraints. */
function gather(english, chinese, words) {
  if (typeof english === 'string') {
    if (english !== chinese) words[english] = chinese;
  } else if (typeof english === 'object' && english !== null) {
    for (const name of Object.keys(english)) gather(english[name], chinese[name], ['constraints', 'keys'].includes(name) ? patterns : words);
  }
}
