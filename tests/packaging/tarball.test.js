// What is published: everything the entries need, and nothing else.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import { PROJECTS, ROOT } from './support/places.js';

const [pack] = JSON.parse(
  execFileSync('npm', ['pack', '--dry-run', '--json', '--loglevel=error'], { cwd: `${ROOT}/pkg`, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }),
);
const files = pack.files.map(({ path }) => path);
const manifest = JSON.parse(readFileSync(`${ROOT}/pkg/package.json`, 'utf8'));

/** Every path that a value of the exports map leads to. */
const targets = (value) => (typeof value === 'string' ? [value] : Object.values(value).flatMap(targets));
const entries = [...new Set([...targets(manifest.exports), ...targets(manifest.bin), manifest.main, manifest.module, manifest.types])]
  .map((path) => path.replace(/^\.\//, ''));

/** An entry, or one of those that a pattern stands for. */
const isEntry = (path) => entries.some((entry) => path === entry || (entry.includes('*') && path.startsWith(entry.split('*')[0]) && path.endsWith(entry.split('*')[1])));

test('every entry is in it', () => {
  assert.deepEqual(entries.filter((entry) => !files.some((path) => isEntry(path) && (path === entry || entry.includes('*')))), []);
});

test('beside the entries, only types, source maps and the texts of the package', () => {
  const texts = ['CHANGELOG.md', 'LICENSE-APACHE', 'LICENSE-MIT', 'README.md', 'THIRD-PARTY-NOTICES.txt', 'package.json'];
  const isNeeded = (path) =>
    isEntry(path) || texts.includes(path) || /^dist\/[\w/-]+\.d\.c?ts$/.test(path) || entries.includes(path.replace(/\.map$/, ''));
  assert.deepEqual(files.filter((path) => !isNeeded(path)), []);
  assert.deepEqual(texts.filter((path) => !files.includes(path)), []);
});

test('the notices name every crate inside the modules, with the text of its licence', () => {
  const notices = readFileSync(`${ROOT}/pkg/THIRD-PARTY-NOTICES.txt`, 'utf8');
  const tree = (module) =>
    execFileSync('cargo', ['tree', '--quiet', '--locked', '-p', `autoscale-kit-wasm-${module}`, '-e', 'normal,no-proc-macro', '--target', 'wasm32-unknown-unknown', '--prefix', 'none'], { cwd: ROOT, encoding: 'utf8' });
  const inside = ['core', 'diagnosis', 'scaling', 'sign'].flatMap((module) => tree(module).match(/^\S+ v\S+(?= \(\*\)|$)/gm));
  assert.ok(inside.length > 20, 'cargo names them');
  const entries = notices.split(/^-{80}$/m).slice(1);
  for (const crate of new Set(inside)) {
    const [name, version] = crate.split(' v');
    const entry = entries.find((one) => one.includes(`\n${name} ${version} (`));
    assert.match(entry ?? '', /Permission is hereby granted|Apache License\s+Version 2\.0|Redistribution and use|This software is provided 'as-is'/, crate);
  }
  assert.match(notices, /^The Rust standard library/m);
});

/** Modules and packs, which stand in the code already. */
const isData = (source) => source.endsWith('.wasm') || source === 'packs:packs';

test('source maps hold their sources but the modules, and name no path of the machine', () => {
  const maps = files.filter((path) => path.endsWith('.map'));
  assert.notEqual(maps.length, 0);
  for (const path of maps) {
    const { sources, sourcesContent } = JSON.parse(readFileSync(`${ROOT}/pkg/${path}`, 'utf8'));
    assert.equal(sourcesContent.length, sources.length, path);
    assert.deepEqual(sources.filter((source) => source.startsWith('/') || source.includes('node_modules')), [], path);
    const missing = sources.filter((_, index) => typeof sourcesContent[index] !== 'string');
    assert.deepEqual(missing.filter((source) => !isData(source)), [], path);
    assert.deepEqual(sources.filter((source) => isData(source) && !missing.includes(source)), [], path);
  }
});

test('the tarball is within its budget', (t) => {
  const { tarball } = JSON.parse(readFileSync(`${ROOT}/pkg/budget.json`, 'utf8'));
  t.diagnostic(`${files.length} files, ${pack.size / 1000} of ${tarball.gzip} kB packed, ${pack.unpackedSize / 1000} kB unpacked`);
  assert.ok(pack.size <= tarball.gzip * 1000, `${pack.size / 1000} kB, budget ${tarball.gzip} kB`);
});

test('installing it runs nothing and brings nothing else', () => {
  const installed = JSON.parse(readFileSync(`${PROJECTS}/node_modules/autoscale-kit/package.json`, 'utf8'));
  assert.equal(installed.dependencies, undefined);
  for (const hook of ['preinstall', 'install', 'postinstall', 'prepare']) assert.equal(installed.scripts?.[hook], undefined);
  assert.equal(Object.keys(JSON.parse(readFileSync(`${PROJECTS}/package-lock.json`, 'utf8')).packages).length, 2);
});
