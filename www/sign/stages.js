// The stages of a signature as data: what each is made of, and which bytes the stage before did not have.
// A stage is `{ name, rows }` or `{ name, tokens }`; a token is `[text, mark?]`, and the texts together are the stage.
import { exactUrl } from './exact.js';
import { schemeOf } from './options.js';

/** What is not shown as a parameter: the trace hides these, too. */
const SECRET = /^(?:securitytoken|token|x-(?:auth|subject|security|tc|acs-security|sdk-security)-token)$/i;
const HIDDEN = '<secret>';
/** Where the signature itself ends up. */
const OUTCOME = ['Signature', 'Authorization'];

/** `unsigned` is the same call, built but not signed. */
export function stagesOf(scheme, signed, unsigned) {
  const { canonicalRequest, stringToSign } = signed.trace;
  const stages = [{ name: 'parameters', rows: parameters(signed, unsigned) }];
  if (stringToSign === undefined) return stages;
  const { canonical, toSign } = TEXTS[schemeOf(scheme).texts];
  return [
    ...stages,
    { name: 'canonicalRequest', tokens: canonical(canonicalRequest) },
    { name: 'stringToSign', tokens: toSign(stringToSign, canonicalRequest) },
    { name: 'signature', tokens: [[signed.signature, 'added']], goes: goesInto(signed) },
  ];
}

/** By how a scheme puts its texts together. */
const TEXTS = {
  encoded: { canonical: escapes, toSign: rpcToSign },
  raw: { canonical: (text) => [[text]], toSign: prefixed },
  lines: { canonical: lines, toSign: lines },
};

/** Every part of the request that may be signed, and whether signing added it. */
function parameters(signed, unsigned) {
  const keyOf = ({ place, name }) => `${place} ${name.toLowerCase()}`;
  const before = new Set(parts(unsigned).map(keyOf));
  const shown = ({ name, value }) => (SECRET.test(name) ? HIDDEN : value);
  const rows = parts(signed).filter(({ name }) => !OUTCOME.includes(name));
  return rows.map((row) => ({ ...row, value: shown(row), added: !before.has(keyOf(row)) }));
}

function parts({ url, headers, body }) {
  const { path, query } = exactUrl(url);
  const [, type = ''] = Object.entries(headers).find(([name]) => name.toLowerCase() === 'content-type') ?? [];
  const isForm = type.startsWith('application/x-www-form-urlencoded');
  const pairs = (place, text) => [...new URLSearchParams(text.replaceAll('+', '%2B'))].map(([name, value]) => ({ place, name, value }));
  return [
    ...(path === '/' || path === '' ? [] : [{ place: 'path', name: '', value: path }]),
    ...pairs('query', query),
    ...(isForm ? pairs('form', body ?? '') : []),
    ...Object.entries(headers).map(([name, value]) => ({ place: 'header', name, value })),
    ...(body === undefined || isForm ? [] : [{ place: 'body', name: '', value: body }]),
  ];
}

/** Percent escapes are what canonical encoding changed. */
function escapes(text) {
  return split(text, /((?:%[0-9A-F]{2})+)/, 'encoded');
}

/** In front the method and `/`, and then the canonical query, encoded once more. */
function rpcToSign(text) {
  const [head] = /^[A-Z]+&%2F&/.exec(text) ?? [''];
  return [[head, 'added'], ...split(text.slice(head.length), /((?:%(?:3D|26|25))+)/, 'encoded')];
}

/** The canonical text with something in front of it. */
function prefixed(text, canonical) {
  const at = text.length - canonical.length;
  return text.endsWith(canonical) ? [[text.slice(0, at), 'added'], [canonical]] : [[text]];
}

/** Lines; a hash stands for something longer. */
function lines(text) {
  return split(text, /^([0-9a-f]{64})$/m, 'hash');
}

function split(text, pattern, mark) {
  return text.split(pattern).map((part, index) => (index % 2 === 1 ? [part, mark] : [part])).filter(([part]) => part !== '');
}

/** How the signature is sent. */
function goesInto({ url, headers, body, signature }) {
  const header = Object.entries(headers).find(([name]) => name === 'Authorization');
  if (header !== undefined) return [[`${header[0]}: `], ...around(header[1], signature)];
  const pair = [...exactUrl(url).query.split('&'), ...(body ?? '').split('&')].find((one) => one.startsWith('Signature='));
  return pair === undefined ? [] : [['Signature='], [pair.slice('Signature='.length), 'added']];
}

function around(text, part) {
  const at = text.lastIndexOf(part);
  return at < 0 ? [[text]] : [[text.slice(0, at)], [part, 'added'], [text.slice(at + part.length)]].filter(([piece]) => piece !== '');
}
