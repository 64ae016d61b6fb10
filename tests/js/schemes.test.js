// What `schemes` tells of each scheme; the native test tests/schemes.rs holds its rows to what the schemes do.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createSigner, schemes, services } from '../../pkg/dist/index.js';

test('every scheme of a service is one of the schemes', () => {
  const names = schemes().map(({ name }) => name);
  assert.equal(new Set(names).size, names.length);
  for (const { id, scheme } of services()) assert.ok(names.includes(scheme), id);
});

test('what signs takes a key, and what does not takes a token', () => {
  for (const { name, texts } of schemes()) {
    const [right, wrong] = texts === undefined ? [{ token: 't' }, { accessKeyId: 'i', secretKey: 's' }] : [{ accessKeyId: 'i', secretKey: 's' }, { token: 't' }];
    createSigner(name, right).free();
    assert.throws(() => createSigner(name, wrong), { code: 'invalid_credentials' }, name);
  }
});

test('a row as the documents of Tencent Cloud have it', () => {
  const { codes, ...row } = schemes().find(({ name }) => name === 'tencent-v1');
  assert.deepEqual(row, {
    name: 'tencent-v1',
    windowSeconds: 7200,
    nonce: true,
    options: ['date', 'nonce', 'region', 'algorithm'],
    forms: ['host', 'tencentNames', 'atValues'],
    texts: 'raw',
  });
  assert.deepEqual(codes, { missing: '4000', malformed: '4000', 'unknown-key': '4100', expired: '4200', replayed: '4500', mismatch: '4100' });
});
