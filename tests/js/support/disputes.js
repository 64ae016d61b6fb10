// Where a vendor's signer differs from its document or from another official signer, and so from us.
//
//   form       name of the disputed form
//   scheme     where it occurs (Huawei's two schemes sign the same canonical request)
//   signers    which of the vendors' packages, and what each does
//   ours       what we do, and why
//   forms      the option that makes us do as they do, where there is one
//   applies    whether a generated call falls under it
//
// The differential test checks each of them both ways: every call that falls under one must differ from ours, and must
// agree once `forms` is given. A form that no longer occurs or no longer differs fails the test.
import { bodyOf, encode, pairsOf } from './ours.js';

const OPENAPI = { '@alicloud/openapi-util': '', '@alicloud/openapi-core': '' };
const all = (signers, does) => Object.fromEntries(Object.keys(signers).map((name) => [name, does]));

const byUnit = (a, b) => (a < b ? -1 : a > b ? 1 : 0);
const byPoint = (a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b));
const sortsApart = (texts, one, other) => String([...texts].sort(one)) !== String([...texts].sort(other));
/** Only characters behind the surrogates can sort before one that has surrogates. */
const sortsByUnit = (texts) => texts.some((text) => /[\ue000-\uffff]/.test(text)) && sortsApart(texts, byUnit, byPoint);
const utf16 = (scheme) => (call) => sortsByUnit(pairsOf(scheme, call).map(([name]) => name));
const UTF16_OURS = 'by code point, the order of the UTF-8 bytes; the documents say no more than "by name"';
const UTF16_DOES = 'sorts names by UTF-16 unit, as JavaScript compares text: U+1F680 before U+FF21';

const header = (call, name) => call.headers.find(([given]) => given.toLowerCase() === name)?.[1];
const hasPort = (call) => call.host.includes(':');
const repeated = (call) => new Set(call.headers.map(([name]) => name.toLowerCase())).size < call.headers.length;

const HUAWEI = '@huaweicloud/huaweicloud-sdk-core';
const huawei = (form, does, ours, applies) =>
  ['huawei-sdk', 'huawei-v11'].map((scheme) => ({ form, scheme, signers: { [HUAWEI]: does }, ours, applies: (call) => applies(call, scheme) }));

/** json-bigint's own list of characters that it escapes and JSON.stringify does not. */
const ESCAPED = /[\x7f-\x9f\u00ad\u0600-\u0604\u070f\u17b4\u17b5\u200c-\u200f\u2028-\u202f\u2060-\u206f\ufeff\ufff0-\uffff]/;

