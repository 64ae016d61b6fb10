// The caller brings the module: `await init(bytes | URL | Response | WebAssembly.Module)` or `initSync(bytes | Module)`.
export { initSync } from './crossing.js';
export * from './api.js';
export { createClient } from './client/client.js';
