// The vendors' own packages, all in the same shape:
//   package         name on npm
//   signs           by scheme: a generated call -> its signature (or a promise of it), from the lowest public entry
//   clients         real clients: { name, scheme, send(server, credentials) }
//   close           ends what signing has started, where it has
import { require } from './installed.js';
import huaweicloud from './huaweicloud.js';
import openapiCore from './openapi-core.js';
import openapiUtil from './openapi-util.js';
import popCore from './pop-core.js';
import qcloudapi from './qcloudapi.js';
import tencentcloud from './tencentcloud.js';

/** What the results were found with; package-lock.json pins the same. */
const VERSIONS = {
  '@alicloud/pop-core': '1.8.0',
  '@alicloud/openapi-util': '0.3.3',
  '@alicloud/openapi-core': '1.0.8',
  'tencentcloud-sdk-nodejs-common': '4.1.220',
  'qcloudapi-sdk': '0.2.1',
  '@huaweicloud/huaweicloud-sdk-core': '3.1.211',
};

export const vendors = [popCore, openapiUtil, openapiCore, tencentcloud, qcloudapi, huaweicloud];

for (const { package: name } of vendors) {
  const { version } = require(`${name}/package.json`);
  if (version !== VERSIONS[name]) throw new Error(`${name}: expected ${VERSIONS[name]}, ${version} is installed`);
}
