// A generated call as this package takes it.
import querystring from 'node:querystring';
import { signRequest } from 'autoscale-kit';
import { flatten } from './generate.js';

const FIRST = { 'alibaba-rpc-v1': 1, 'alibaba-acs3': 1, 'tencent-v1': 0, 'tencent-tc3': 0 };

/** The parameters as flat pairs: lists numbered, or for Huawei repeated under one name. */
export function pairsOf(scheme, call) {
  if (scheme in FIRST) return flatten(call.params, FIRST[scheme]);
  return call.params.flatMap(([name, value]) => (Array.isArray(value) ? value.map((item) => [name, item]) : [[name, value]]));
}

/** The body as text: JSON without blanks, or what the call gives. */
export function bodyOf(call) {
  if (call.content === undefined) return call.body;
  return typeof call.content === 'string' ? call.content : JSON.stringify(call.content);
}

/** RFC 3986, written down independently of the package. */
export function encode(text) {
  const bytes = [...Buffer.from(String(text))];
  const kept = /[A-Za-z0-9_.~-]/;
  const one = (byte) => '%' + byte.toString(16).toUpperCase().padStart(2, '0');
  return bytes.map((byte) => (kept.test(String.fromCharCode(byte)) ? String.fromCharCode(byte) : one(byte))).join('');
}

const joined = (pairs, spell) => pairs.map((pair) => pair.map(spell).join('=')).join('&');

/** Ways in which clients spell a query. */
const SPELLINGS = {
  pairs: (pairs) => joined(pairs, encode),
  component: (pairs) => joined(pairs, encodeURIComponent),
  querystring: (pairs) => joined(pairs, (text) => querystring.escape(String(text))),
  form: (pairs) => new URLSearchParams(pairs.map((pair) => pair.map(String))).toString(),
};

/** The URL of a call whose query a client has spelled. */
export function urlOf(scheme, call) {
  const pairs = pairsOf(scheme, call);
  const query = call.spelling === undefined || pairs.length === 0 ? '' : '?' + SPELLINGS[call.spelling](pairs);
  return `https://${call.host}${call.path}${query}`;
}

export function requestOf(scheme, call) {
  const { method, headers } = call;
  const pairs = pairsOf(scheme, call);
  const isForm = method === 'POST' && (scheme === 'alibaba-rpc-v1' || scheme === 'tencent-v1');
  // A query that is spelled comes with the URL, but for pairs, which the package spells.
  const isSpelled = call.spelling !== undefined && call.spelling !== 'pairs';
  const url = isSpelled ? urlOf(scheme, call) : `https://${call.host}${call.path}`;
  const parameters = isForm ? { form: pairs } : isSpelled ? {} : { query: pairs };
  return { method, url, headers, ...parameters, body: bodyOf(call) };
}

export function optionsOf(call, forms) {
  const { credentials, date, nonce, region, service, algorithm } = call;
  return { credentials, date, nonce, region, service, algorithm, forms };
}

export function signOurs(scheme, call, forms) {
  return signRequest(scheme, requestOf(scheme, call), optionsOf(call, forms));
}
