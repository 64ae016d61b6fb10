// Parameters for an operation, made from its catalogue entry: sound ones, and ones that are wrong in one place.
//
// All are of the canonical structured form that JSON Schema describes: numbers are numbers, nothing is null, names are
// the canonical ones. What a check refuses is made anew until it is content, and then, mostly, something is spoilt.
import { matching } from './matching.js';

const TEXTS = ['', '.', '..', 'x', 'i-abc', 'cn-qingdao', 'a b', '中文', '🚀🚀', '-1', '0', 'aliyun', 'http://x', 'true', 'a'.repeat(41), '中'.repeat(129)];
const DAYS = ['2018-01-01', '2020-02-29', '2018-12-31', '2018-06-15', '2018-03-20'];
const NO_DAYS = ['2018-02-29', '1900-02-29', '2018-04-31', '0000-01-01', '2018-13-01', '2018-1-1'];
const CRON = ['0 12 * * *', '*/15 9-17 ? * 1-5', '0 0 L * ?', '61 * * * *', '* *'];

/** `check` gives the issues of some parameters; it only steers what is made. */
export function input(random, info, check) {
  const params = fields(random, info.params, random.pick([0, 0.2, 0.5, 0.9]));
  const dull = random.chance(0.1);
  for (let round = 0; round < 12 && !dull; round++) {
    const issues = check(params);
    if (issues.length === 0) break;
    for (const { path, code } of issues) mend(random, info.params, params, path, code, round);
  }
  if (!random.chance(0.35)) random.times(random.pick([1, 1, 2]), () => spoil(random, info.params, params));
  return params;
}

/** How much is documented of these parameters, nested ones included. */
export function facts(params) {
  return params.reduce((sum, { constraints, fields = [] }) => sum + 1 + constraints.length + facts(fields), 0);
}

function fields(random, params, likelihood) {
  const made = {};
  for (const param of params) {
    if (param.required === true || random.chance(likelihood)) made[param.name] = value(random, param, params, made, likelihood);
  }
  return made;
}

/** Drops what is in the way, adds what is missing, makes anew what is wrong. */
function mend(random, params, object, path, code, round) {
  const [name, ...rest] = path.filter((step) => typeof step === 'string');
  const param = params.find((one) => one.name === name);
  if (param === undefined) return void delete object[name];
  if (rest.length > 0 && typeof object[name] === 'object' && param.type === 'object') {
    return mend(random, param.fields, object[name], rest, code, round);
  }
  const optional = param.required !== true;
  if (optional && code !== 'requires' && code !== 'missing' && (code === 'conflict' || round > 2)) return void delete object[name];
  if (optional && code === 'requires' && random.chance(0.3)) return void delete object[name];
  object[name] = value(random, param, params, object, 0.3);
}

function value(random, param, siblings, object, likelihood) {
  const item = () => scalar(random, param, param.item ?? param.type, siblings, object);
  switch (param.type) {
    case 'list': {
      const make = () => (param.item === 'object' ? fields(random, param.fields, likelihood) : item());
      return random.times(count(random, param), make);
    }
    case 'map':
      return Object.fromEntries(random.times(count(random, param), (index) => [`${text(random, param.keys ?? [])}${index}`, item()]));
    case 'object':
      return fields(random, param.fields, likelihood);
    default:
      return item();
  }
}

const bounds = (constraints, kind) => constraints.find((limit) => limit.kind === kind);

function count(random, { constraints }) {
  const { min = 0, max = min + 3 } = bounds(constraints, 'count') ?? {};
  const some = Math.min(max, min + 1 + random.int(2));
  return random.pick([min, some, some, random.chance(0.2) ? Math.min(max, 40) : min]);
}

/** The limits that hold with these siblings, as far as that is easily seen. */
function holding(param, siblings, object) {
  const holds = (when) => {
    if (when === undefined) return true;
    if (when.and !== undefined) return holds({ ...when, and: undefined }) && holds(when.and);
    const given = object[when.param] ?? siblings.find(({ name }) => name === when.param)?.default;
    if (when.present !== undefined) return when.present === (object[when.param] !== undefined);
    return when.is?.includes(String(given)) ?? !when.not.includes(String(given));
  };
  return param.constraints.filter(({ when }) => holds(when));
}

