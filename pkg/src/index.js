// The default entry: the module is inside, and the first call starts it.
import { setSource } from './crossing.js';
import base64 from './autoscale.wasm';

setSource(() => {
  const text = atob(base64);
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at++) bytes[at] = text.charCodeAt(at);
  return bytes;
});

export * from './api.js';
export { createClient } from './client/client.js';
