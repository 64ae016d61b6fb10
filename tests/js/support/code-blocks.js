// Takes documents apart into their code blocks, each written to a file in a folder of its document.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';

const ROOT = resolve(import.meta.dirname, '../../..');
/** Inside the tests, so that packages are found from there. */
const FOLDERS = resolve(import.meta.dirname, '../.code-blocks');

/** A document's blocks: language, name, text, line, and the folder they were written to. */
export function documentOf(path) {
  const text = readFileSync(resolve(ROOT, path), 'utf8');
  const folder = resolve(FOLDERS, path.replaceAll(/\W/g, '-'));
  mkdirSync(folder, { recursive: true });
  const blocks = [...text.matchAll(/^```(\w*) ?(\S*)\n(.*?)^```$/gms)].map((match, index) => {
    const [, language, given, code] = match;
    const name = given || `block-${index + 1}.${language}`;
    writeFileSync(resolve(folder, name), code);
    const line = text.slice(0, match.index).split('\n').length;
    return { language, name, code, line, folder };
  });
  return { path, blocks };
}

export const cleanUp = () => rmSync(FOLDERS, { recursive: true, force: true });