function scalar(random, param, type, siblings, object) {
  const limits = holding(param, siblings, object);
  if (param.also !== undefined && random.chance(0.15)) return typed(type, random.pick(param.also));
  const values = bounds(limits, 'enum')?.values;
  if (values !== undefined) return typed(type, random.pick(values));
  switch (type) {
    case 'integer':
    case 'float':
      return number(random, limits);
    case 'boolean':
      return random.chance(0.5);
    case 'datetime':
      return instant(random, param, random.pick(DAYS));
    case 'json':
      return random.pick(['{"a":1}', '[]', { a: [1] }, 5, true]);
    default:
      return text(random, limits);
  }
}

function typed(type, text) {
  if (type === 'integer' || type === 'float') return Number.isNaN(Number(text)) ? text : Number(text);
  return type === 'boolean' ? text === 'true' : text;
}

function number(random, limits) {
  const { min, max } = bounds(limits, 'range') ?? {};
  const low = min ?? Math.min(0, max ?? 0);
  const high = max ?? low + 1000;
  const step = bounds(limits, 'multiple')?.of ?? 1;
  const any = random.pick([low, high, low + random.int(high - low + 1)]);
  return Math.min(high, Math.ceil(any / step) * step);
}

function text(random, limits) {
  const pattern = bounds(limits, 'pattern');
  const { min = 0, max = Infinity } = bounds(limits, 'length') ?? {};
  if (bounds(limits, 'base64') !== undefined) return btoa('x'.repeat(random.int(20)));
  if (bounds(limits, 'format')?.format === 'cron') return random.pick(CRON);
  if (pattern === undefined) return random.chance(0.6) ? 'ab'.repeat(50).slice(0, Math.min(Math.max(min, 4), max)) : random.pick(TEXTS);
  const make = matching(pattern.regex);
  for (let most = 2; most < 400; most *= 2) {
    const made = make(random, most);
    const { length } = [...made];
    if (length >= min && length <= max) return made;
  }
  return make(random);
}

function instant(random, { constraints }, day) {
  const format = constraints.find(({ kind, format }) => kind === 'format' && format !== 'ascii')?.format ?? 'iso-seconds';
  const time = random.pick(['00:00', '12:30', '23:59']);
  return { 'iso-seconds': `${day}T${time}:07Z`, 'iso-minutes': `${day}T${time}Z`, plain: `${day} ${time}:07` }[format];
}

/** Makes one thing wrong, or at least different, at any depth. */
function spoil(random, params, object) {
  // Spoilt before.
  if (typeof object !== 'object' || Array.isArray(object)) return;
  if (params.length === 0 || random.chance(0.05)) {
    object[random.pick(['Unknown', 'toString', params[0]?.name.toLowerCase() ?? 'x', '中'])] = true;
    return;
  }
  // The more is documented of a parameter, the more can go wrong.
  const param = random.pick(params.flatMap((one) => Array(facts([one])).fill(one)));
  const { name } = param;
  const deep = random.chance(0.8);
  // What is not there cannot be spoilt inside.
  if (deep && param.fields !== undefined) object[name] ??= value(random, param, params, object, 0.7);
  const given = object[name];
  if (deep && param.type === 'object' && given !== undefined) return spoil(random, param.fields, given);
  if (deep && param.item === 'object' && given?.length > 0) return spoil(random, param.fields, random.pick(given));
  if (random.chance(0.2)) {
    if (given === undefined) object[name] = value(random, param, params, object, 0.5);
    else delete object[name];
    return;
  }
  if (random.chance(0.15)) return void (object[name] = otherType(random, param.type));
  if (param.type === 'list') {
    if (param.item === 'object' || random.chance(0.4)) return void (object[name] = many(random, param, params, object));
    object[name] = [...(Array.isArray(given) ? given : []), edge(random, param, param.item, params, object)];
  } else if (param.type === 'map') {
    const { max = 5 } = bounds(param.constraints, 'count') ?? {};
    const names = random.pick([[''], ['x'.repeat(64)], ['x'.repeat(65)], ['aliyunx'], ['a', 'b'], random.times(max + 1, (at) => `n${at}`), []]);
    object[name] = Object.fromEntries(names.map((key) => [key, edge(random, param, param.item, params, object)]));
  } else if (param.type === 'object') {
    object[name] = fields(random, param.fields, 0.5);
  } else {
    object[name] = edge(random, param, param.type, params, object);
  }
}

