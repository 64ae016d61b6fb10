// How much memory the modules and the heap take. Import it before the package: it keeps every memory that is made.
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

setFlagsFromString('--expose-gc');
const gc = runInNewContext('gc');

const memories = [];
const { Instance } = WebAssembly;
WebAssembly.Instance = class extends Instance {
  constructor(...args) {
    super(...args);
    if (this.exports.memory !== undefined) memories.push(this.exports.memory);
  }
};

/** In megabytes: the modules' memories, and what the heap holds once garbage is collected. */
export function memory() {
  gc();
  gc();
  const { heapUsed, rss } = process.memoryUsage();
  const wasm = memories.reduce((sum, { buffer }) => sum + buffer.byteLength, 0);
  return { wasm: wasm / 1e6, heap: heapUsed / 1e6, rss: rss / 1e6 };
}

export const memoryText = ({ wasm, heap, rss }) => `wasm ${wasm.toFixed(2)} MB, heap ${heap.toFixed(2)} MB (resident ${rss.toFixed(0)} MB)`;
