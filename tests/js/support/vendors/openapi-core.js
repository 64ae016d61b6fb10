// @alicloud/openapi-core: static functions like those of openapi-util, and the client that generated SDKs build on.
import { require } from './installed.js';
import { alibabaSigners } from './openapi.js';

const { default: Client, OpenApiUtil, $OpenApiUtil } = require('@alicloud/openapi-core');
const { RuntimeOptions } = require('@darabonba/typescript');
const { Config, OpenApiRequest, Params } = $OpenApiUtil;

// The client signs `config.endpoint` as the host and connects to it: 127.0.0.1 with its port.
const client = (server, credentials) =>
  new Client(new Config({
    accessKeyId: credentials.accessKeyId,
    accessKeySecret: credentials.secretKey,
    securityToken: credentials.securityToken,
    endpoint: `127.0.0.1:${server.port}`,
    protocol: 'http',
  }));

const params = (more) =>
  new Params({ action: 'DescribeClusters', version: '2022-02-22', protocol: 'HTTP', pathname: '/', method: 'POST', authType: 'AK', bodyType: 'json', reqBodyType: 'formData', style: 'RPC', ...more });

const call = (more, request) => (server, credentials) =>
  client(server, credentials).callApi(params(more), new OpenApiRequest(request), new RuntimeOptions({}));

const roa = (method, pathname) => ({ method, pathname, style: 'ROA', reqBodyType: 'json' });

export default {
  package: '@alicloud/openapi-core',
  signs: alibabaSigners(OpenApiUtil),
  clients: [
    {
      name: 'doRPCRequest GET',
      scheme: 'alibaba-rpc-v1',
      send: (server, credentials) =>
        client(server, credentials).doRPCRequest('DescribeScalingGroups', '2014-08-28', 'http', 'GET', 'AK', 'json',
          new OpenApiRequest({ query: { RegionId: 'cn qingdao', Name: "it's (a)*~+é", Empty: '' } }), new RuntimeOptions({})),
    },
    {
      name: 'doRPCRequest POST',
      scheme: 'alibaba-rpc-v1',
      send: (server, credentials) =>
        client(server, credentials).doRPCRequest('CreateScalingRule', '2014-08-28', 'http', 'POST', 'AK', 'json',
          new OpenApiRequest({ query: { RegionId: 'cn-qingdao' }, body: { Name: '伸缩 🚀 +*~', Ids: Array.from({ length: 12 }, (_, n) => `i-${n}`) } }), new RuntimeOptions({})),
    },
    { name: 'callApi, RPC style', scheme: 'alibaba-acs3', send: call({}, { query: { RegionId: 'cn-qingdao', 'Id.10': 'j', 'Id.2': "it's *~+ 伸" } }) },
    { name: 'callApi, RPC style with a form', scheme: 'alibaba-acs3', send: call({}, { query: { a: '1' }, body: { Name: 'a b+c🚀' } }) },
    { name: 'callApi, ROA style PUT', scheme: 'alibaba-acs3', send: call(roa('PUT', '/clusters/c1/n~1'), { query: { page: '2' }, body: { 名: '🚀', n: 1 } }) },
    { name: 'callApi, ROA style GET', scheme: 'alibaba-acs3', send: call(roa('GET', '/clusters'), { query: { 'a b': '1' } }) },
  ],
};
