// Every code block of the documents runs as it stands there, and prints what the comments behind it say.
//
// A block may have a name (```js script.js); all blocks of a document share a folder, so that one can use another. Blocks of
// TOML are entries of the catalogue, which tests/catalog.rs checks.
import assert from 'node:assert/strict';
import test, { after } from 'node:test';
import { cleanUp, documentOf } from './support/code-blocks.js';
import { RUN } from './support/run-block.js';

const DOCUMENTS = ['README.md', 'CONTRIBUTING.md', 'docs/guide.md'];
const ELSEWHERE = ['toml'];

const documents = DOCUMENTS.map(documentOf);
after(cleanUp);

for (const { path, blocks } of documents) {
  test(`${path} has examples`, () => assert.notEqual(blocks.length, 0));
  for (const block of blocks.filter(({ language }) => !ELSEWHERE.includes(language))) {
    test(`${path}:${block.line}, ${block.language} ${block.name}`, { timeout: 60_000 }, async () => {
      const run = RUN[block.language];
      assert.ok(run, `nothing runs a block of ${block.language || 'no language'}`);
      await run(block);
    });
  }
}