export const disputes = [
  {
    form: 'names-by-utf16-unit',
    scheme: 'alibaba-rpc-v1',
    signers: { '@alicloud/pop-core': UTF16_DOES, ...all(OPENAPI, UTF16_DOES) },
    ours: UTF16_OURS,
    applies: utf16('alibaba-rpc-v1'),
  },
  {
    form: 'plain-objects',
    scheme: 'alibaba-rpc-v1',
    signers: { '@alicloud/pop-core': 'signs and sends [object Object] for an object that is not in a list' },
    ours: 'parameters are flat by then: name.field, as the documents number them and openapi-core flattens them',
    applies: (call) => call.params.some(([, value]) => hasStrayObject(value)),
  },
  {
    form: 'names-by-utf16-unit',
    scheme: 'alibaba-acs3',
    signers: all(OPENAPI, UTF16_DOES),
    ours: UTF16_OURS,
    applies: utf16('alibaba-acs3'),
  },
  {
    form: 'names-as-given',
    scheme: 'alibaba-acs3',
    signers: all(OPENAPI, 'leaves query names unencoded'),
    ours: 'names are encoded like values, as the document says',
    forms: { acsNames: 'as-given' },
    applies: (call) => pairsOf('alibaba-acs3', call).some(([name]) => encode(name) !== name),
  },
  {
    form: 'path-plus',
    scheme: 'alibaba-acs3',
    signers: { '@alicloud/openapi-util': 'turns the first + of a path into %20', '@alicloud/openapi-core': 'turns each + of a path into %20' },
    ours: '+ is itself in a path, so %2B: each segment is decoded and encoded once',
    applies: (call) => call.path.includes('+'),
  },
  {
    form: 'path-first-only',
    scheme: 'alibaba-acs3',
    signers: { '@alicloud/openapi-util': 'encodes the first * of a path and decodes its first %7E, and leaves the others' },
    ours: 'all of them',
    applies: (call) => call.path.split('*').length > 2 || call.path.split('%7E').length > 2,
  },
  {
    form: 'path-as-given',
    scheme: 'alibaba-acs3',
    signers: all(OPENAPI, 'leaves ! \' ( ) @ : = , of a path unencoded, and %7e and %2f in the spelling they have'),
    ours: 'each segment is decoded and encoded once: one spelling for all that mean the same',
    applies: (call) => /[!'()@:=,{}]|%[0-9A-F]?[a-f]/.test(call.path),
  },
  {
    form: 'repeated-headers',
    scheme: 'alibaba-acs3',
    signers: all(OPENAPI, 'joins the values of a header that is there in two spellings by "," and sorts them'),
    ours: 'joined by ", " in the order sent, as HTTP clients join them on the wire',
    applies: repeated,
  },

  {
    form: 'names-by-utf16-unit',
    scheme: 'tencent-v1',
    signers: { 'tencentcloud-sdk-nodejs-common': UTF16_DOES, 'qcloudapi-sdk': UTF16_DOES },
    ours: UTF16_OURS,
    applies: utf16('tencent-v1'),
  },
  {
    form: 'names-as-given',
    scheme: 'tencent-v1',
    signers: { 'tencentcloud-sdk-nodejs-common': 'keeps _ in names' },
    ours: '_ becomes . after sorting, as the document of API v2 says',
    forms: { tencentNames: 'as-given' },
    applies: (call) => pairsOf('tencent-v1', call).some(([name]) => name.includes('_')),
  },
  {
    form: 'leading-underscore',
    scheme: 'tencent-v1',
    signers: { 'qcloudapi-sdk': 'keeps every _ of a name that begins with one' },
    ours: 'the document knows no exception',
    forms: { tencentNames: 'keep-leading' },
    applies: (call) => pairsOf('tencent-v1', call).some(([name]) => name.startsWith('_')),
  },
  {
    form: 'at-values',
    scheme: 'tencent-v1',
    signers: { 'qcloudapi-sdk': 'leaves form values that begin with @ out, unless there is a Version' },
    ours: 'every parameter is signed; the exception was made for uploads and leaves a value open to change',
    forms: { atValues: 'left-out' },
    applies: (call) =>
      call.method === 'POST' &&
      !call.params.some(([name]) => name === 'Version') &&
      pairsOf('tencent-v1', call).some(([, value]) => String(value).startsWith('@')),
  },
  {
    form: 'host-with-port',
    scheme: 'tencent-v1',
    signers: { 'tencentcloud-sdk-nodejs-common': 'signs the port of the endpoint', 'qcloudapi-sdk': 'signs the port of `opts.host`' },
    ours: 'the document signs the domain name alone',
    forms: { host: 'with-port' },
    applies: hasPort,
  },

  {
    form: 'host-without-port',
    scheme: 'tencent-tc3',
    signers: { 'tencentcloud-sdk-nodejs-common': 'signs the host name alone, and sends the port' },
    ours: 'the Host header as sent',
    forms: { host: 'without-port' },
    applies: hasPort,
  },
  {
    form: 'values-as-given',
    scheme: 'tencent-tc3',
    signers: { 'tencentcloud-sdk-nodejs-common': 'keeps upper case in the content type' },
    ours: 'header values in lower case, as the document says',
    forms: { tc3Values: 'as-given' },
    applies: (call) => /[A-Z]/.test(header(call, 'content-type') ?? ''),
  },
  {
    form: 'json-escapes',
    scheme: 'tencent-tc3',
    signers: { 'tencentcloud-sdk-nodejs-common': 'writes an object as JSON by json-bigint, which escapes more than JSON.stringify (such as the joiner in 👩‍🚀)' },
    ours: 'no object is written for the caller: the bytes given are signed and sent',
    applies: (call) => call.asObject === true && header(call, 'x-tc-content-sha256') === undefined && ESCAPED.test(bodyOf(call)),
  },

  ...huawei(
    'names-by-utf16-unit',
    'sorts names, and the values of a repeated one, by UTF-16 unit',
    UTF16_OURS,
    (call) => sortsByUnit(call.params.map(([name]) => name)) || call.params.some(([, value]) => Array.isArray(value) && sortsByUnit(value)),
  ),
  ...huawei(
    'path-encoded-twice',
    "encodes what is encoded already: %20 becomes %2520; url.parse has encoded ' { } before",
    'each segment is decoded and encoded once',
    (call) => /[%'{}]/.test(call.path),
  ),
  ...huawei(
    'text-body',
    'writes a text body as JSON once more, in quotes',
    'the body is signed as it is sent',
    (call) => typeof call.content === 'string' && header(call, 'x-sdk-content-sha256') === undefined,
  ),
  ...huawei('untrimmed-headers', 'keeps blanks around header values', 'trimmed, as documented', (call) =>
    call.headers.some(([, value]) => value.trim() !== value),
  ),
  ...huawei(
    'header-order',
    'sorts the list of names by UTF-16 unit and the lines by locale: they differ where a name has _',
    'both by byte',
    (call) => {
      const names = call.headers.map(([name]) => name.toLowerCase());
      return sortsApart(names, byUnit, (a, b) => a.localeCompare(b));
    },
  ),
  ...huawei(
    'multipart-content-type',
    'leaves content-type out when it says multipart/form-data',
    'every header is signed; give the boundary, or leave the header to the client',
    (call) => call.headers.some(([name, value]) => name === 'content-type' && value.includes('multipart/form-data')),
  ),
  ...huawei(
    'transport-headers',
    'signs User-Agent when it is given',
    'headers that a browser or proxy rewrites (User-Agent, Date, Content-Length ..) are left out',
    (call) => header(call, 'user-agent') !== undefined,
  ),
  ...huawei(
    'repeated-headers',
    'signs a header that is there in two spellings twice',
    'once, joined by ", " as HTTP clients join it',
    repeated,
  ),
];

/** pop-core flattens lists and the objects in them, one level deep. */
function hasStrayObject(value, inList = false) {
  if (value === null || typeof value !== 'object') return false;
  if (Array.isArray(value)) return value.some((item) => hasStrayObject(item, true));
  return inList ? Object.values(value).some((field) => field !== null && typeof field === 'object' && !Array.isArray(field)) : true;
}

/** The disputed forms that a call falls under with one of the vendors' packages. */
export function disputesOf(scheme, name, call) {
  return disputes.filter((dispute) => dispute.scheme === scheme && name in dispute.signers && dispute.applies(call));
}
