// Which operation a request calls, with which parameters, and how it is signed. What is acted on is what `verify` covers: a
// request is read by the same reader, and what comes twice is refused.
import { operation, operations, readReceived } from '../index.js';
import { allSchemes, allServices, schemeOf, serviceOf } from './catalog.js';
import { isForThisHost } from './hosts.js';
import { malformed, readable, Refused } from './refused.js';

/** @returns {{ id, name, service, info, scheme, params, format }} */
export function recognise(received) {
  if (!received.url.startsWith('/')) throw malformed('alibaba-ess', 'expected a path and a query, not a whole URL');
  const read = readable('alibaba-ess', () => readReceived(received));
  if (!isForThisHost(read.host)) throw new Refused('InvalidHost', 'Host: expected a loopback name, such as 127.0.0.1 or localhost', { status: 403 });
  const headers = new Map(read.headers);
  const request = { ...read, header: (name) => headers.get(name), body: received.body };
  return SHAPES.find(({ fits }) => fits(request)).read(request);
}

const SHAPES = [
  { fits: ({ header }) => header('x-tc-action') !== undefined, read: tencentV3 },
  { fits: ({ path }) => path.replace(/\/$/, '') === '/v2/index.php', read: tencentV2 },
  { fits: ({ path }) => path.startsWith('/autoscaling-api/') || /^\/v2\/[^/]+\/scaling-groups\//.test(path), read: huawei },
  { fits: () => true, read: alibaba },
];

function tencentV3({ header, method, query, body }) {
  const shell = { service: 'tencent-as', format: 'json' };
  const name = header('x-tc-action');
  const call = callOf('tencent-as', name, serviceOf('tencent-as').scheme);
  if (call === undefined) throw refusal(shell, 'InvalidAction', `unknown action ${name}`);
  // The scheme covers the query of a GET and the body of a POST.
  const isGet = method === 'GET';
  if (isGet ? body.length > 0 : query.length > 0) throw refusal(shell, 'InvalidParameter', isGet ? 'a GET has no body' : 'a POST has no query');
  const params = isGet ? fieldsOf(shell, query) : objectIn(shell, body);
  const region = header('x-tc-region');
  if (region !== undefined && params.Region !== undefined && params.Region !== region) throw twice(shell, 'Region');
  return { ...call, params: { Region: region, ...params }, format: 'json' };
}

function objectIn(shell, body) {
  try {
    const params = body.length === 0 ? {} : JSON.parse(body);
    if (typeof params === 'object' && params !== null && !Array.isArray(params)) return params;
  } catch {
    // Said below.
  }
  throw refusal(shell, 'InvalidParameter', 'the body is no JSON object');
}

function tencentV2({ query, form = [] }) {
  const shell = { service: 'tencent-as-v2', format: 'json' };
  const { Action: name, ...rest } = fieldsOf(shell, [...query, ...form]);
  const call = callOf('tencent-as-v2', name, serviceOf('tencent-as-v2').scheme);
  if (call === undefined) throw refusal(shell, '4000', `unknown Action ${name}`, { common: '4000' });
  return { ...call, ...shell, params: known(call, rest) };
}

function huawei({ header, method, path, query, body }) {
  const shell = { service: 'huawei-as', format: 'json' };
  const usual = serviceOf('huawei-as').scheme;
  const token = header('x-auth-token') !== undefined;
  const scheme = token ? schemeOf(usual).withToken : namedIn(header('authorization'), usual);
  const fitting = operations('huawei-as').filter((info) => info.methods.includes(method) && patternOf(info).test(path));
  if (fitting.length === 0) throw refusal(shell, '404', `no such resource: ${path}`);
  // A path with fewer names in it says more; operations of one path differ in a value that is fixed.
  const fewest = Math.min(...fitting.map((info) => namesOf(info).length));
  const sent = fitting.some((info) => info.params.some((param) => param.in === 'body')) ? objectIn(shell, body) : {};
  const isMeant = (info) => info.params.every((param) => param.required !== 'fixed' || sent[param.name] === param.default);
  const closest = fitting.filter((info) => namesOf(info).length === fewest);
  const info = closest.find(isMeant) ?? closest[0];
  const names = namesOf(info);
  const match = patternOf(info).exec(path);
  const params = Object.fromEntries(names.map((name, index) => [name, decoded(match[index + 1])]));
  // A list repeats its name.
  for (const [name, values] of valuesOf(query)) {
    if (names.includes(name)) throw twice(shell, name);
    params[name] = values.length > 1 ? values : values[0];
  }
  const both = Object.keys(sent).find((name) => Object.hasOwn(params, name));
  if (both !== undefined) throw twice(shell, both);
  return { ...callOf('huawei-as', info.name, scheme), params: { ...params, ...sent }, format: 'json' };
}

const namesOf = ({ path }) => [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);

const patternOf = ({ path }) => new RegExp(`^${path.replace(/\{\w+\}/g, '([^/]+)')}/?$`);

function decoded(segment) {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}

function alibaba({ header, query, form = [] }) {
  const scheme = namedIn(header('authorization'), serviceOf('alibaba-ess').scheme);
  // What signs parameters signs no headers.
  const named = schemeOf(scheme).texts === 'lines' ? [['Action', header('x-acs-action')], ['Version', header('x-acs-version')]] : [];
  const accepted = header('accept')?.includes('json') ? 'JSON' : 'XML';
  const fallback = { service: 'alibaba-ess', format: formatOf(query.find(([name]) => name === 'Format')?.[1] ?? accepted) };
  const fields = fieldsOf(fallback, [...named.filter(([, value]) => value !== undefined), ...query, ...form]);
  const { Action, Version, Format = accepted, ...rest } = fields;
  const editions = allServices().filter((service) => service.id.startsWith('alibaba-'));
  const service = editions.find(({ version }) => version === Version);
  const shell = { service: service?.id ?? 'alibaba-ess', format: formatOf(Format) };
  if (Action === undefined) throw refusal(shell, 'MissingParameter', 'Action is missing');
  if (service === undefined) throw refusal(shell, 'NoSuchVersion', `no version ${Version}; known are ${editions.map(({ version }) => version).join(', ')}`);
  const call = callOf(service.id, Action, scheme);
  if (call === undefined) throw refusal(shell, 'UnsupportedOperation', `${service.title} ${Version} has no action ${Action}`);
  return { ...call, ...shell, params: known(call, rest) };
}

/** The scheme whose algorithm, or the first word of it, begins the header `Authorization`. */
const namedIn = (authorization = '', usual) =>
  allSchemes().find(({ algorithm }) => algorithm && authorization.startsWith(algorithm.replace(/-.*/, '-')))?.name ?? usual;

const formatOf = (text) => text.toLowerCase();

/** A refusal in the form of a service, of a request whose operation is not known yet. */
const refusal = (shell, code, message, options) => Object.assign(new Refused(code, message, options), { shell });

const twice = (shell, name) => Object.assign(malformed(shell.service, `${name} came more than once`), { shell });

/** Pairs as an object: of two values nobody could say which one was meant. */
function fieldsOf(shell, pairs) {
  const all = [...valuesOf(pairs)];
  const repeated = all.find(([, values]) => values.length > 1);
  if (repeated !== undefined) throw twice(shell, repeated[0]);
  return Object.fromEntries(all.map(([name, [value]]) => [name, value]));
}

/** The values of each name. */
function valuesOf(pairs) {
  const values = new Map();
  for (const [name, value] of pairs) {
    if (values.has(name)) values.get(name).push(value);
    else values.set(name, [value]);
  }
  return values;
}

function callOf(service, name, scheme) {
  try {
    const { info } = operation(`${service}.${name}`);
    return { id: info.id, name: info.name, service, info, scheme };
  } catch {
    return undefined;
  }
}

/** The parameters that the operation documents: SDKs add more, such as `RegionId` everywhere, and these services pass over them. */
function known({ info }, fields) {
  const names = new Set(info.params.flatMap(({ name, aliases = [] }) => [name, ...aliases]));
  return Object.fromEntries(Object.entries(fields).filter(([name]) => names.has(name.split('.')[0])));
}
