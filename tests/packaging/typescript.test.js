// TypeScript's two newest majors: resolution as Node does it, compiled and run; resolution as bundlers do it.
import { readFileSync } from 'node:fs';
import test from 'node:test';
import { ROOT } from './support/places.js';
import { assertChecked, run } from './support/run.js';

for (const name of ['typescript', 'typescript-previous']) {
  const folder = `${ROOT}/node_modules/${name}`;
  const { version } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'));
  const tsc = (...args) => run(process.execPath, [`${folder}/bin/tsc`, ...args], 'typescript');

  test(`TypeScript ${version}, NodeNext`, async () => {
    const built = `typescript-${version}`;
    await tsc('-p', 'tsconfig.nodenext.json', '--outDir', `../${built}`);
    for (const file of ['main.js', 'main.cjs']) assertChecked(await run(process.execPath, [file], built));
  });

  test(`TypeScript ${version}, Bundler`, () => tsc('-p', 'tsconfig.bundler.json'));
}
