// @huaweicloud/huaweicloud-sdk-core: AKSKSigner.sign and DerivedAKSKSigner.sign, and HcClient, which calls them.
import { require } from './installed.js';

const { AKSKSigner } = require('@huaweicloud/huaweicloud-sdk-core/auth/AKSKSigner');
const { DerivedAKSKSigner } = require('@huaweicloud/huaweicloud-sdk-core/auth/DerivedAKSKSigner');
const { BasicCredentials } = require('@huaweicloud/huaweicloud-sdk-core');
const { ClientBuilder } = require('@huaweicloud/huaweicloud-sdk-core/ClientBuilder');

const basic = (date) => new Date(date * 1000).toISOString().replace(/[-:]|\.000/g, '');

function signWith(signer) {
  return (call) => {
    const { credentials } = call;
    const headers = { ...Object.fromEntries(call.headers), 'X-Sdk-Date': basic(call.date) };
    if (credentials.securityToken !== undefined) headers['X-Security-Token'] = credentials.securityToken;
    const request = {
      method: call.method,
      endpoint: `https://${call.host}${call.path}`,
      // It sorts the lists in place.
      queryParams: Object.fromEntries(call.params.map(([name, value]) => [name, Array.isArray(value) ? [...value] : value])),
      headers,
      data: call.content,
    };
    const signed = signer.sign(request, {
      getAk: () => credentials.accessKeyId,
      getSk: () => credentials.secretKey,
      getRegionId: () => call.region,
      getDerivedAuthServiceName: () => call.service,
    });
    return signed.Authorization.split('Signature=')[1];
  };
}

const HOST = 'http://as.cn-north-4.myhuaweicloud.com';

// `withEndpoint` takes http, and `axiosRequestConfig.httpAgent` leads it to loopback: the request keeps a real host.
const send = (scheme, options) => (server, keys) => {
  const credentials = new BasicCredentials().withAk(keys.accessKeyId).withSk(keys.secretKey).withProjectId('0123456789abcdef').withSecurityToken(keys.securityToken);
  if (scheme === 'huawei-v11') credentials.withDerivedPredicate(() => true).withRegionId('cn-north-4').processDerivedAuthParams('as', 'cn-north-4');
  const client = new ClientBuilder((made) => made)
    .withCredential(credentials)
    .withEndpoint(HOST)
    .withOptions({ axiosRequestConfig: { httpAgent: server.agent() } })
    .build();
  return client.sendRequest({ pathParams: {}, queryParams: {}, headers: {}, ...structuredClone(options) });
};

const requests = {
  GET: { method: 'GET', url: '/autoscaling-api/v1/{project_id}/scaling_group', contentType: 'application/json', queryParams: { limit: 20, name: "it's (a)*~+é%20=&/ 伸缩组 🚀", empty: '', b: ['2', '10', '1'] } },
  POST: { method: 'POST', url: '/autoscaling-api/v1/{project_id}/scaling_group', contentType: 'application/json;charset=utf-8', data: { name: '伸缩组 🚀 "q"', n: [1, 1.5, null] } },
  DELETE: { method: 'DELETE', url: '/autoscaling-api/v1/{project_id}/scaling_group/1/', contentType: 'application/json', data: {} },
};

const clients = [];
for (const scheme of ['huawei-sdk', 'huawei-v11']) {
  for (const [name, options] of Object.entries(requests)) clients.push({ name: `HcClient ${name}`, scheme, send: send(scheme, options) });
}

export default {
  package: '@huaweicloud/huaweicloud-sdk-core',
  signs: { 'huawei-sdk': signWith(AKSKSigner), 'huawei-v11': signWith(DerivedAKSKSigner) },
  clients,
};
