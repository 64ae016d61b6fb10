// A pasted request read back: which operation it calls, with which parameters, in the shape of the form.
import { operations, services } from '../lib/autoscale-kit.js';
import { unflatten } from '../flat.js';
import { requestOf } from './request-text.js';
import { shaped } from './shaped.js';

/** What SDKs and signers put in, beside the parameters that every call carries by its document. */
const NOT_OURS = [
  'Action', 'Version', 'Format', 'AccessKeyId', 'Signature', 'SignatureMethod', 'SignatureVersion', 'SignatureNonce',
  'SignatureType', 'Timestamp', 'TimeStamp', 'SecurityToken', 'RequestClient', 'Nonce', 'SecretId', 'Token', 'Language',
  'ResourceOwnerAccount', 'ResourceOwnerId', 'OwnerAccount', 'OwnerId',
];

/**
 * `{ info, params, unknown, settings }`, or undefined where the text names no operation that is known. `info` is the
 * operation on the page: bare parameters are its own.
 */
export function readRequest(text, info, known) {
  const trimmed = text.trim();
  const json = jsonOf(trimmed);
  if (json !== undefined) return fromJson(json, info, known);
  const request = requestOf(trimmed);
  if (request === undefined) return /^[\w.]+=/.test(trimmed) ? fromPairs(new URLSearchParams(trimmed), info, known) : undefined;
  if (request.url === undefined) return undefined;
  return fromRequest(request, info, known);
}

function jsonOf(text) {
  try {
    const value = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function fromJson(json, info, known) {
  const entry = known(json.operation) ?? byAction(json.Action, info, known) ?? info;
  const given = typeof json.params === 'object' && json.params !== null && json.operation !== undefined ? json.params : json;
  // The documented flat form has dots and numbers in its names.
  const flat = Object.entries(given).filter(([name, value]) => name.includes('.') && typeof value !== 'object');
  const whole = Object.fromEntries(Object.entries(given).filter(([name]) => !name.includes('.')));
  const pairs = new URLSearchParams(flat.map(([name, value]) => [name, String(value)]));
  return outcome(entry, { ...unflatten(entry.params, pairs, baseOf(entry)), ...shaped(entry.params, whole) }, Object.keys(given));
}

function fromRequest({ method, url, headers, body }, info, known) {
  const settings = { endpoint: url.host, method };
  const action = headers.get('x-tc-action');
  if (action !== undefined) {
    const region = headers.get('x-tc-region');
    const read = fromJson({ ...(region && { Region: region }), ...jsonOf(body ?? '{}') }, known(`tencent-as.${action}`) ?? info, known);
    return known(`tencent-as.${action}`) && { ...read, settings };
  }
  const pairs = new URLSearchParams(url.search);
  const isJson = body !== undefined && jsonOf(body) !== undefined;
  if (body !== undefined && !isJson) for (const [name, value] of new URLSearchParams(body)) pairs.append(name, value);
  const entry = byPath(url.pathname) ?? byAction(pairs.get('Action') ?? headers.get('x-acs-action'), info, known, { url, pairs });
  if (entry === undefined) return undefined;
  for (const [name, value] of inPath(entry.path, url.pathname)) pairs.set(name, value);
  const read = fromPairs(pairs, entry, known, entry);
  return { ...read, settings: { ...read.settings, ...settings, method: entry.methods.includes(method) ? method : '' } };
}

function fromPairs(pairs, info, known, entry = byAction(pairs.get('Action'), info, known) ?? info) {
  const values = { ...unflatten(entry.params, pairs, baseOf(entry)) };
  // Lists and objects that stand in one value: as JSON, with commas, or as a name that comes more than once.
  const whole = entry.params.filter(({ name, type }) => ['list', 'object'].includes(type) && pairs.has(name));
  for (const param of whole) {
    const all = pairs.getAll(param.name);
    values[param.name] = all.length > 1 ? all : parts(param, all[0]);
  }
  const format = pairs.get('Format') ?? undefined;
  return { ...outcome(entry, { ...values, ...shaped(whole, values) }, [...pairs.keys()]), settings: { format } };
}

function parts(param, text) {
  try {
    return JSON.parse(text);
  } catch {
    return param.type === 'list' ? text.split(',') : {};
  }
}

function outcome(info, params, names) {
  const known = new Set([...NOT_OURS, 'operation', 'params', ...info.params.flatMap(({ name, aliases = [] }) => [name, ...aliases])]);
  const unknown = [...new Set(names)].filter((name) => !known.has(name) && !known.has(name.split('.')[0]));
  return { info, params, unknown, settings: {} };
}

/** Tencent counts the items of a list from 0. */
const baseOf = ({ service }) => (service.startsWith('tencent') ? 0 : 1);

/** Several services know some names: host and version tell, else the service on the page goes first. */
function byAction(action, info, known, { url, pairs } = {}) {
  if (!action) return undefined;
  const all = services();
  const version = pairs?.get('Version');
  const byVersion = all.find((one) => one.version && one.version === version)?.id;
  const told = url?.pathname.startsWith('/v2/index.php') ? 'tencent-as-v2' : byVersion;
  const order = [told, info.service, ...all.map(({ id }) => id)].filter(Boolean);
  return order.map((service) => known(`${service}.${action}`)).find((entry) => entry !== undefined);
}

/** Only calls with parameters in their path are known by it. */
function byPath(path) {
  return operations().find((entry) => inPath(entry.path, path).length > 0);
}

/** The parameters that stand in a path. */
function inPath(template, path) {
  const names = [...template.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
  const match = names.length > 0 && new RegExp(`^${template.replace(/\{\w+\}/g, '([^/]+)')}/?$`).exec(path);
  return match ? names.map((name, index) => [name, decoded(match[index + 1])]) : [];
}

function decoded(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
