// JSON Schema of every operation: it compiles in strict mode, and says of parameters what validate() says of them.
import assert from 'node:assert/strict';
import test from 'node:test';
import { Ajv } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { operation, operations, services, validate } from 'autoscale-kit';
import { facts, input } from './support/inputs.js';
import { prng } from './support/prng.js';

const DIALECTS = { 'draft-2020-12': Ajv2020, 'draft-07': Ajv };
const SEED = 20190603;
const AT_LEAST = 5000;
/** Inputs for each thing that is documented of a service's parameters. */
const PER_FACT = 40;
const now = '2018-01-01T00:00:00Z';

function compile(id, dialect) {
  const ajv = new DIALECTS[dialect]({ strict: true });
  const schema = operation(id).jsonSchema(dialect);
  assert.equal(ajv.validateSchema(schema), true, ajv.errorsText());
  return ajv.compile(schema);
}

/** Path and code of the issues that no JSON Schema could give, read from the catalogue entry once more. */
function beyond(info) {
  const found = new Set();
  const CODES = { bytes: 'bytes', base64: 'bytes', 'within-days': 'range' };
  const walk = (params, prefix) => {
    for (const { name, constraints, fields = [] } of params) {
      const path = `${prefix}${name}`;
      for (const { kind, format } of constraints) {
        const code = format === 'cron' ? 'format' : CODES[kind];
        if (code !== undefined) found.add(`${path} ${code}`);
      }
      walk(fields, `${path}.`);
    }
  };
  walk(info.params, '');
  for (const { kind, params } of info.rules) {
    // Of a chain, what lies between is the one to change.
    if (kind === 'order') params.slice(...(params.length > 2 ? [1, -1] : [0, -1])).forEach((path) => found.add(`${path} conflict`));
  }
  return found;
}

const named = ({ path, code }) => `${path.filter((step) => typeof step === 'string').join('.')} ${code}`;

test('every schema compiles in strict mode, in both dialects', () => {
  let compiled = 0;
  for (const { id } of operations()) {
    for (const dialect of Object.keys(DIALECTS)) {
      compile(id, dialect);
      compiled += 1;
    }
  }
  assert.equal(compiled, 2 * operations().length);
});

test('what a schema leaves out, it says', () => {
  for (const info of operations()) {
    const { $comment = '' } = operation(info.id).jsonSchema('draft-07');
    for (const fact of beyond(info)) assert.ok($comment.includes(`${fact.split(' ')[0]}: `), `${info.id}: ${fact}`);
  }
});

/** With what every call may carry, as parameters of the operation. */
function withCommon(info) {
  const own = new Set(info.params.map(({ name }) => name));
  const { common } = services().find(({ id }) => id === info.service);
  const others = common.filter(({ name }) => !own.has(name)).map((one) => ({ ...one, required: false, constraints: [] }));
  return { ...info, params: [...info.params, ...others] };
}

for (const { id: service } of services()) {
  test(`schema and validate() agree: ${service}`, (t) => {
    const random = prng(SEED);
    const every = operations(service).map(withCommon).map((info) => ({
      info,
      beyond: beyond(info),
      schemas: Object.keys(DIALECTS).map((dialect) => compile(info.id, dialect)),
    }));
    // An operation of which more is documented has its turn more often.
    const turns = every.flatMap((one) => Array(1 + one.info.rules.length + facts(one.info.params)).fill(one));
    const wanted = Math.max(AT_LEAST, PER_FACT * turns.length);
    let [accepted, refused, left] = [0, 0, 0];
    for (let turn = 0; accepted + refused < wanted; turn++) {
      assert.ok(turn < 2 * wanted, 'too many inputs are refused for what no schema can say');
      const { info, beyond, schemas } = turns[turn % turns.length];
      const check = (params) => validate(info.id, params, { now }).issues?.filter(({ severity }) => severity === 'error') ?? [];
      const params = input(random, info, check);
      const issues = check(params);
      const expressed = issues.filter((issue) => !beyond.has(named(issue)));
      if (issues.length > 0 && expressed.length === 0) {
        left += 1;
        continue;
      }
      const sound = issues.length === 0;
      if (sound) accepted += 1;
      else refused += 1;
      for (const fits of schemas) {
        if (fits(params) !== sound) {
          const said = sound ? JSON.stringify(fits.errors) : issues.map(({ message }) => message).join('\n');
          assert.fail(`${info.id}: validate() ${sound ? 'accepts' : 'refuses'} ${JSON.stringify(params)}\n${said}`);
        }
      }
    }
    t.diagnostic(`${accepted} accepted, ${refused} refused, ${left} left out (refused for what JSON Schema cannot say)`);
    assert.ok(Math.min(accepted, refused) > (accepted + refused) / 10, 'one of the two verdicts is hardly tested');
  });
}

test('a dialect is one of two', () => {
  const { jsonSchema } = operation('alibaba-ess.CreateScalingRule');
  for (const dialect of ['draft-04', 'openapi-3.0', '', undefined, null, 7]) {
    assert.throws(() => jsonSchema(dialect), { name: 'AutoscaleError', code: 'invalid_option', message: /draft-2020-12 or draft-07/ });
  }
});

test('Standard JSON Schema: the same schema for what goes in and what comes out', () => {
  const { jsonSchema, '~standard': standard } = operation('alibaba-ess.CreateScalingRule');
  for (const target of Object.keys(DIALECTS)) {
    assert.deepEqual(standard.jsonSchema.input({ target }), jsonSchema(target));
    assert.deepEqual(standard.jsonSchema.output({ target }), jsonSchema(target));
  }
  for (const side of ['input', 'output']) {
    assert.throws(() => standard.jsonSchema[side]({ target: 'openapi-3.0' }), { code: 'invalid_option' });
    assert.throws(() => standard.jsonSchema[side](), { code: 'invalid_option' });
  }
});

test('what validate() gives fits the schema, whatever spelling came in', () => {
  const id = 'alibaba-ess.CreateScheduledTask';
  const fits = compile(id, 'draft-2020-12');
  const given = {
    RegionId: 'cn-qingdao',
    ScheduledAction: 'ari:acs:ess:cn-qingdao:1344371:scalingRule/cCBpdYdQuBe2cUxOdu6piOk',
    LaunchTime: new Date('2018-01-02T00:00:30Z'),
    LaunchExpirationTime: '600',
    TaskEnabled: 'true',
    Description: null,
  };
  assert.equal(fits(given), false);
  const { value } = validate(id, given, { now });
  assert.equal(fits(value), true, JSON.stringify(fits.errors));
});
