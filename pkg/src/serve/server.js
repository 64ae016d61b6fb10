// One request after the other: recognised, authenticated, checked, carried out, answered.
import { validate } from '../index.js';
import { answerFor, faultFor } from './answer.js';
import { Gate } from './gate.js';
import { carryOut } from './operations.js';
import { recognise } from './recognise.js';
import { Refused, fromIssues, malformed } from './refused.js';

/** Characters of parameters, as JSON. What is documented fits; what is made of them is kept. */
const LONGEST_PARAMS = 32 * 1024;

/** Bytes of a body that are read: those of the longest parameters, however they are encoded. */
const LONGEST_BODY = 1024 * 1024;

/** The listener of the HTTP server. */
export function answerer({ store, keys, token, now, keep }) {
  const gate = new Gate({ keys, token });
  return async (request, response) => {
    const { at, call, status, headers, body, code, params } = await answered(request);
    keep({ at, operation: call?.id ?? null, params: params ?? null, status, code });
    response.writeHead(status, headers).end(body);
  };

  async function answered(request) {
    const at = now();
    const time = at + store.ahead;
    let call;
    let params;
    try {
      const received = await receive(request);
      call = recognise(received);
      gate.check(call, received, at);
      params = checked(call, time);
      store.advance(time);
      const data = carryOut(call, params, store);
      return { at, call, params, code: null, ...answerFor(call, data, store) };
    } catch (thrown) {
      const refused = thrown instanceof Refused ? thrown : new Refused('InternalError', String(thrown?.message), { cause: thrown });
      return { at, call, params, code: refused.code, ...faultFor(call, refused, store) };
    }
  }
}

async function receive(request) {
  const body = await bodyOf(request);
  const headers = [];
  for (let i = 0; i < request.rawHeaders.length; i += 2) headers.push([request.rawHeaders[i], request.rawHeaders[i + 1]]);
  return { method: request.method, url: request.url, headers, body };
}

async function bodyOf(request) {
  const chunks = [];
  let length = 0;
  try {
    for await (const chunk of request) {
      length += chunk.length;
      if (length > LONGEST_BODY) break;
      chunks.push(chunk);
    }
  } catch {
    throw new Refused('InvalidParameter', 'the body did not come whole', { status: 400 });
  }
  if (length > LONGEST_BODY) throw new Refused('InvalidParameter', `the body is longer than ${LONGEST_BODY} bytes`, { status: 413 });
  return Buffer.concat(chunks);
}

function checked(call, at) {
  const length = lengthOf(call.params);
  if (length > LONGEST_PARAMS) throw malformed(call.service, `the parameters have ${length} characters; at most ${LONGEST_PARAMS} are taken here`);
  const { value, issues } = validate(call.id, call.params, { now: new Date(at) });
  if (issues !== undefined) throw fromIssues(call, issues);
  return { ...defaults(call), ...value };
}

/** As JSON; what is nested too deeply for that has no end. */
function lengthOf(params) {
  try {
    return JSON.stringify(params).length;
  } catch {
    return Infinity;
  }
}

/** What the service takes for parameters that are absent; a call that changes something leaves them as they are. */
function defaults({ info, name }) {
  if (name.startsWith('Modify')) return {};
  return Object.fromEntries(info.params.filter((param) => param.default !== undefined).map((param) => [param.name, param.default]));
}
