// Which operation a request calls, with which parameters, and how it is signed.
import { operation, operations } from '../index.js';
import { allServices } from './catalog.js';
import { Refused } from './refused.js';

/** @returns {{ id, name, service, info, scheme, params, format }} */
export function recognise(received) {
  if (!received.url.startsWith('/')) throw new Refused('InvalidParameter', 'expected a path and a query, not a whole URL');
  const url = new URL(`http://localhost${received.url}`);
  const header = headersOf(received);
  const fields = fieldsOf(url, header, received.body);
  const shape = SHAPES.find(({ fits }) => fits(url, header, fields));
  return shape.read(url, header, fields, received);
}

const SHAPES = [
  { fits: (_url, header) => header('x-tc-action') !== undefined, read: tencentV3 },
  { fits: (url) => url.pathname.replace(/\/$/, '') === '/v2/index.php', read: tencentV2 },
  { fits: (url) => url.pathname.startsWith('/autoscaling-api/'), read: huawei },
  { fits: () => true, read: alibaba },
];

function tencentV3(_url, header, _fields, { body }) {
  const name = header('x-tc-action');
  const call = callOf('tencent-as', name, 'tencent-tc3');
  if (call === undefined) throw new Refused('InvalidAction', `unknown action ${name}`, { status: 200 });
  let params;
  try {
    params = body.length === 0 ? {} : JSON.parse(body);
  } catch {
    throw new Refused('InvalidParameter', 'the body is no JSON', { status: 200 });
  }
  return { ...call, params: { Region: header('x-tc-region'), ...params }, format: 'json' };
}

function tencentV2(_url, _header, fields) {
  const { Action: name, ...rest } = fields;
  const call = callOf('tencent-as-v2', name, 'tencent-v1');
  const shell = { service: 'tencent-as-v2', format: 'json' };
  if (call === undefined) throw Object.assign(new Refused('4000', `unknown Action ${name}`, { common: '4000' }), { shell });
  return { ...call, ...shell, params: known(call, rest) };
}

function huawei(url, header) {
  const token = header('x-auth-token') !== undefined;
  const scheme = token ? 'huawei-token' : header('authorization')?.startsWith('V11-') ? 'huawei-v11' : 'huawei-sdk';
  for (const info of operations('huawei-as')) {
    const names = [...info.path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
    const match = new RegExp(`^${info.path.replace(/\{\w+\}/g, '([^/]+)')}/?$`).exec(url.pathname);
    if (match === null) continue;
    const params = Object.fromEntries(names.map((name, index) => [name, decoded(match[index + 1])]));
    for (const name of new Set(url.searchParams.keys())) {
      const values = url.searchParams.getAll(name);
      params[name] = values.length > 1 ? values : values[0];
    }
    return { ...callOf('huawei-as', info.name, scheme), params, format: 'json' };
  }
  throw Object.assign(new Refused('404', `no such resource: ${url.pathname}`), { shell: { service: 'huawei-as', format: 'json' } });
}

function decoded(segment) {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}

function alibaba(_url, header, fields) {
  const { Action = header('x-acs-action'), Version = header('x-acs-version'), Format, ...rest } = fields;
  const scheme = header('authorization')?.startsWith('ACS3-') ? 'alibaba-acs3' : 'alibaba-rpc-v1';
  const format = (Format ?? (header('accept')?.includes('json') ? 'JSON' : 'XML')).toLowerCase();
  const editions = allServices().filter((service) => service.id.startsWith('alibaba-'));
  const service = editions.find(({ version }) => version === Version);
  const shell = { service: service?.id ?? 'alibaba-ess', format };
  const refuse = (code, message) => {
    throw Object.assign(new Refused(code, message), { shell });
  };
  if (Action === undefined) refuse('MissingParameter', 'Action is missing');
  if (service === undefined) refuse('NoSuchVersion', `no version ${Version}; known are ${editions.map(({ version }) => version).join(', ')}`);
  const call = callOf(service.id, Action, scheme);
  if (call === undefined) refuse('UnsupportedOperation', `${service.title} ${Version} has no action ${Action}`);
  return { ...call, ...shell, params: known(call, rest) };
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

function fieldsOf(url, header, body) {
  const fields = Object.fromEntries(url.searchParams);
  if (header('content-type')?.startsWith('application/x-www-form-urlencoded')) {
    Object.assign(fields, Object.fromEntries(new URLSearchParams(body.toString())));
  }
  return fields;
}

function headersOf({ headers }) {
  const byName = new Map(headers.map(([name, value]) => [name.toLowerCase(), value]));
  return (name) => byName.get(name);
}
