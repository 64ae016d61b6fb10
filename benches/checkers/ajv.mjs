// ajv with all errors, compiled at start and ahead of time. The schemas are the package's own, and what they cannot say about
// MinSize goes by ajv's `$data`.
import { createRequire } from 'node:module';
import { operation } from 'autoscale-kit';
import { OPERATIONS } from './inputs.mjs';

// The one of tests/, for another package has an older one.
const require = createRequire(new URL('../../tests/package.json', import.meta.url));
const { Ajv2020 } = require('ajv/dist/2020.js');
const standalone = require('ajv/dist/standalone').default;

const SCHEMAS = {
  rule: operation(OPERATIONS.rule.id).jsonSchema('draft-2020-12'),
  group: { ...operation(OPERATIONS.group.id).jsonSchema('draft-2020-12'), allOf: [{ properties: { MinSize: { maximum: { $data: '1/MaxSize' } } } }] },
};
const OPTIONS = { strict: false, allErrors: true, $data: true };

const checker = (validate) => ({
  // The errors hang on the function, until the next call.
  check: (params) => (validate(params) ? undefined : validate.errors),
  isValid: (errors) => errors === undefined,
  issuesOf: (errors = []) => errors.map(({ instancePath, message }) => [instancePath, message]),
});

const compiled = ({ code }) => new Ajv2020({ ...OPTIONS, code });
const atStart = compiled({});
const builder = compiled({ code: { source: true } });

/** What a build step would have written into a file. */
function aheadOfTime(schema) {
  const module = { exports: {} };
  new Function('module', 'exports', 'require', standalone(builder, builder.compile(schema)))(module, module.exports, require);
  return module.exports;
}

export const ajv = { name: 'ajv', rule: checker(atStart.compile(SCHEMAS.rule)), group: checker(atStart.compile(SCHEMAS.group)) };
export const ajvAhead = { name: 'ajv, ahead of time', rule: checker(aheadOfTime(SCHEMAS.rule)), group: checker(aheadOfTime(SCHEMAS.group)) };
