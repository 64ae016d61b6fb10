// The curl command of a signed request, run by a real shell and a real curl: what arrives is what was signed, byte for byte.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { promisify } from 'node:util';
import { signRequest, verify } from 'autoscale-kit';
import { prng } from './support/prng.js';

const run = promisify(execFile);
const SECRET = 'testsecret';
const credentials = { accessKeyId: 'testid', secretKey: SECRET };
const options = { credentials, region: 'r-1', service: 's' };
/** Schemes that sign any body. */
const WITH_BODY = ['alibaba-acs3', 'tencent-tc3', 'huawei-sdk', 'huawei-v11'];
const OWN = {
  'alibaba-acs3': { 'x-acs-action': 'X', 'x-acs-version': '1' },
  'tencent-tc3': { 'X-TC-Action': 'X', 'X-TC-Version': '1', 'Content-Type': 'application/json' },
};

let server;
let folder;
const arrivals = [];

before(async () => {
  // On raw sockets, since a parser would hide what it does not like.
  server = createServer((socket) => receive(socket).catch(() => socket.destroy()));
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  folder = await mkdtemp(join(tmpdir(), 'curl-'));
});
after(async () => {
  server.close();
  await rm(folder, { recursive: true });
});

async function receive(socket) {
  socket.on('error', () => {});
  let bytes = Buffer.alloc(0);
  let end = -1;
  let head;
  for await (const chunk of socket) {
    bytes = Buffer.concat([bytes, chunk]);
    if (end < 0) end = bytes.indexOf('\r\n\r\n');
    if (end < 0) continue;
    head ??= headOf(bytes.subarray(0, end).toString('latin1'));
    if (head.expects && !head.told) socket.write('HTTP/1.1 100 Continue\r\n\r\n');
    head.told = true;
    if (bytes.length < end + 4 + head.length) continue;
    arrivals.push({ ...head, body: bytes.subarray(end + 4) });
    // An answer to HEAD announces a body, too.
    socket.end(`HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n${head.method === 'HEAD' ? '' : 'ok'}`);
  }
}

function headOf(text) {
  const [first, ...lines] = text.split('\r\n');
  const [, method, target] = /^(\S+) (\S+) HTTP\/1\.1$/.exec(first);
  const headers = lines.map((line) => /^([^:]+):[ \t]*(.*?)[ \t]*$/s.exec(line).slice(1));
  const value = (wanted) => headers.find(([name]) => name.toLowerCase() === wanted)?.[1];
  return { method, target, headers, length: Number(value('content-length') ?? 0), expects: value('expect') !== undefined };
}

const own = () => `http://127.0.0.1:${server.address().port}`;
/** What curl adds by itself, and what our command for a HEAD with a body adds. */
const ADDED = new Set(['host', 'user-agent', 'accept', 'content-length', 'expect', 'connection']);

/** Signs, runs the command, and compares. The command stands in a file: as an argument of `sh` it would have an end. */
async function roundTrip(scheme, request, shell = 'sh') {
  const signed = signRequest(scheme, request, options);
  const file = join(folder, 'command');
  await writeFile(file, `${signed.toCurl()} --silent --show-error --noproxy '*' --max-time 20\n`);
  await run(shell, [file], { maxBuffer: 1 << 26 });
  assert.equal(arrivals.length, 1);
  const arrived = arrivals.pop();
  const what = signed.toCurl().slice(0, 2000);
  assert.equal(arrived.method, signed.method, what);
  assert.ok(own() + arrived.target === signed.url, `${what}: ${arrived.target.slice(0, 200)} ... ${arrived.target.slice(-200)} arrived of ${signed.url.slice(-200)}`);
  const body = Buffer.from(signed.body ?? '');
  assert.ok(arrived.body.equals(body), `${what}: ${body.length} bytes, ${arrived.body.length} arrived: ${arrived.body.subarray(0, 200).toString('latin1')}`);
  const bare = (value) => Buffer.from(value).toString('latin1').replace(/^[ \t]+|[ \t]+$/g, '');
  const expected = Object.entries(signed.headers).map(([name, value]) => [name, bare(value)]);
  const given = new Set(expected.map(([name]) => name.toLowerCase()));
  assert.deepEqual(arrived.headers.filter(([name]) => given.has(name.toLowerCase()) || !ADDED.has(name.toLowerCase())), expected, what);
  const headers = arrived.headers.map(([name, value]) => [name, Buffer.from(value, 'latin1').toString()]);
  const verdict = verify(scheme, { method: arrived.method, url: own() + arrived.target, headers, body: signed.body === undefined ? undefined : arrived.body }, { secretKey: SECRET });
  assert.equal(verdict.ok, true, `${what}: ${verdict.message}`);
}

