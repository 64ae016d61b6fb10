// How a block of each language is run.
import assert from 'node:assert/strict';
import { execFile, execFileSync } from 'node:child_process';
import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { promisify } from 'node:util';
import { build } from 'esbuild';
import { onPage } from './page.js';

const ROOT = resolve(import.meta.dirname, '../../..');
const execute = promisify(execFile);

/** The outputs that a block promises: comments right behind a line that prints, and numbers or `true` behind its semicolon. */
function promised(code) {
  const lines = code.split('\n').map((line) => line.trim());
  const isComment = (line) => line.startsWith('// ');
  return lines.flatMap((line, index) => {
    const behind = line.match(/console\.log\(.*\); \/\/ (\d.*|true)$/);
    if (behind) return [behind[1]];
    const before = lines.slice(0, index).findLast((each) => !isComment(each)) ?? '';
    return isComment(line) && before.includes('console.log(') ? [line.slice(3)] : [];
  });
}

function assertPrinted(expected, printed) {
  for (const line of expected) assert.ok(printed.split('\n').includes(line), `not printed: ${line}\n--\n${printed}`);
}

async function js({ folder, name, code }) {
  // Files that need arguments are run by the `sh` block behind them.
  if (code.includes('process.argv')) return;
  const args = name.endsWith('.test.js') ? ['--test', name] : [name];
  const { stdout } = await execute(process.execPath, args, { cwd: folder });
  assertPrinted(promised(code), stdout);
}

/** Lines that begin with `#` are what the command prints; the commands of this repository have only to exist. */
async function sh({ folder, code }) {
  const help = readFileSync(resolve(ROOT, 'xtask/src/main.rs'), 'utf8');
  for (const line of code.split('\n').filter((each) => each !== '' && !each.startsWith('#'))) {
    const [program, subcommand, name = ''] = line.split(/\s+/);
    if (program === 'cargo' && subcommand === 'xtask') assert.match(help, new RegExp(`^  ${name}\\b`, 'm'), line);
    else if (program === 'npm' && subcommand === 'install') assert.equal(name, 'autoscale-kit');
    else if (program === 'node') assertPrinted(printedBy(code), execFileSync('sh', ['-c', line], { cwd: folder, encoding: 'utf8' }));
    else assert.fail(`nothing is known of ${line}`);
  }
}

const printedBy = (code) => code.split('\n').filter((line) => line.startsWith('# ')).map((line) => line.slice(2));

/** A page of plain files: the package stands beside it. It has to show something, and nothing may go wrong. */
async function html({ folder, name }) {
  copyFileSync(resolve(ROOT, 'pkg/dist/index.js'), resolve(folder, 'autoscale-kit.js'));
  await onPage(folder, name, async (page) => {
    await page.waitForFunction(() => document.body.textContent.trim() !== '');
  });
}

/** A component of React with a form: a wrong number is told, a right one is handed on as a number. */
async function jsx({ folder, name }) {
  const entry = `import { createElement } from 'react';
    import { createRoot } from 'react-dom/client';
    import Form from './${name}';
    createRoot(document.getElementById('root')).render(createElement(Form));`;
  await build({
    stdin: { contents: entry, resolveDir: folder }, outfile: resolve(folder, 'form.js'), bundle: true, format: 'esm', jsx: 'automatic',
    define: { 'process.env.NODE_ENV': '"production"' }, logLevel: 'warning',
  });
  writeFileSync(resolve(folder, 'form.html'), '<!doctype html><div id="root"></div><script type="module" src="./form.js"></script>');
  await onPage(folder, 'form.html', async (page) => {
    await page.locator('[name=ScalingGroupId]').fill('AG6CQdPU8OKdwLjgZcJ2eaQ');
    await page.locator('[name=AdjustmentValue]').fill('501');
    await page.getByRole('button').click();
    await page.getByText('documented range is -500 to 500').waitFor();
    await page.locator('[name=AdjustmentValue]').fill('5');
    await page.getByRole('button').click();
    assert.equal(JSON.parse(await page.locator('output').textContent()).AdjustmentValue, 5);
  });
}

/** Data is used by other blocks; it has to be well-formed. */
const json = ({ code }) => void JSON.parse(code);

export const RUN = { js, sh, html, jsx, json };
