// Every public call with arguments that are sound, or nearly: `[run, ...arguments]`. The soak spoils them.
import { readFileSync, readdirSync } from 'node:fs';
import * as kit from 'autoscale-kit';
import * as alone from 'autoscale-kit/sign';
import { kinds } from '../../tests/js/support/generate.js';
import { input } from '../../tests/js/support/inputs.js';
import { optionsOf, requestOf } from '../../tests/js/support/ours.js';
import { LONGEST } from './hostile.mjs';

/** In no argument but the credentials, so that an error that shows it has leaked it. */
export const SECRET = 'canary-key/9f+=*&%7';
const TOKEN = 'canary-token';
const NOW = Date.UTC(2018, 6, 4) / 1000;

const data = (path) => new URL(`../../tests/data/${path}`, import.meta.url);
const OPERATIONS = kit.operations();
const SERVICES = kit.services().map(({ id }) => id);
const CASES = Object.fromEntries(
  readdirSync(data('scaling/'))
    .filter((name) => name.endsWith('.json'))
    .map((name) => [name.slice(0, -5), JSON.parse(readFileSync(data(`scaling/${name}`)))]),
);
const ANSWERS = readdirSync(data('responses/')).filter((name) => /\.(json|xml)$/.test(name)).map((name) => {
  const named = name.split('.').slice(0, 2).join('.');
  // Some are of no operation, but of a service.
  const { id } = OPERATIONS.find((one) => one.id === named) ?? OPERATIONS.find(({ service }) => named.startsWith(`${service}.`));
  return { id, body: readFileSync(data(`responses/${name}`), 'utf8') };
});
const CODES = OPERATIONS.flatMap(({ service, errors }) => errors.map(({ code }) => [service, code]));

const KEYS = { accessKeyId: 'testid', secretKey: SECRET };
const credentials = (random) => (random.chance(0.2) ? { ...KEYS, securityToken: TOKEN } : KEYS);

/** An operation and parameters for it: mostly sound, at times wrong in one place. */
function given(random) {
  const { id, params } = random.pick(OPERATIONS);
  return [id, input(random, { id, params }, (made) => kit.validate(id, made, { now: NOW }).issues ?? [])];
}

const checks = (random) => random.pick([
  undefined, {}, { now: NOW }, { limits: 'warn' }, { limits: 'off', now: new Date(0) }, { overrides: { MaxSize: { max: 2000 } } },
  { limits: 'strict', now: '2018-07-04T00:00:00Z' },
]);
const building = (random) => ({
  ...checks(random),
  region: random.pick(['cn-qingdao', 'ap-guangzhou']),
  endpoint: random.pick(['as.example.com', 'http://127.0.0.1:8080', undefined]),
});
const signing = (random) => ({
  ...building(random),
  credentials: credentials(random),
  date: random.pick([NOW, new Date(), undefined]),
  nonce: random.pick([11886, '11886', undefined]),
});

/** A request of any scheme, with its options. */
function signable(random) {
  const { scheme, generate } = random.pick(kinds);
  const call = generate(random);
  return { scheme, request: requestOf(scheme, call), options: { ...optionsOf(call), credentials: credentials(random) } };
}

function token(random) {
  const credentials = { token: random.pick([TOKEN, SECRET]) };
  return { scheme: 'huawei-token', request: { url: 'https://as.example.com/v1', headers: { a: 'b' } }, options: { credentials } };
}

const anyRequest = (random) => (random.chance(0.05) ? token(random) : signable(random));

/** Uses everything that a signed request offers. */
function used(signed) {
  signed.toCurl();
  JSON.stringify(signed);
  return signed;
}

const signerOf = ({ createSigner }) => (random) => {
  const { scheme, request, options } = anyRequest(random);
  const { credentials, ...defaults } = options;
  const run = (...[name, keys, usual, asked, own]) => {
    const signer = createSigner(name, keys, usual);
    try {
      signer.sign(asked, own);
      return used(signer.sign(asked, own));
    } finally {
      signer.free();
    }
  };
  return [run, scheme, credentials, random.pick([undefined, defaults]), request, defaults];
};

const signRequestOf = ({ signRequest }) => (random) => {
  const { scheme, request, options } = anyRequest(random);
  return [(...all) => used(signRequest(...all)), scheme, request, options];
};

/** A genuine request as it was received, and the options to check it with. */
function received(random) {
  const { scheme, request, options } = anyRequest(random);
  const { url, method, headers, body } = kit.signRequest(scheme, request, options);
  const secretKey = options.credentials.secretKey ?? options.credentials.token;
  const keys = random.pick([{ secretKey }, { keys: { testid: secretKey } }, { keys: () => secretKey }]);
  const seenNonce = random.pick([undefined, () => false, () => true]);
  // A list has a method called `keys`, which cannot run alone.
  const run = (name, asked, how) => kit.verify(name, asked, Array.isArray(how) ? undefined : how);
  return [run, scheme, { url, method, headers, body }, { ...keys, now: options.date, seenNonce }];
}

