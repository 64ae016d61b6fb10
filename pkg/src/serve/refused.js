// A call that the service would refuse, under the code it documents.

export class Refused extends Error {
  /** `status` is that of the catalogue unless given; `common` is the numeric code of Tencent's API v2 beside its module code. */
  constructor(code, message, { status, common, cause } = {}) {
    super(message, { cause });
    this.code = code;
    this.status = status;
    this.common = common;
  }
}

/** The first issue decides the code; the message names them all. */
export function fromIssues(call, issues) {
  const errors = issues.filter(({ severity }) => severity === 'error');
  const message = errors.map((issue) => issue.message).join('; ');
  if (call.service === 'tencent-as-v2') return new Refused(moduleCode(call, errors[0]) ?? '4000', message, { common: '4000' });
  if (call.service === 'huawei-as') return new Refused('400', message);
  if (call.service === 'alibaba-emr') return new Refused('Params.Illegal', message);
  return new Refused(moduleCode(call, errors[0]) ?? (errors[0].code === 'missing' ? 'MissingParameter' : 'InvalidParameter'), message);
}

/** The code that a rule of the operation names for this very conflict. */
function moduleCode({ info }, { code, path }) {
  if (code !== 'conflict' && code !== 'requires') return undefined;
  return info.rules.find((rule) => rule.error !== undefined && rule.params.includes(path[0]))?.error;
}

/** A refusal that a question of the scaling module answered with. */
export function fromAnswer({ error, reasons }, options) {
  return new Refused(error, reasons.map(({ text }) => text).join(' '), options);
}
