// A call that the service would refuse, under the code it documents.
import { AutoscaleError } from '../errors.js';

export class Refused extends Error {
  /** `status` is that of the catalogue unless given; `common` is the numeric code of Tencent's API v2 beside its module code. */
  constructor(code, message, { status, common, cause } = {}) {
    super(message, { cause });
    this.code = code;
    this.status = status;
    this.common = common;
  }
}

/** What each service calls a parameter that is missing, one it does not know, and one with a wrong value. */
const CODES = {
  'alibaba-ess': { missing: 'MissingParameter', other: 'InvalidParameter' },
  'alibaba-emr': { other: 'Params.Illegal' },
  'tencent-as-v2': { other: '4000', common: '4000' },
  // API 3.0, common error codes.
  'tencent-as': { missing: 'MissingParameter', unknown: 'UnknownParameter', other: 'InvalidParameterValue' },
  'huawei-as': { other: '400' },
};

/** The first issue decides the code; the message names them all. */
export function fromIssues(call, issues) {
  const errors = issues.filter(({ severity }) => severity === 'error');
  const codes = CODES[call.service];
  const code = ruleCode(call, errors[0]) ?? codes[errors[0].code] ?? codes.other;
  return new Refused(code, errors.map(({ message }) => message).join('; '), { common: codes.common });
}

/** A request that cannot be read as one of the service. */
export const malformed = (service, message) => new Refused(CODES[service].other, message, { common: CODES[service].common });

/** What `read` makes of a request. No client sends what cannot even be read, but anybody else may. */
export function readable(service, read) {
  try {
    return read();
  } catch (error) {
    if (error instanceof AutoscaleError && error.code === 'invalid_request') throw malformed(service, error.message);
    throw error;
  }
}

/** The code that a rule of the operation names for this very conflict. */
function ruleCode({ info }, { code, path }) {
  if (code !== 'conflict' && code !== 'requires') return undefined;
  return info.rules.find((rule) => rule.error !== undefined && rule.params.includes(path[0]))?.error;
}

/** A refusal that a question of the scaling module answered with. */
export function fromAnswer({ error, reasons = [] }, options) {
  return new Refused(error, reasons.map(({ text }) => text).join(' '), options);
}
