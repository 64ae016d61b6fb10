// For any operation of the catalogue a call that passes its check, and one limit of it broken: where the document prints no such
// call, the smallest.
import { bad, exampleRegions, examples } from './examples.js';
import { holds } from './compose/conditions.js';

/** Texts that patterns of names and ids are tried with. */
const TEXTS = ['example', 'acs:ess:cn-qingdao:1344371:cloudmonitor', 'ari:acs:ess:cn-qingdao:1344371:scalingrule/example'];
const DAY = 86_400_000;

/** What fills the form of a call: `{ good, bad }`; a call without limits has nothing bad. `printed` gives the documented request. */
export function exampleOf(info, printed) {
  const known = examples[info.id];
  if (known) return { good: known.params, bad: bad(info.id) };
  const good = printed() ?? minimal(info);
  return { good, bad: broken(info, good)?.params };
}

/** What is required, and what the rules across parameters ask for beside it. */
export function minimal(info) {
  const params = {};
  const give = (name) => {
    params[name] ??= valueOf(info.params.find((param) => param.name === name), info.service);
  };
  for (const { name, required } of info.params) if (required === true) give(name);
  for (const { kind, params: names, sets, when } of info.rules) {
    const applies = when === undefined || holds(when, { params: info.params, values: params }, { params: info.params, values: params });
    const given = names.some((name) => params[name] !== undefined);
    if (kind === 'one-set') sets[0].forEach(give);
    if (kind === 'required-when' && applies) names.forEach(give);
    if (kind === 'all-or-none' && given) names.forEach(give);
    if ((kind === 'exactly-one' || kind === 'at-least-one') && !given) give(names[0]);
  }
  return params;
}

/** A value that a parameter takes, as one types it. */
export function valueOf(param, service) {
  if (param.type === 'list') {
    const least = Math.max(limit(param, 'count')?.min ?? 1, 1);
    const item = { ...param, type: param.item, constraints: param.constraints.filter(({ kind }) => kind !== 'count') };
    return Array.from({ length: least }, () => valueOf(item, service));
  }
  if (param.type === 'object') {
    const required = param.fields.filter((field) => field.required === true);
    const chosen = required.length > 0 ? required : param.fields.slice(0, 1);
    return Object.fromEntries(chosen.map((field) => [field.name, valueOf(field, service)]));
  }
  if (param.type === 'map') return { key: 'value' };
  return listed(param) ?? SCALARS[param.type]?.(param) ?? textOf(param, service);
}

/** A documented value that is taken whatever the other parameters are. */
function listed({ constraints }) {
  const lists = constraints.filter(({ kind }) => kind === 'enum');
  const always = lists.find(({ when }) => when === undefined);
  return always?.values.find((value) => lists.every(({ values }) => values.includes(value)));
}

const limit = ({ constraints }, kind) => constraints.find((one) => one.kind === kind && one.when === undefined);

const SCALARS = { boolean: () => 'true', integer: numberOf, float: numberOf, datetime: dateOf, json: () => '{}' };

function numberOf(param) {
  const { min = -Infinity, max = Infinity } = limit(param, 'range') ?? {};
  const step = limit(param, 'multiple')?.of ?? 1;
  return String(Math.min(Math.max(step, Math.ceil(min / step) * step), max));
}

function dateOf(param) {
  // Within the days that are allowed from now, else a day of the documents.
  const iso = limit(param, 'within-days') ? new Date(Date.now() + DAY).toISOString() : '2018-01-01T12:00:00.000Z';
  switch (limit(param, 'format')?.format) {
    case 'iso-minutes': return `${iso.slice(0, 16)}Z`;
    case 'plain': return `${iso.slice(0, 10)} ${iso.slice(11, 19)}`;
    default: return `${iso.slice(0, 19)}Z`;
  }
}

function textOf(param, service) {
  if (limit(param, 'format')?.format === 'cron') return '0 12 * * *';
  if (limit(param, 'base64')) return btoa('example');
  if (/^region(id)?$/i.test(param.name) && exampleRegions[service]) return exampleRegions[service];
  const { min = 0, max = Infinity } = limit(param, 'length') ?? {};
  const fits = (text) => text.length >= min && text.length <= max && param.constraints.every((one) => {
    // What holds as long as another parameter is absent holds here.
    const isAlways = one.when === undefined || one.when.present === false;
    if (!isAlways || (one.kind !== 'pattern' && one.kind !== 'not-pattern')) return true;
    return new RegExp(`^(?:${one.regex})$`, 'u').test(text) === (one.kind === 'pattern');
  });
  // The words of a form often name one that has it.
  const named = param.constraints.map(({ text }) => /such as (\S+)$/.exec(text ?? '')?.[1]).filter((text) => text !== undefined);
  return [...TEXTS, ...named].find(fits) ?? TEXTS[0];
}

/** `{ params, path }`: the minimal call with one documented limit broken, or undefined for a call without limits. */
export function broken(info, params = minimal(info)) {
  for (const param of info.params) {
    const wrong = beyond(param, info.service);
    if (wrong !== undefined) return { params: { ...params, [param.name]: wrong.value }, path: [param.name, ...wrong.path] };
  }
  return undefined;
}

/** A value over the limit of a parameter, or of the first of its fields that has one. */
function beyond(param, service) {
  const values = { ...param, required: true };
  for (const one of param.constraints) {
    const value = one.when === undefined ? BREAKS[one.kind]?.(one) : undefined;
    if (value === undefined) continue;
    if (one.kind === 'count') return { value: Array.from({ length: one.max + 1 }, () => valueOf(values, service)[0]), path: [] };
    return param.type === 'list' ? { value: [value], path: [0] } : { value, path: [] };
  }
  if (param.fields === undefined) return JUDGED.includes(param.type) ? { value: 'so-so', path: [] } : undefined;
  for (const field of param.fields) {
    const wrong = beyond(field, service);
    if (wrong === undefined) continue;
    const whole = { ...[valueOf(values, service)].flat()[0], [field.name]: wrong.value };
    const path = [field.name, ...wrong.path];
    return param.type === 'list' ? { value: [whole], path: [0, ...path] } : { value: whole, path };
  }
  return undefined;
}

/** Types that not every text is of. */
const JUDGED = ['integer', 'float', 'boolean', 'datetime'];

const BREAKS = {
  range: ({ min, max }) => String(max === undefined ? min - 1 : max + 1),
  length: ({ max }) => (max === undefined ? undefined : 'x'.repeat(max + 1)),
  enum: () => 'Undocumented',
  pattern: ({ regex }) => ['-', '#'].find((text) => !new RegExp(`^(?:${regex})$`, 'u').test(text)),
  format: () => 'yesterday',
  count: ({ max }) => (max === undefined || max > 100 ? undefined : max),
  base64: ({ max }) => (max === undefined ? undefined : 'A'.repeat((Math.floor(max / 3) + 2) * 4)),
};
