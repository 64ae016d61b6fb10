// @alicloud/pop-core signs where it sends only, so its lowest public entry is RPCClient.request, to a loopback server.
import { loopback } from '../loopback.js';
import { require } from './installed.js';

const { RPCClient } = require('@alicloud/pop-core');

let server;
let signer;
let current; // keys of the call that is being signed

async function started() {
  server ??= await loopback();
  signer ??= new RPCClient({
    endpoint: server.url,
    apiVersion: '2014-08-28',
    credentialsProvider: {
      getCredentials: async () => ({ accessKeyId: current.accessKeyId, accessKeySecret: current.secretKey, securityToken: current.securityToken }),
    },
    // The package writes the first letter of every name in upper case unless told otherwise.
    opts: { formatParams: false, formatAction: false, timeout: 60_000 },
  });
}

const send = (method, action, params) => (server, credentials) =>
  new RPCClient({
    endpoint: server.url,
    apiVersion: '2014-08-28',
    accessKeyId: credentials.accessKeyId,
    accessKeySecret: credentials.secretKey,
    securityToken: credentials.securityToken,
  }).request(action, params, { method });

const HARD = { ScalingRuleName: "it's (a)*~+é%20=&/", Empty: '', Name: '伸缩组 🚀 e\u0301' };

export default {
  package: '@alicloud/pop-core',
  signs: {
    'alibaba-rpc-v1': async (call) => {
      await started();
      current = call.credentials;
      const { Action, ...params } = Object.fromEntries(call.params);
      const Timestamp = new Date(call.date * 1000).toISOString().replace('.000Z', 'Z');
      await signer.request(Action, { ...params, Timestamp, SignatureNonce: call.nonce }, { method: call.method });
      const { url, body } = server.arrived();
      return new URLSearchParams(call.method === 'POST' ? body.toString() : url.slice(2)).get('Signature');
    },
  },
  clients: [
    { name: 'RPCClient.request GET', scheme: 'alibaba-rpc-v1', send: send('GET', 'CreateScalingRule', HARD) },
    { name: 'RPCClient.request POST', scheme: 'alibaba-rpc-v1', send: send('POST', 'CreateScalingRule', HARD) },
    { name: 'RPCClient.request with a list', scheme: 'alibaba-rpc-v1', send: send('GET', 'DescribeScalingGroups', { Id: Array.from({ length: 12 }, (_, n) => `i ${n}`) }) },
  ],
  close: () => server?.close(),
};
