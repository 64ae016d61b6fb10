/**
 * The same calls as the main entry, without the WebAssembly module inside: bring it with `init` or `initSync`.
 * The file is `autoscale-kit/autoscale.wasm`.
 *
 * @module
 */
export type * from "./index.js";
export {
  AutoscaleError,
  build,
  createClient,
  createSigner,
  decode,
  explainError,
  explainMismatch,
  operation,
  operations,
  scaling,
  services,
  sign,
  signRequest,
  validate,
  verify,
  version,
} from "./index.js";

/** Bytes, a compiled module, or where to fetch it. */
export type WasmInput = string | URL | Request | Response | BufferSource | WebAssembly.Module;

/** Starts the module without blocking. Call it once before everything else; more calls do nothing. */
export declare function init(wasm: WasmInput | Promise<WasmInput>): Promise<void>;

/** Starts the module now. */
export declare function initSync(wasm: BufferSource | WebAssembly.Module): void;
