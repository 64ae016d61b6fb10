// A pasted request read back: which operation it calls, with which parameters, in the shape of the form.
import { paramsOf, unflatten } from '../flat.js';
import { isId } from '../trim.js';
import { requestOf } from './request-text.js';
import { shaped } from './shaped.js';

/**
 * `{ info, params, unknown, trimmed, settings }`, or undefined where the text names no operation that is known. `info` is the
 * operation on the page: bare parameters are its own. A request of a version of the API that is not known here gives
 * `{ foreign, ours }`: the two versions.
 */
export async function readRequest(text, info, catalogue) {
  const trimmed = text.trim();
  const json = jsonOf(trimmed);
  if (json !== undefined) return fromJson(json, info, catalogue);
  const request = requestOf(trimmed);
  if (request === undefined) return /^[\w.]+=/.test(trimmed) ? fromPairs(new URLSearchParams(trimmed), info, catalogue) : undefined;
  if (request.url === undefined) return undefined;
  return fromRequest(request, info, catalogue);
}

function jsonOf(text) {
  try {
    const value = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

async function fromJson(json, info, catalogue) {
  const given = typeof json.params === 'object' && json.params !== null && json.operation !== undefined ? json.params : json;
  const version = given.Version ?? json.Version;
  const listed = catalogue.known(json.operation) ?? byAction(given.Action ?? json.Action, info, catalogue, { version }) ?? info;
  const foreign = foreignOf(version, listed, catalogue);
  if (foreign !== undefined) return foreign;
  const entry = await catalogue.whole(listed.id);
  // The documented flat form has dots and numbers in its names.
  const flat = Object.entries(given).filter(([name, value]) => name.includes('.') && typeof value !== 'object');
  const whole = Object.fromEntries(Object.entries(given).filter(([name]) => !name.includes('.')));
  const pairs = new URLSearchParams(flat.map(([name, value]) => [name, String(value)]));
  const service = catalogue.service(entry.service);
  const params = { ...unflatten(entry.params, pairs, service.firstIndex), ...shaped(paramsOf(entry), whole) };
  return outcome(entry, params, new Map(Object.entries(given)), service);
}

async function fromRequest({ method, url, headers, body }, info, catalogue) {
  const settings = { endpoint: url.host, method };
  const action = headers.get('x-tc-action');
  if (action !== undefined) {
    const region = headers.get('x-tc-region');
    const entry = catalogue.services.filter(({ shape }) => shape === 'json').map(({ id }) => catalogue.known(`${id}.${action}`)).find((one) => one !== undefined);
    const foreign = foreignOf(headers.get('x-tc-version'), entry, catalogue);
    if (foreign !== undefined) return foreign;
    const read = await fromJson({ ...(region && { Region: region }), ...jsonOf(body ?? '{}') }, entry ?? info, catalogue);
    return entry && { ...read, settings: { ...read.settings, ...settings } };
  }
  const pairs = new URLSearchParams(url.search);
  const isJson = body !== undefined && jsonOf(body) !== undefined;
  if (body !== undefined && !isJson) for (const [name, value] of new URLSearchParams(body)) pairs.append(name, value);
  const named = pairs.get('Action') ?? headers.get('x-acs-action');
  const onPath = named ? [] : byPath(url.pathname, method, catalogue);
  if (onPath.length > 0) return fromPath(onPath, { method, url, body }, settings, catalogue);
  const version = pairs.get('Version') ?? headers.get('x-acs-version');
  const listed = byAction(named, info, catalogue, { url, version });
  const foreign = foreignOf(version, listed, catalogue);
  if (listed === undefined || foreign !== undefined) return foreign;
  const entry = await catalogue.whole(listed.id);
  const read = await fromPairs(pairs, entry, catalogue, entry);
  return { ...read, settings: { ...read.settings, ...settings, method: entry.methods.includes(method) ? method : '' } };
}

/** A call that is known by its path. Of several on one path, a value that is fixed tells which is meant. */
async function fromPath(listed, { method, url, body }, settings, catalogue) {
  const sent = (body !== undefined && jsonOf(body)) || {};
  const all = await Promise.all(listed.map(({ id }) => catalogue.whole(id)));
  const isMeant = ({ params }) => params.every(({ name, required, default: fixed }) => required !== 'fixed' || sent[name] === fixed);
  const entry = all.find(isMeant) ?? all[0];
  const pairs = new URLSearchParams(url.search);
  for (const [name, value] of inPath(entry.path, url.pathname)) pairs.set(name, value);
  const service = catalogue.service(entry.service);
  const { params, ...read } = readPairs(pairs, entry, service);
  const whole = outcome(entry, { ...params, ...shaped(paramsOf(entry), sent) }, new Map([...pairs, ...Object.entries(sent)]), service);
  const trimmed = [...new Set([...read.trimmed, ...whole.trimmed])];
  return { ...whole, trimmed, settings: { ...whole.settings, ...settings, method: method === entry.methods[0] ? '' : method } };
}

async function fromPairs(pairs, info, catalogue, given) {
  const version = pairs.get('Version');
  const listed = given ?? byAction(pairs.get('Action'), info, catalogue, { version }) ?? info;
  const foreign = foreignOf(version, listed, catalogue);
  if (foreign !== undefined) return foreign;
  const entry = await catalogue.whole(listed.id);
  return readPairs(pairs, entry, catalogue.service(entry.service));
}

/** The parameters in pairs of dotted names and texts; `entry` has all that is documented of it. */
export function readPairs(pairs, entry, service) {
  const values = { ...unflatten(paramsOf(entry), pairs, service.firstIndex) };
  // Lists and objects that stand in one value: as JSON, with commas, or as a name that comes more than once.
  const whole = entry.params.filter(({ name, type }) => ['list', 'object'].includes(type) && pairs.has(name));
  for (const param of whole) {
    const all = pairs.getAll(param.name);
    values[param.name] = all.length > 1 ? all : parts(param, all[0]);
  }
  return outcome(entry, { ...values, ...shaped(whole, values) }, new Map(pairs), service);
}

function parts(param, text) {
  try {
    return JSON.parse(text);
  } catch {
    return param.type === 'list' ? text.split(',') : {};
  }
}

/** `given` are all values by name. A region that is no parameter of the call, and the form of the answer, are settings. */
function outcome(info, params, given, { common, regionParam }) {
  const known = new Set(['operation', 'params', ...[...info.params, ...common].flatMap(({ name, aliases = [] }) => [name, ...aliases])]);
  const unknown = [...given.keys()].filter((name) => !known.has(name) && !known.has(name.split('.')[0]));
  const region = Object.hasOwn(params, regionParam) ? undefined : given.get(regionParam);
  const trimmed = new Set();
  return {
    info,
    params: withoutSpaces(info.params, params, trimmed),
    unknown,
    trimmed: [...trimmed],
    settings: { region: region && String(region), format: given.get('Format') },
  };
}

/** The values with their ids trimmed; the names of those that needed it go into `trimmed`. */
function withoutSpaces(params, values, trimmed) {
  const entries = Object.entries(values).map(([name, value]) => {
    const param = params.find((one) => one.name === name || one.aliases?.includes(name));
    return [name, param === undefined ? value : plain(param, value, trimmed)];
  });
  return Object.fromEntries(entries);
}

function plain(param, value, trimmed) {
  if (Array.isArray(value)) return value.map((item) => plain(param, item, trimmed));
  if (typeof value === 'object' && value !== null) return withoutSpaces(param.fields ?? [], value, trimmed);
  if (typeof value !== 'string' || !isId(param) || value === value.trim()) return value;
  trimmed.add(param.name);
  return value.trim();
}

/** The version of a request, where it is not that of the service that has the operation. */
function foreignOf(version, info, catalogue) {
  const ours = catalogue.service(info?.service)?.version;
  const isKnown = !version || (info ? version === ours : catalogue.services.some((one) => one.version === version));
  return isKnown ? undefined : { foreign: String(version), ours };
}

/** Several services know some names: host and version tell, else the service on the page goes first. */
function byAction(action, info, catalogue, { url, version } = {}) {
  if (!action) return undefined;
  const all = catalogue.services;
  const byVersion = all.find((one) => one.version && one.version === version)?.id;
  const named = all.find(({ path }) => path !== '/' && url?.pathname.startsWith(path))?.id ?? byVersion;
  const order = [named, info.service, ...all.map(({ id }) => id)].filter(Boolean);
  return order.map((service) => catalogue.known(`${service}.${action}`)).find((entry) => entry !== undefined);
}

/** Calls of services whose paths tell them apart; those with the fewest names in it say most of it themselves. */
function byPath(path, method, catalogue) {
  const isTold = ({ service, methods, path: template }) =>
    catalogue.service(service).shape === 'rest' && (method === undefined || methods.includes(method)) && patternOf(template).test(path);
  const fitting = catalogue.operations.filter(isTold);
  const fewest = Math.min(...fitting.map((entry) => namesIn(entry.path).length));
  return fitting.filter((entry) => namesIn(entry.path).length === fewest);
}

/** The parameters that stand in a path. */
function inPath(template, path) {
  const match = patternOf(template).exec(path);
  return match ? namesIn(template).map((name, index) => [name, decoded(match[index + 1])]) : [];
}

const namesIn = (template) => [...template.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
const patternOf = (template) => new RegExp(`^${template.replace(/\{\w+\}/g, '([^/]+)')}/?$`);

function decoded(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
