// The types of the package as a whole: nothing untyped, nothing forgotten.
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import test from 'node:test';
import { operations, scaling, services } from 'autoscale-kit';

const SRC = new URL('../../pkg/src/', import.meta.url);
const declarations = readdirSync(SRC, { recursive: true }).filter((name) => name.endsWith('.d.ts'));
const textOf = (name) => readFileSync(new URL(name, SRC), 'utf8');

test('no type is any', () => {
  for (const name of declarations) {
    const code = textOf(name).replace(/\/\*.*?\*\/|\/\/.*$/gms, '').replace(/"[^"\n]*"/g, '""');
    assert.doesNotMatch(code, /\bany\b/, name);
  }
});

test('every question that a service answers is declared for it', () => {
  const text = textOf('scaling/scaling.d.ts');
  for (const name of Object.keys(scaling)) {
    for (const { id } of services().filter((service) => answers(service.id, name))) {
      const declared = new RegExp(`^  ${name}\\(service:[^,]*"${id}"`, 'm');
      assert.ok(declared.test(text), `${name} of ${id}`);
    }
  }
});

/** An unknown question is refused without issues about its input. */
function answers(service, name) {
  try {
    scaling[name](service, {});
    return true;
  } catch (error) {
    return error.issues !== undefined;
  }
}

test('each range of the catalogue stands in the comment of its parameter, with its section', () => {
  const text = textOf('catalog.d.ts');
  for (const { id, name, params } of operations()) {
    const namespace = id.slice(0, id.indexOf('.')).split('-').map((part) => part[0].toUpperCase() + part.slice(1)).join('');
    const from = text.indexOf(`  namespace ${name} {`, text.indexOf(`export declare namespace ${namespace} {`));
    const declared = text.slice(from, text.indexOf('\n  }\n', from));
    for (const param of params) {
      for (const { kind, min, max, source } of param.constraints.filter((each) => each.kind === 'range')) {
        const numbers = [min, max].filter((bound) => bound !== undefined);
        const comment = declared.match(new RegExp(`/\\*\\*((?:(?!\\*/).)*)\\*/\\s+${param.name}\\??:`, 's'))?.[1] ?? '';
        const limits = comment.match(/Limits \((.*?)\): (.*)/);
        assert.ok(limits?.[1].includes(source.section), `${id} ${param.name}: section ${source.section}`);
        for (const number of numbers) assert.ok(limits[2].includes(String(number)), `${id} ${param.name}: ${kind} ${number}`);
      }
    }
  }
});