function many(random, param, siblings, object) {
  const { min = 0, max = 3 } = bounds(param.constraints, 'count') ?? {};
  const length = Math.max(0, random.pick([min - 1, min, max, max + 1]));
  const [first] = value(random, { ...param, constraints: param.constraints.filter(({ kind }) => kind !== 'count') }, siblings, object, 0.3);
  return random.times(length, () => first ?? edge(random, param, param.item, siblings, object));
}

/** Nothing that a check takes for the wanted type after all, such as numeric text. */
function otherType(random, type) {
  if (type === 'json') return 'no JSON';
  const wrong = [{ x: 1 }, ['x'], 1.5, 5, true, 'x'];
  const fits = { string: [2, 3, 5], datetime: [5], integer: [3], float: [2, 3], boolean: [4], list: [1, 5], object: [0], map: [0] }[type];
  return random.pick(wrong.filter((_, at) => !fits.includes(at)).filter((other) => type !== 'datetime' || typeof other !== 'number'));
}

/** A value on one side or the other of a limit. */
function edge(random, param, type, siblings, object) {
  const limits = random.chance(0.8) ? holding(param, siblings, object) : param.constraints;
  const limit = limits.length > 0 ? random.pick(limits) : undefined;
  if (type === 'object') return fields(random, param.fields, 0.5);
  if (type === 'datetime') return random.chance(0.5) ? instant(random, param, random.pick(NO_DAYS)) : random.pick(['yesterday', '', instant(random, param, DAYS[0])]);
  if (type === 'boolean') return random.chance(0.5);
  if (type === 'json') return random.pick(['{', '{}', {}, [1]]);
  if (type === 'integer' || type === 'float') {
    const { min, max, values = [] } = limit ?? {};
    const step = bounds(limits, 'multiple')?.of ?? 1;
    const near = [min, max].filter((bound) => bound !== undefined).flatMap((bound) => [bound - step, bound, bound + step]);
    return random.pick([...near, step + 1, 0, -1, ...values.map(Number), ...(type === 'float' ? [0.5, (max ?? 0) + 0.25] : [])]);
  }
  if (limit?.kind === 'length') return stretched(random, limits, limit);
  if (limit?.kind === 'enum') return random.pick([...limit.values, limit.values[0].toLowerCase(), `${limit.values[0]} `]);
  if (limit?.kind === 'pattern' || limit?.kind === 'not-pattern') {
    const sound = matching(limit.regex)(random);
    return random.pick([sound, `${sound}!`, `\n${sound}`, `${sound}\n`, sound.slice(1), sound.toUpperCase()]);
  }
  if (limit?.kind === 'base64') return random.pick(['QUI=', 'QUJ=', 'QUI', 'QQ==', 'QR==', 'Q===', '', '中', 'QUJD\n', btoa('x'.repeat((limit.max ?? 5) + 1))]);
  if (limit?.kind === 'bytes') return random.pick(['中', 'x']).repeat(random.pick([limit.max ?? 5, (limit.max ?? 5) + 1]));
  return random.pick([...TEXTS, '\u0080', '~']);
}

/** A text one shorter, as long, or one longer than a bound. */
function stretched(random, limits, { min = 0, max = 9 }) {
  const length = Math.max(0, random.pick([min - 1, min, max, max + 1]));
  const pattern = limits.find(({ kind }) => kind === 'pattern');
  const sound = pattern === undefined ? '' : matching(pattern.regex)(random);
  return [...`${sound}${random.pick(['a', 'a', '中', '🚀']).repeat(length)}`].slice(0, length).join('');
}
