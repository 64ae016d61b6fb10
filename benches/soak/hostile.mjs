// Values that no caller means and every library meets: wrong types, huge and broken text, structures that bite when read.

/** What a hostile value throws when it is touched. It is the caller's own, so it may come through. */
export class Bitten extends Error {}

const bite = () => {
  throw new Bitten('this value bites');
};

const POLLUTION = ['__proto__', 'constructor', 'prototype', 'toString', 'valueOf', 'toJSON', 'then', 'hasOwnProperty', 'length', '0', ''];
const BROKEN_TEXTS = [
  '', ' ', '\0', '\u0001', '\ud800', 'a\udc00b', '\ufeff', '\u202e', '🚀', '\r\nX-Injected: 1', '%', '%zz', '%00', '../../etc', '${1}', '__proto__',
  'NaN', '-0', '1e999', '0x10', '9'.repeat(400), '{', '[1,', '{"a":', '"', 'null', '<Error><Code>', '<!DOCTYPE x [<!ENTITY a "b">]>',
];
const NUMBERS = [
  NaN, Infinity, -Infinity, -0, 0, -1, 0.1, 1e21, 1e308, -1e308, 2 ** 31, 2 ** 32, 2 ** 53, -(2 ** 53), Number.MIN_VALUE, 8.64e15,
  -8.64e15, 10n ** 30n, -1n,
];
/** Characters of the longest text. */
export const LONGEST = 1 << 18;
/** Items of the longest list. */
const MANY = 1000;

/** Something wrong. */
export function hostile(random, depth = 2) {
  return random.pick(MAKERS)(random, depth);
}

const MAKERS = [
  (random) => random.pick(BROKEN_TEXTS),
  (random) => random.pick(BROKEN_TEXTS),
  (random) => random.pick(NUMBERS),
  (random) => random.pick(NUMBERS),
  (random) => random.pick([undefined, null, true, false, '', Symbol('s'), () => 1, class {}]),
  (random) => random.pick([new Date(NaN), new Date(0), new Date(8.64e15), /x/g, new Error('e'), Promise.resolve(1)]),
  (random) => random.pick([new Map([['a', 1]]), new Set([1]), new WeakMap(), new URL('http://h/'), new Headers({ a: 'b' })]),
  (random) => random.pick([new Uint8Array([0, 255, 0x80]), new ArrayBuffer(8), new DataView(new ArrayBuffer(3)), new Float64Array([NaN])]),
  (random) => random.pick([new String('x'), new Number(1), Object(1n), Object(Symbol('s')), new Boolean(false)]),
  (random) => random.pick(['x', '"', '\\', '中', '🚀', '\ud800', '\0', '&=', '{"a":', '[', '%', '9']).repeat(random.pick([100, 1000, 1 << 14])),
  (random) => (random.chance(0.02) ? random.pick(['x', '中', '\ud800', '"', '[']).repeat(LONGEST) : ''),
  (random) => deep(random.pick([10, 100, 1000, 20_000]), random.chance(0.5)),
  () => cycle(),
  (random) => Object.defineProperty({}, random.pick([...POLLUTION, 'a', 'url', 'Code']), { get: bite, enumerable: true }),
  () => ({ toJSON: bite }),
  () => ({ toString: bite, valueOf: bite, [Symbol.toPrimitive]: bite }),
  () => ({ [Symbol.iterator]: bite, entries: bite }),
  () => ({ entries: () => 5 }),
  () => ({ *entries() { yield* [['a'], 5, null]; } }),
  () => Object.create(null),
  () => Object.freeze(Object.create({ inherited: 1 }, { hidden: { value: 2 } })),
  () => new Proxy({}, { get: bite, has: bite, ownKeys: bite, getOwnPropertyDescriptor: bite, getPrototypeOf: bite }),
  () => new Proxy([1, 2], {}),
  () => new Proxy({ a: 1 }, { get: (target, name) => (typeof name === 'symbol' ? undefined : new Proxy({}, {})) }),
  () => revoked(),
  (random) => JSON.parse(`{"__proto__":{"polluted":${random.int(9)}},"constructor":{"prototype":{"polluted":1}}}`),
  (random) => Object.fromEntries(random.times(random.pick([1, 50, MANY]), (index) => [`k${index}`, index])),
  (random) => Array(random.pick([1, 100, MANY])).fill(random.pick(['x', null, {}, [], NaN])),
  () => [, 1, , 2],
  (random, depth) => (depth === 0 ? [] : random.times(1 + random.int(4), () => hostile(random, depth - 1))),
  (random, depth) => (depth === 0 ? {} : object(random, depth)),
];

function object(random, depth) {
  const name = () => random.pick([...POLLUTION, 'a', 'b.1', 'c.d.2']);
  return Object.fromEntries(random.times(1 + random.int(4), () => [name(), hostile(random, depth - 1)]));
}

function deep(levels, isList) {
  let value = 1;
  for (let level = 0; level < levels; level += 1) value = isList ? [value] : { a: value };
  return value;
}

function cycle() {
  const one = { list: [] };
  one.list.push({ one });
  return one;
}

function revoked() {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  return proxy;
}

/** The same plain data with a few places made wrong; now and then all of it. */
export function spoilt(random, value, places = 1 + random.int(3)) {
  if (random.chance(0.05)) return hostile(random);
  let result = copied(value);
  for (let place = 0; place < places; place += 1) result = spoiltOnce(random, result);
  return result;
}

/** Structures afresh, leaves as they are; the soundest arguments are a dozen deep. */
function copied(value, levels = 16) {
  if (levels === 0) return value;
  const inside = (inner) => copied(inner, levels - 1);
  if (isList(value)) return value.map(inside);
  if (isPlain(value)) return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, inside(inner)]));
  return value;
}

/** A revoked proxy bites even when it is asked what it is. */
function isList(value) {
  try {
    return Array.isArray(value) && value.length <= MANY;
  } catch {
    return false;
  }
}

/** An object that can be read and written without surprises. */
function isPlain(value) {
  try {
    return value !== null && typeof value === 'object' && Object.getPrototypeOf(value) === Object.prototype && Object.values(value).length <= MANY;
  } catch {
    return false;
  }
}

function spoiltOnce(random, value, levels = 16) {
  const names = isPlain(value) ? Object.keys(value) : isList(value) ? [...value.keys()] : [];
  if (names.length === 0 || levels === 0 || random.chance(0.15)) return replaced(random, value);
  const name = random.pick(names);
  if (random.chance(0.1)) {
    if (isList(value)) value.push(hostile(random));
    else define(value, random.pick([...POLLUTION, `${name}x`, `${name}.1`, String(name).toLowerCase()]), hostile(random));
  } else if (random.chance(0.1)) {
    delete value[name];
  } else {
    define(value, name, spoiltOnce(random, read(value, name), levels - 1));
  }
  return value;
}

function read(value, name) {
  try {
    return value[name];
  } catch {
    return undefined;
  }
}

/** An own field, whatever its name. */
function define(object, name, value) {
  Object.defineProperty(object, name, { value, enumerable: true, configurable: true, writable: true });
}

function replaced(random, value) {
  const isKind = random.chance(0.5);
  if (isKind && typeof value === 'number') return random.pick([value + 1, -value, value * 1e6, value + 0.5, String(value), `${value}x`]);
  if (isKind && typeof value === 'string') return otherText(random, value);
  return hostile(random);
}

function otherText(random, text) {
  const longer = text.length < 1000 ? text.repeat(50) : text;
  return random.pick([text.slice(1), `${text} `, text + random.pick(BROKEN_TEXTS), text.toUpperCase(), longer, [text]]);
}
