// Code for a page, bundled by esbuild with the polyfills of node-stdlib-browser (crypto-browserify and the rest), as somebody
// would who wants the vendors' signers there.
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import polyfills from 'node-stdlib-browser';
import polyfill from 'node-stdlib-browser/helpers/esbuild/plugin';

const require = createRequire(import.meta.url);
const HERE = fileURLToPath(new URL('.', import.meta.url));
const ABSENT = `${HERE}absent.cjs`;

const PLAIN = { bundle: true, write: false, minify: true, platform: 'browser', format: 'esm', target: 'es2022', logLevel: 'error' };
const POLYFILLED = {
  ...PLAIN,
  inject: [require.resolve('node-stdlib-browser/helpers/esbuild/shim')],
  define: { global: 'globalThis', process: 'process', Buffer: 'Buffer' },
  plugins: [polyfill({ ...polyfills, fs: ABSENT, child_process: ABSENT })],
};

export async function bundled(code, how = POLYFILLED) {
  const { outputFiles: [file] } = await build({ ...how, stdin: { contents: code, resolveDir: HERE } });
  return file.text;
}

const TENCENT = 'tencentcloud-sdk-nodejs-common';
const HUAWEI = '@huaweicloud/huaweicloud-sdk-core';
const SIGNERS = [
  ['`@alicloud/openapi-util`, polyfilled', POLYFILLED, "export { default } from '@alicloud/openapi-util'"],
  ['`@alicloud/openapi-core`, polyfilled', POLYFILLED, "export * from '@alicloud/openapi-core'"],
  ['signer of `tencentcloud-sdk-nodejs-common`, polyfilled', POLYFILLED, `export { default } from '${TENCENT}/tencentcloud/common/sign.js'`],
  ['signer of `@huaweicloud/huaweicloud-sdk-core`, polyfilled', POLYFILLED, `export * from '${HUAWEI}/auth/AKSKSigner.js'`],
  ['`aws4fetch`', PLAIN, "export * from 'aws4fetch'"],
  ['`autoscale-kit/sign`', PLAIN, "export * from 'autoscale-kit/sign'"],
  ['`autoscale-kit`', PLAIN, "export * from 'autoscale-kit'"],
];

/** What a page loads for a signer, gzip, in bytes. */
export function sizes() {
  return Promise.all(SIGNERS.map(async ([name, how, code]) => [name, gzipSync(await bundled(code, how), { level: 9 }).length]));
}
