// @alicloud/openapi-util: its lowest public entries are the static functions that signers of generated SDKs call.
import { require } from './installed.js';
import { alibabaSigners } from './openapi.js';

export default {
  package: '@alicloud/openapi-util',
  signs: alibabaSigners(require('@alicloud/openapi-util').default),
  clients: [],
};
