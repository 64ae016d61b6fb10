// Requests of every kind, as plain data that neither we nor any vendor has spelled yet.
//
// A call is { method, host, path, date, nonce, credentials, params, headers, body?, region?, service?, algorithm? }:
// `params` are pairs whose values may be lists and objects, `date` is in seconds since 1970.

/** Every character that encoders disagree on, and text that is longer in bytes than in characters. */
const PIECES = [
  ' ', '  ', '+', '*', '~', '%', '/', '=', '&', '?', '#', '!', "'", '(', ')', '"', '\\', ',', ';', ':', '@', '$', '[', ']', '{', '}',
  '|', '^', '`', '<', '>', '\t', '\n', '\r\n', '%20', '%7E', '%2F', '%25', '+%2B', '&amp;', '%E4%BC', 'true', 'null', '-1', '0', '1e3',
  '伸缩组', '配置', 'かな', '조정', '🚀', '👩‍🚀', '🇨🇳', 'é', 'e\u0301', 'ñ', 'n\u0303', 'ß', 'İ', 'ﬁ', '\u200b', '\u00a0', '\ufeff', 'ا', 'a', 'Z', '9', '_', '-', '.',
];
const WORDS = ['as', 'group', 'i-abc', 'cn-hangzhou', 'QuantityChangeInCapacity', '2014-08-28T11:10:07Z', '10.0.0.1', 'x'];

/** Names that are prefixes of each other, that differ by case only, and that a service would use. */
const NAMES = [
  'a', 'a.1', 'a.10', 'a.2', 'A', 'A.1', 'ab', 'aB', 'a-b', 'a1', 'Z', 'z', 'Name', 'Ids', 'Id', 'Id.1', 'Filter', 'ScalingRuleName',
  'ClientToken', 'Limit', 'limit', 'Offset', 'b', 'B.2.c', 'B.10.c', 'Tag',
];
const HARD_NAMES = ['a b', 'a+b', 'a*b', 'a~b', 'a%b', 'a=b', 'a&b', 'a/b', "a'b", '名', '🚀', 'e\u0301', 'é', '#3#键', 'a(1)', 'a!'];
const HOSTS = ['as.example.com', 'ess.aliyuncs.com', 'scaling.api.qcloud.com', 'as.tencentcloudapi.com', 'as.cn-north-4.myhuaweicloud.com', 'x1.y-z.test'];
const LONG = 16 * 1024;

export function text(random) {
  const parts = random.times(random.int(5), () => (random.chance(0.7) ? random.pick(PIECES) : random.pick(WORDS)));
  return parts.join('');
}

function value(random) {
  if (random.chance(0.04)) return '';
  if (random.chance(0.005)) return long(random);
  if (random.chance(0.08)) return random.pick([random.int(1e6), -random.int(500), 0, true, false]);
  if (random.chance(0.08)) return JSON.stringify(json(random, 2));
  return random.chance(0.4) ? random.pick(WORDS) : text(random);
}

/** 16 KB of something hard. */
function long(random) {
  const piece = random.pick(['x', 'a b', '伸', '🚀', "'*~+", 'e\u0301=']);
  return piece.repeat(Math.ceil(LONG / Buffer.byteLength(piece)));
}

export function json(random, depth) {
  if (depth === 0 || random.chance(0.5)) return random.pick([text(random), text(random), random.int(1e9), -1.5, true, false, null, '']);
  if (random.chance(0.4)) return random.times(random.int(4), () => json(random, depth - 1));
  return Object.fromEntries(random.times(random.int(4), () => [name(random), json(random, depth - 1)]));
}

function name(random, hard = 0.1) {
  return random.chance(hard) ? random.pick(HARD_NAMES) : random.pick(NAMES);
}

/** Pairs with lists and objects among the values; no two of them come out under one name. */
function structured(random, { first, hard, count = 8, extra = [] }) {
  const pairs = [...extra];
  for (const wanted of random.times(random.int(count), () => name(random, hard))) {
    const list = () => random.times(random.chance(0.3) ? 11 + random.int(15) : 1 + random.int(4), () => value(random));
    const objects = () => random.times(1 + random.int(3), () => ({ Key: value(random), Values: [value(random), value(random)] }));
    if (random.chance(0.08)) pairs.push([wanted, list()]);
    else if (random.chance(0.04)) pairs.push([wanted, objects()]);
    else if (random.chance(0.01)) pairs.push([wanted, { b: value(random), B: value(random) }]);
    else pairs.push([wanted, value(random)]);
  }
  // Names that sort differently by code point and by UTF-16 unit.
  if (random.chance(0.006)) pairs.push(['n🚀', value(random)], ['nＡ', value(random)]);
  const seen = new Set();
  const unique = pairs.filter((pair) => {
    const names = [...new Set([pair[0], ...flatten([pair], first).map(([flat]) => flat)])];
    if (names.some((flat) => seen.has(flat))) return false;
    names.forEach((flat) => seen.add(flat));
    return true;
  });
  return random.shuffle(unique);
}