function mismatch(random) {
  const { scheme, request, options } = signable(random);
  const { trace } = kit.signRequest(scheme, request, options);
  const text = trace.stringToSign ?? '';
  const at = random.int(text.length + 1);
  const changed = text.slice(0, at) + random.pick(['', 'x', '%20', '+', '\n']) + text.slice(at + random.int(3));
  const alibaba = `{"Code":"SignatureDoesNotMatch","Message":"server string to sign is:${changed}"}`;
  const tencent = JSON.stringify({ Response: { Error: { Code: 'AuthFailure.SignatureFailure', Message: changed } } });
  const told = random.pick([text, changed, alibaba, tencent]);
  return [kit.explainMismatch, random.pick([{ trace }, trace]), told];
}

function answer(random) {
  const { id, body } = random.chance(0.9) ? random.pick(ANSWERS) : { id: random.pick(OPERATIONS).id, body: '' };
  const at = random.int(body.length);
  const more = random.pick(['"', '<', '>', '{', '\0', ',', '\ud800', '9'.repeat(50)]);
  const text = random.pick([body, body, body.slice(0, at), body.slice(0, at) + more + body.slice(at)]);
  const type = { 'Content-Type': 'application/json' };
  const headers = random.pick([undefined, {}, type, [['x-request-id', 'r']], new Headers({ 'content-type': 'text/xml' })]);
  const status = random.pick([200, 200, 400, 403, 404, 500, 503, 0]);
  return [kit.decode, id, { status, headers, body: random.pick([text, new TextEncoder().encode(text)]) }];
}

const question = (name) => (random) => {
  const { service, input: asked } = random.pick(CASES[name]);
  return [kit.scaling[name], random.chance(0.95) ? service : random.pick(SERVICES), asked];
};

/**
 * A run may have 100,000 decisions, and its answer 100 MB. One such in a million calls would hide whether memory grows, so days
 * are as long as it gets.
 */
function ofOneDay(asked) {
  const seconds = asked?.horizonSeconds;
  return typeof seconds === 'number' && seconds > DAY ? { ...asked, horizonSeconds: DAY } : asked;
}

const DAY = 86_400;

function simulation(random) {
  const scenarios = () => random.times(1 + random.int(5), () => random.pick(CASES.simulate).input);
  const run = (service, asked) => kit.scaling.simulate(service, Array.isArray(asked) ? asked.map(ofOneDay) : ofOneDay(asked));
  return [run, 'alibaba-ess', random.chance(0.5) ? random.pick(CASES.simulate).input : scenarios()];
}

/** A schema of an operation, through the operation itself. */
function bound(random) {
  const [id, params] = given(random);
  const run = (name, made, dialect, options) => {
    const one = kit.operation(name);
    one.jsonSchema(dialect);
    one['~standard'].jsonSchema.input({ target: dialect });
    one['~standard'].validate(made);
    return [one.validate(made, options), one.build(made, options)];
  };
  return [run, id, params, random.pick(['draft-2020-12', 'draft-07']), building(random)];
}

const many = (name, options) => (random) => {
  const [id, params] = given(random);
  const list = random.times(1 + random.int(20), () => (random.chance(0.5) ? params : given(random)[1]));
  return [kit[name], id, list, options(random)];
};

/** By name: what the totals at the end count. */
export const CALLS = {
  services: () => [kit.services],
  operations: (random) => [kit.operations, random.pick([undefined, '', ...SERVICES])],
  operation: (random) => [(id) => kit.operation(id).info, random.pick(OPERATIONS).id],
  'operation(...)': bound,
  version: () => [kit.version],
  validate: (random) => [kit.validate, ...given(random), checks(random)],
  'validate, as text': (random) => {
    const [id, params] = given(random);
    return [kit.validate, id, JSON.stringify(params), checks(random)];
  },
  build: (random) => [kit.build, ...given(random), building(random)],
  sign: (random) => [(...all) => used(kit.sign(...all)), ...given(random), signing(random)],
  signRequest: signRequestOf(kit),
  createSigner: signerOf(kit),
  '/sign signRequest': signRequestOf(alone),
  '/sign createSigner': signerOf(alone),
  verify: received,
  explainMismatch: mismatch,
  decode: answer,
  explainError: (random) => {
    const [service, code] = random.pick(CODES);
    return [kit.explainError, service, code, random.pick([undefined, { status: 400 }])];
  },
  ...(kit.validateMany === undefined ? {} : { validateMany: many('validateMany', checks) }),
  ...(kit.signMany === undefined ? {} : { signMany: many('signMany', signing) }),
  ...Object.fromEntries(Object.keys(kit.scaling).map((name) => [`scaling.${name}`, question(name)])),
  'scaling.simulate': simulation,
};

/** Signs the longest text, percent-encoded twice: no single value takes more memory. */
export function heaviest() {
  const text = '中'.repeat(LONGEST);
  kit.sign('alibaba-ess.DescribeScalingGroups', { RegionId: text }, { credentials: KEYS });
  const request = { url: 'https://ess.aliyuncs.com/', query: { text } };
  for (const { signRequest } of [kit, alone]) used(signRequest('alibaba-rpc-v1', request, { credentials: KEYS }));
}

export { given };
