// A received request with one byte of it changed.

/** Another character, never the same one in another case: some parts are signed without regard to case. */
export function otherCharacter(character) {
  if (/[0-8a-eg-yA-EG-Y]/.test(character)) return String.fromCharCode(character.charCodeAt(0) + 1);
  if (/[9fzFZ]/.test(character)) return String.fromCharCode(character.charCodeAt(0) - 1);
  return 'x';
}

export const changedAt = (text, at) => text.slice(0, at) + otherCharacter(text[at]) + text.slice(at + 1);

const isForm = ({ headers }) => (headers['content-type'] ?? '').startsWith('application/x-www-form-urlencoded');
const queryOf = ({ url }) => (url.includes('?') ? url.slice(url.indexOf('?') + 1) : '');
const withQuery = (request, query) => ({ ...request, url: `${request.url.slice(0, request.url.indexOf('?') + 1)}${query}` });
const withForm = (request, text) => ({ ...request, body: Buffer.from(text) });

/** Where a wire text has the value of a parameter: [start, end]. */
function placeOf(text, name) {
  const match = new RegExp(`(?:^|&)${name}=([^&]*)`, 'd').exec(text);
  return match?.indices[1];
}

/** Changes the value of a parameter, in the query or in the form; `change` takes and gives the text on the wire. */
export function changeParameter(request, name, change) {
  const place = placeOf(queryOf(request), name);
  const text = place === undefined ? request.body.toString() : queryOf(request);
  const [start, end] = place ?? placeOf(text, name);
  const changed = text.slice(0, start) + change(text.slice(start, end)) + text.slice(end);
  return place === undefined ? withForm(request, changed) : withQuery(request, changed);
}

export const changeHeader = (request, name, change) => ({ ...request, headers: { ...request.headers, [name]: change(request.headers[name]) } });

/** Where each scheme puts what. */
const SIGNS_PARAMETERS = {
  'alibaba-rpc-v1': { date: 'Timestamp', nonce: 'SignatureNonce', id: 'AccessKeyId' },
  'tencent-v1': { date: 'Timestamp', nonce: 'Nonce', id: 'SecretId' },
};
const DATE_HEADERS = { 'alibaba-acs3': 'x-acs-date', 'tencent-tc3': 'x-tc-timestamp', 'huawei-sdk': 'x-sdk-date', 'huawei-v11': 'x-sdk-date' };

/** The last digit of a date in any spelling. */
const lastDigit = (text) => changedAt(text, text.search(/\d\D*$/));
const first = (text) => changedAt(text, text.startsWith('%') ? 2 : 0);

/** Changes the signature, wherever it is. */
export function changeSignature(scheme, request, change = first) {
  if (scheme in SIGNS_PARAMETERS) return changeParameter(request, 'Signature', change);
  return changeHeader(request, 'authorization', (text) => text.replace(/(?<=Signature=)\w+/, change));
}

export function changeDate(scheme, request, change = lastDigit) {
  const names = SIGNS_PARAMETERS[scheme];
  return names === undefined ? changeHeader(request, DATE_HEADERS[scheme], change) : changeParameter(request, names.date, change);
}

export function changeKeyId(scheme, request) {
  const names = SIGNS_PARAMETERS[scheme];
  if (names !== undefined) return changeParameter(request, names.id, first);
  return changeHeader(request, 'authorization', (text) => text.replace(/(?<=(?:Credential|Access)=)\w/, otherCharacter));
}

/** Names of the headers that are signed. */
function signedHeadersOf(scheme, { headers }) {
  if (scheme === 'tencent-v1') return ['host'];
  return /SignedHeaders=([^,]*)/.exec(headers.authorization ?? '')?.[1].split(';') ?? [];
}

/** One byte changed in every part that the scheme signs: [part, changed request]. */
export function* oneByteChanges(scheme, request) {
  yield ['method', { ...request, method: changedAt(request.method, 1) }];
  const path = request.url.split('?')[0];
  if (scheme !== 'alibaba-rpc-v1') {
    const changed = path === '/' ? '/x' : changedAt(path, path.length - (path.endsWith('/') ? 2 : 1));
    yield ['path', { ...request, url: changed + request.url.slice(path.length) }];
  }
  for (const [name, value] of queryOf(request).split('&').filter(Boolean).map((field) => field.split('='))) {
    if (value !== '' && !isOwnName(name)) yield [`query value ${name}`, changeParameter(request, name, first)];
  }
  for (const name of signedHeadersOf(scheme, request)) {
    if (request.headers[name] !== '' && name !== DATE_HEADERS[scheme]) yield [`header ${name}`, changeHeader(request, name, first)];
  }
  if (request.body.length > 0) {
    const text = request.body.toString('latin1');
    const at = isForm(request) ? text.indexOf('=') + 1 : text.length >> 1;
    yield ['body', { ...request, body: Buffer.from(changedAt(text, at + (text[at] === '%' ? 2 : 0)), 'latin1') }];
  }
  yield ['signature', changeSignature(scheme, request)];
  yield ['date', changeDate(scheme, request)];
}

/** These parts of the query have changes of their own. */
const isOwnName = (name) => /^(Signature|SignatureMethod|SignatureVersion|Timestamp|AccessKeyId|SecretId)$/.test(name);

/** Each byte of the query and of the body changed, one at a time. */
export function* everyByte(request) {
  for (let at = request.url.indexOf('?') + 1; at > 0 && at < request.url.length; at++) {
    yield [`byte ${at} of the URL`, { ...request, url: changedAt(request.url, at) }];
  }
  const text = request.body.toString('latin1');
  for (let at = 0; at < text.length; at++) yield [`byte ${at} of the body`, { ...request, body: Buffer.from(changedAt(text, at), 'latin1') }];
}