/** Lists and objects written as names with dots; lists count from `first`. */
export function flatten(pairs, first) {
  return pairs.flatMap(([key, given]) => {
    if (given === null || typeof given !== 'object') return [[key, given]];
    const entries = Array.isArray(given) ? given.map((item, index) => [index + first, item]) : Object.entries(given);
    return flatten(entries.map(([part, item]) => [`${key}.${part}`, item]), first);
  });
}

function date(random) {
  const day = 11_323 + random.int(32_000); // from 2001 into 2088
  const second = random.chance(0.2) ? random.pick([0, 1, 86_399]) : random.int(86_400);
  return day * 86_400 + second;
}

const KEY_CHARACTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789'];

function credentials(random) {
  const characters = (count, more = []) => random.times(count, () => random.pick([...KEY_CHARACTERS, ...more])).join('');
  return {
    accessKeyId: characters(16 + random.int(20)),
    // Up to more than one block of SHA-1 and SHA-256.
    secretKey: characters(random.pick([1, 20, 30, 32, 40, 63, 64, 65, 100]), ['/', '+', '=', '*', '&', '%']),
    ...(random.chance(0.15) ? { securityToken: characters(20 + random.int(100), ['/', '+', '=', '*', '&', '%', ' ']).trim() + 'x' } : {}),
  };
}

function common(random) {
  const host = random.pick(HOSTS) + (random.chance(0.02) ? ':8443' : '');
  return { host, path: '/', date: date(random), credentials: credentials(random), headers: [], params: [] };
}

const action = (random) => random.pick(['DescribeScalingGroups', 'CreateScalingRule', 'ExecuteScalingRule', 'X']);

function alibabaRpc(method) {
  return (random) => ({
    ...common(random),
    method,
    nonce: random.times(4, () => random.int(2 ** 32).toString(16)).join('-'),
    params: structured(random, { first: 1, extra: [['Action', action(random)], ['Version', '2014-08-28'], ['Format', random.pick(['JSON', 'xml'])]] }),
  });
}

function segment(random) {
  if (random.chance(0.95)) return random.pick([...WORDS.slice(0, 4), 'a%20b', 'n~1', '%E4%BC%B8', 'a_b.c-d', 'a%2Fb']);
  return random.pick([
    'a+b', 'a*b', 'a*b*c', '%7E', '%7e', '%2f', "it's", '(a)!', 'a@b', 'a:b', 'a=b,c', '%7Ex%7E', '%2A', '{a}',
  ]);
}

const path = (random) => '/' + random.times(random.int(4), () => segment(random)).join('/') + (random.chance(0.2) ? '/' : '');

function alibabaAcs3(random) {
  const call = { ...common(random), nonce: random.int(2 ** 32).toString(16) };
  const headers = [['x-acs-action', action(random)], ['x-acs-version', '2022-02-22']];
  if (random.chance(0.2)) headers.push(['x-acs-extra', random.pick(['  a  b ', '', 'x', 'a,b; c="d"', '\ta'])]);
  if (random.chance(0.1)) headers.push([random.pick(['accept', 'user-agent', 'X-Other']), 'not signed']);
  if (random.chance(0.01)) headers.push(['x-acs-tag', 'b'], ['X-Acs-Tag', 'a']);
  const params = structured(random, { first: 1, hard: 0.02 });
  if (random.chance(0.5)) return { ...call, method: random.pick(['GET', 'POST']), headers, params };
  const method = random.pick(['GET', 'POST', 'PUT', 'DELETE', 'PATCH']);
  const body = method === 'GET' ? undefined : JSON.stringify(json(random, 3));
  if (body !== undefined) headers.push(['content-type', random.pick(['application/json', 'application/json; charset=utf-8', 'Application/JSON'])]);
  return { ...call, method, path: path(random), headers, params, body };
}

function tencentV1(method, algorithm) {
  return (random) => {
    // The legacy SDK adds RequestClient where it is missing.
    const extra = [['Action', action(random)], ['Region', random.pick(['ap-guangzhou', 'gz', ''])], ['RequestClient', 'SDK_NODEJS_0.2.1']];
    if (random.chance(0.5)) extra.push(['Version', '2018-04-19']);
    if (random.chance(0.03)) extra.push([random.pick(['a_b', 'scaling_group_id', 'B.1.c_d', 'a__b_']), value(random)]);
    if (random.chance(0.02)) extra.push([random.pick(['_a', '_a_b', '__c']), value(random)]);
    if (random.chance(0.03)) extra.push(['file', '@' + text(random)]);
    return {
      ...common(random),
      method,
      path: random.pick(['/', '/v2/index.php']),
      nonce: String(1 + random.int(2 ** 31)),
      algorithm,
      params: structured(random, { first: 0, extra }),
    };
  };
}

const tc3Common = (random) => ({
  ...common(random),
  nonce: '1',
  headers: [['X-TC-Action', action(random)], ['X-TC-Version', '2018-04-19']],
  ...(random.chance(0.3) ? { service: random.pick(['as', 'cvm', 'a_b-c']) } : {}),
  ...(random.chance(0.3) ? { region: 'ap-guangzhou' } : {}),
});

