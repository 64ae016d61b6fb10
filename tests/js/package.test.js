// The package as it is installed: entries, exports, types that name the same things.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import test from 'node:test';
import { createContext, runInContext } from 'node:vm';
import * as main from 'autoscale-kit';
import * as slim from 'autoscale-kit/slim';

const require = createRequire(import.meta.url);
const dist = (name) => readFileSync(new URL(`../../pkg/dist/${name}`, import.meta.url));
const declared = (name) => {
  const text = String(dist(name));
  const direct = [...text.matchAll(/^export declare (?:function|class|const) (\w+)/gm)].map((m) => m[1]);
  const lists = [...text.matchAll(/^export \{([^}]*)\}/gm)].flatMap((m) => m[1].split(',').map((n) => n.trim()).filter(Boolean));
  return [...new Set([...direct, ...lists])].sort();
};

test('every export is declared and every declaration is exported', () => {
  assert.deepEqual(Object.keys(main).sort(), declared('index.d.ts'));
  assert.deepEqual(Object.keys(slim).sort(), declared('slim.d.ts'));
});

test('import and require give the same names', () => {
  assert.deepEqual(Object.keys(require('autoscale-kit')).sort(), Object.keys(main).sort());
  assert.deepEqual(Object.keys(require('autoscale-kit/slim')).sort(), Object.keys(slim).sort());
});

test('the default entry needs neither files nor network nor top-level await', () => {
  for (const name of ['index.js', 'index.cjs']) {
    const text = String(dist(name));
    for (const foreign of [/import\.meta/, /from\s*["']node:/, /require\(["']/, /^await /m]) assert.doesNotMatch(text.replace(/"[^"\n]{1000,}"/g, '""'), foreign, name);
  }
});

test('the entry for Workers imports the modules and compiles nothing', () => {
  for (const name of ['core', 'scaling']) assert.match(String(dist('workerd.js')), new RegExp(`from ["']\\./${name}\\.wasm["']`));
});

test('the wasm names no path of the machine that built it', () => {
  for (const name of ['autoscale.wasm', 'sign.wasm']) {
    const text = dist(name).toString('latin1');
    assert.doesNotMatch(text, /\/(root|home|work|Users)\//, name);
  }
});

test('autoscale.wasm is core.wasm with the others and every service inside, and core.wasm answers no question', async () => {
  const whole = await WebAssembly.compile(dist('autoscale.wasm'));
  const core = await WebAssembly.compile(dist('core.wasm'));
  assert.deepEqual(WebAssembly.Module.exports(whole), WebAssembly.Module.exports(core));
  for (const name of ['diagnosis.wasm', 'scaling.wasm']) assert.deepEqual(Buffer.from(WebAssembly.Module.customSections(whole, name)[0]), dist(name));
  const sections = (name) => Buffer.from(WebAssembly.Module.customSections(whole, name)[0]);
  const services = main.services().map(({ id }) => id);
  assert.deepEqual(String(sections('packs')).split(','), services);
  for (const id of services) assert.deepEqual(sections(`packs/${id}`), Buffer.concat([dist(`packs/${id}.bin`), dist(`packs/${id}.notes.bin`)]));
  const isAsked = (module) => WebAssembly.Module.exports(module).some(({ name }) => name === 'ask');
  assert.deepEqual([isAsked(core), isAsked(await WebAssembly.compile(dist('scaling.wasm')))], [false, true]);
});

const { exports } = JSON.parse(readFileSync(new URL('../../pkg/package.json', import.meta.url), 'utf8'));
const entriesOnly = Object.entries(exports).filter(([name]) => !name.includes('*'));
const required = entriesOnly.filter(([, entry]) => entry.require !== undefined);

test('every entry that is required loads and works where TextEncoder and TextDecoder are missing', () => {
  const body = JSON.stringify({ RequestId: 'r', ScalingRuleId: '组é\u{1f600}' });
  for (const [name, entry] of required) {
    const module = { exports: {} };
    // A context has the language, and nothing of Node.js.
    const context = createContext({});
    const text = dist(entry.require.default.replace('./dist/', ''));
    runInContext(`(function (module, exports) {${text}\n})`, context, { filename: name })(module, module.exports);
    const kit = module.exports;
    if (kit.initSync !== undefined) kit.initSync(dist('core.wasm'));
    assert.equal(runInContext('typeof TextEncoder + typeof TextDecoder', context), 'undefinedundefined');
    const given = [{ method: 'POST', url: 'https://h.example/', query: { x: '中é' }, body: '中\u{1f600}' }, { credentials: { accessKeyId: 'a', secretKey: 'key' }, nonce: '1', date: 0 }];
    assert.equal(kit.signRequest('alibaba-acs3', ...given).signature, main.signRequest('alibaba-acs3', ...given).signature, name);
    if (kit.decode === undefined) continue;
    if (kit.initSync !== undefined) kit.use(dist('packs/alibaba-ess.bin'));
    const { data } = kit.decode('alibaba-ess.CreateScalingRule', { status: 200, body });
    assert.equal(data.ScalingRuleId, '组é\u{1f600}');
    assert.throws(() => kit.signRequest('alibaba-acs3', { url: 'https://h/?x=\ud800' }, given[1]), { code: 'invalid_request' });
  }
  assert.ok(required.length >= 3);
});

test('an error of one entry is an AutoscaleError of every other', async () => {
  const entries = [];
  for (const [name, entry] of entriesOnly) {
    if (typeof entry !== 'object') continue;
    const id = name.replace('.', 'autoscale-kit');
    entries.push([`import ${name}`, await import(id)]);
    if (entry.require !== undefined) entries.push([`require ${name}`, require(id)]);
  }
  const classes = entries.filter(([, entry]) => entry.AutoscaleError !== undefined);
  assert.ok(classes.length >= 6);
  assert.ok(new Set(classes.map(([, entry]) => entry.AutoscaleError)).size > 1);
  for (const [thrower, { AutoscaleError: Thrown }] of classes) {
    const error = new Thrown('code', 'm');
    for (const [name, { AutoscaleError }] of classes) assert.ok(error instanceof AutoscaleError, `${thrower}, ${name}`);
    assert.ok(error instanceof Error);
  }
  const thrown = (entry) => {
    try {
      return entry.signRequest('nothing', { url: 'https://h/' }, { credentials: { accessKeyId: 'a', secretKey: 'b' } });
    } catch (error) {
      return error;
    }
  };
  for (const [name, entry] of classes.filter(([, one]) => one.signRequest !== undefined)) {
    if (entry.initSync !== undefined) entry.initSync(dist('core.wasm'));
    assert.ok(thrown(entry) instanceof main.AutoscaleError, name);
  }
  // Nothing else is one.
  for (const other of [new Error('m'), new TypeError('m'), {}, { code: 'x', message: 'm' }, null, undefined, 'text', 1]) {
    assert.equal(other instanceof main.AutoscaleError, false);
  }
  class Own extends main.AutoscaleError {}
  assert.equal(new main.AutoscaleError('c', 'm') instanceof Own, false);
  assert.ok(new Own('c', 'm') instanceof Own && new Own('c', 'm') instanceof require('autoscale-kit').AutoscaleError);
});