const HARD = [
  '', ' ', 'a', "'", "''", "'\\''", '"', '\\', '\\\\', '\\n', '$HOME', '$(id)', '`id`', '!!', '!x', '*', '?', '~', '#', '&', ';', '|', '<', '>', '(', '[1-3]', '{a,b}',
  '%', '%s', '%%', '%d%n', '-', '--help', '-d', '@', '@/etc/hostname', '@-', '=', '+', '%00', '\t', '\n', '\n\n', '\r', '\r\n', 'a\nb', 'a\r\nb\r\n', '\0', 'a\0b', '\x01', '\x1b[31m',
  '\x7f', 'é', '中文', '🚀', '\ufeff', '\u0085', '\u2028', 'e\u0301', '\\0', '\\060', '\\x41', '0', '00',
];
const NAMES = ['X-A', "x'b", 'x`c', 'x$d', 'x!e', 'x*f', 'x|g', 'x~h', 'x^i', 'x_j', 'x.k', 'x#l', 'x%m', 'x&n', 'x+o', 'X-Acs-P', 'User-Agent', 'Accept', 'Content-Type'];
const METHODS = ['GET', 'POST', 'PUT', 'DELETE', 'PATCH', 'HEAD', 'OPTIONS', "PO'ST", 'A$HOME', '-X', 'M`id`', '*', '!!', '~', 'M|N', 'A&B', "''"];

const text = (random, most = 6) => random.times(random.int(most), () => random.pick(HARD)).join('');

function bodyFrom(random) {
  switch (random.int(6)) {
    case 0:
      return undefined;
    case 1:
      return random.pick(HARD);
    case 2:
      return Uint8Array.from(random.times(random.int(600), () => random.int(256)));
    case 3:
      return new TextEncoder().encode(text(random));
    case 4:
      return text(random, 4).repeat(random.int(40_000));
    default:
      return text(random);
  }
}

/** Header values hold no line breaks and no NUL. */
const headerValue = (random) => text(random).replace(/[^ -~]/g, '_');

/** Names and values; each name once. */
function pairsFrom(random) {
  return [...new Map(random.times(random.int(4), () => [text(random), text(random)]))];
}

function requestFrom(random, scheme) {
  const path = `/${random.times(random.int(3), () => encodeURIComponent(text(random, 3))).filter((segment) => !/^\.{0,2}$/.test(segment)).join('/')}${random.pick(['', '/', "/it's(a)*", '/[1]{a,b}'])}`;
  const headers = { ...OWN[scheme], ...Object.fromEntries(random.times(random.int(3), () => [random.pick(NAMES), headerValue(random)])) };
  const query = pairsFrom(random);
  const method = random.pick(METHODS);
  const isPlain = scheme === 'alibaba-rpc-v1' || scheme === 'tencent-v1';
  if (!isPlain) return { method, url: `${own()}${path}`, query, headers, body: bodyFrom(random) };
  // These schemes sign query and form as one set, in which a name stands once.
  const names = new Set(query.map(([name]) => name));
  const form = random.chance(0.5) ? pairsFrom(random).filter(([name]) => !names.has(name)) : undefined;
  return { method, url: `${own()}${path}`, query, headers: {}, form };
}

/** What no request may be, so that nothing is there to run. */
function isRefused(scheme, request) {
  try {
    signRequest(scheme, request, options);
    return false;
  } catch (error) {
    assert.equal(error.name, 'AutoscaleError');
    return true;
  }
}

for (const scheme of [...WITH_BODY, 'alibaba-rpc-v1', 'tencent-v1']) {
  test(`${scheme}: hostile values of every part arrive as they were signed`, { timeout: 240_000 }, async () => {
    const random = prng(15 + scheme.length);
    let ran = 0;
    for (let round = 0; round < 60; round += 1) {
      const request = requestFrom(random, scheme);
      if (isRefused(scheme, request)) continue;
      await roundTrip(scheme, request);
      ran += 1;
    }
    assert.ok(ran > 30, `${ran} of 60 could be signed`);
  });
}

test('a body of any length, text or bytes', { timeout: 120_000 }, async () => {
  const post = (body) => roundTrip('huawei-sdk', { method: 'POST', url: `${own()}/a`, body });
  // 128 KiB is where Linux ends an argument.
  for (const length of [2 ** 17 - 1, 2 ** 17]) {
    for (const unit of ['a', "'", '\n', '%', '\\', '-', 'é', '🚀', '\t']) await post(unit.repeat(Math.ceil(length / Buffer.byteLength(unit))));
  }
  for (const body of ["it's %s\n".repeat(2 ** 18), 'a\tb\r\n'.repeat(2 ** 17), new Uint8Array(2 ** 20).fill(0xff)]) await post(body);
});

test('methods with and without a body, with and without a type', async () => {
  for (const method of METHODS) {
    for (const body of [undefined, '', 'a=1', new Uint8Array([0, 255])]) {
      for (const headers of [{}, { 'content-type': 'text/plain' }, { 'Content-Type': '' }]) {
        const request = { method, url: `${own()}/m`, headers, body };
        if (!isRefused('huawei-sdk', request)) await roundTrip('huawei-sdk', request);
      }
    }
  }
});

test('bash runs it as sh does', async (t) => {
  if (!(await run('bash', ['-c', 'true']).then(() => true, () => false))) return t.skip('no bash here');
  const random = prng(16);
  for (let round = 0; round < 40; round += 1) {
    const request = requestFrom(random, 'huawei-sdk');
    if (!isRefused('huawei-sdk', request)) await roundTrip('huawei-sdk', request, 'bash');
  }
});
