// Answers as each vendor writes them: status, headers, and a body in JSON or XML.
import { serviceOf } from './catalog.js';
import { elements } from './xml.js';

/** The answer to a call that was carried out. */
export function answerFor(call, data, store) {
  return WRITERS[call.service].success(call, data, store.requestId());
}

/** The answer to one that was refused, or never recognised. */
export function faultFor(call, refused, store) {
  const known = call ?? refused.shell ?? { service: 'alibaba-ess', format: 'xml' };
  return WRITERS[known.service].fault(known, refused, store.requestId());
}

const alibaba = {
  success(call, data, requestId) {
    return alibabaBody(call, `${call.name}Response`, 200, { RequestId: requestId, ...data });
  },
  fault(call, refused, requestId) {
    const host = serviceOf(call.service).endpoint ?? 'localhost';
    const body = { RequestId: requestId, HostId: host, Code: refused.code, Message: refused.message };
    return alibabaBody(call, 'Error', refused.status ?? statusOf(call, refused.code), body);
  },
};

const tencentV2 = {
  success(_call, data) {
    // A batch has a code of its own.
    const { code = 0, message = '', ...rest } = data;
    return json(200, { code, message, codeDesc: code === 0 ? 'Success' : 'PartFailed', ...rest });
  },
  fault(_call, { code, common, message }) {
    const number = Number(common ?? (/^\d+$/.test(code) ? code : 5100));
    return json(200, { code: number, message: `(${code}) ${message}`, codeDesc: code });
  },
};

const tencentV3 = {
  success: (_call, data, requestId) => json(200, { Response: { ...data, RequestId: requestId } }),
  fault: (_call, { code, message }, requestId) =>
    json(200, { Response: { Error: { Code: code, Message: message }, RequestId: requestId } }),
};

const huawei = {
  success: (_call, data) => json(200, data),
  fault(_call, { code, status, message }, requestId) {
    const number = status ?? (/^\d{3}$/.test(code) ? Number(code) : 500);
    return json(number, { error: { code, message } }, { 'x-request-id': requestId });
  },
};

const WRITERS = {
  'alibaba-ess': alibaba,
  'alibaba-emr': alibaba,
  'tencent-as-v2': tencentV2,
  'tencent-as': tencentV3,
  'huawei-as': huawei,
};

function alibabaBody(call, root, status, object) {
  if (call.format === 'json') return json(status, object);
  const text = `<?xml version="1.0" encoding="UTF-8"?><${root}>${elements(object)}</${root}>`;
  return { status, headers: { 'content-type': 'text/xml; charset=utf-8' }, body: text };
}

function json(status, object, headers = {}) {
  return { status, headers: { 'content-type': 'application/json; charset=utf-8', ...headers }, body: JSON.stringify(object) };
}

/** The documented status of a code: the operation's own table, then the service's. */
function statusOf(call, code) {
  const own = call.info?.errors.find((error) => error.code === code);
  const common = serviceOf(call.service).errors.find((error) => error.code === code);
  return (own ?? common)?.status ?? (code === 'InternalError' ? 500 : 400);
}