function tencentTc3Post(random) {
  const call = tc3Common(random);
  const types = [undefined, 'application/json', 'application/json; charset=utf-8'];
  const type = random.chance(0.03) ? 'application/json; charset=UTF-8' : random.pick(types);
  if (type !== undefined) call.headers.push(['Content-Type', type]);
  if (random.chance(0.05)) call.headers.push(['X-TC-Content-SHA256', 'UNSIGNED-PAYLOAD']);
  const content = Object.fromEntries(structured(random, { first: 0 }));
  // Most callers hand the signer the bytes they send; some hand it the object.
  return { ...call, method: 'POST', ...(random.chance(0.15) ? { content, asObject: true } : { content }) };
}

function tencentTc3Get(random) {
  return { ...tc3Common(random), method: 'GET', params: structured(random, { first: 0 }), spelling: random.pick(['pairs', 'component', 'querystring', 'form']) };
}

function huawei(v11) {
  return (random) => {
    const call = { ...common(random), nonce: 'unused', method: random.pick(['GET', 'GET', 'POST', 'PUT', 'DELETE']) };
    // Paths with escapes are disputed: keep them rare.
    call.path = random.chance(0.1) ? path(random) : '/v1/' + random.times(random.int(3), () => random.pick(['a*b', 'a+b', '(a)!', 'n~1', 'a:b@c', 'groups', 'a=b,c&d;e'])).join('/');
    // Text only: a list stands for a name that comes more than once.
    const names = new Set(random.times(random.int(6), () => name(random)));
    call.params = [...names].map((key) => [key, random.chance(0.1) ? random.times(1 + random.int(12), () => text(random)) : value(random)]);
    if (random.chance(0.006)) call.params.push(['n🚀', 'x'], ['nＡ', 'y']);
    call.headers = headersOfHuawei(random);
    if (call.method !== 'GET' && random.chance(0.8)) {
      call.content = json(random, 3);
      // The signer takes 0, '', false and null for no body at all.
      if (typeof call.content !== 'object' || call.content === null) call.content = random.chance(0.1) ? JSON.stringify({ a: text(random) }) : {};
    }
    if (v11) Object.assign(call, { region: random.pick(['cn-north-4', 'ap-southeast-1']), service: random.pick(['as', 'ecs']) });
    return call;
  };
}

function headersOfHuawei(random) {
  const headers = [];
  if (random.chance(0.7)) headers.push([random.pick(['content-type', 'Content-Type']), 'application/json']);
  else if (random.chance(0.05)) headers.push(['content-type', 'multipart/form-data; boundary=x']);
  if (random.chance(0.4)) headers.push(['X-Project-Id', '0123456789abcdef']);
  if (random.chance(0.3)) headers.push(['x-domain-id', 'd 1']);
  if (random.chance(0.2)) headers.push([random.pick(['x-a', 'X-Ab', 'x-a1', 'Accept', 'x-empty']), random.pick(['', 'a,b; c="d"', "it's", '*/*'])]);
  if (random.chance(0.05)) headers.push(['X-Sdk-Content-Sha256', 'UNSIGNED-PAYLOAD']);
  if (random.chance(0.01)) headers.push(['x-untrimmed', ' a ']);
  if (random.chance(0.01)) headers.push(['User-Agent', 'test/1']);
  if (random.chance(0.01)) headers.push(['x_a', '1'], ['x1', '2']);
  if (random.chance(0.01)) headers.push(['X-Tag', 'b'], ['x-tag', 'a']);
  return headers;
}

/** One entry per kind of request: its name, its scheme, and what makes one. */
export const kinds = [
  { kind: 'alibaba-rpc-v1 GET', scheme: 'alibaba-rpc-v1', generate: alibabaRpc('GET') },
  { kind: 'alibaba-rpc-v1 POST', scheme: 'alibaba-rpc-v1', generate: alibabaRpc('POST') },
  { kind: 'alibaba-acs3', scheme: 'alibaba-acs3', generate: alibabaAcs3 },
  { kind: 'tencent-v1 HmacSHA1 GET', scheme: 'tencent-v1', generate: tencentV1('GET') },
  { kind: 'tencent-v1 HmacSHA1 POST', scheme: 'tencent-v1', generate: tencentV1('POST') },
  { kind: 'tencent-v1 HmacSHA256 GET', scheme: 'tencent-v1', generate: tencentV1('GET', 'HmacSHA256') },
  { kind: 'tencent-v1 HmacSHA256 POST', scheme: 'tencent-v1', generate: tencentV1('POST', 'HmacSHA256') },
  { kind: 'tencent-tc3 POST', scheme: 'tencent-tc3', generate: tencentTc3Post },
  { kind: 'tencent-tc3 GET', scheme: 'tencent-tc3', generate: tencentTc3Get },
  { kind: 'huawei-sdk', scheme: 'huawei-sdk', generate: huawei(false) },
  { kind: 'huawei-v11', scheme: 'huawei-v11', generate: huawei(true) },
];
