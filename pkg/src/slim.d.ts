/**
 * The same calls as the main entry, without the WebAssembly modules inside: bring them with `init` or `initSync`.
 *
 * - `autoscale-kit/core.wasm` checks, makes, signs and decodes calls.
 * - `autoscale-kit/diagnosis.wasm` answers `verify`, `readReceived` and `explainMismatch`, also by itself.
 * - `autoscale-kit/scaling.wasm` answers the questions of `scaling`, also by itself.
 * - `autoscale-kit/autoscale.wasm` is all three in one file.
 *
 * The services are packs: `use` those that you call. `autoscale-kit/packs/alibaba-ess` is one to import, and
 * `autoscale-kit/packs/alibaba-ess.bin` the same to fetch. The notes of a service (`alibaba-ess.notes`) hold where its document
 * contradicts itself; `alibaba-ess.zh` and `alibaba-ess.zh.notes` are its texts in Chinese.
 *
 * @example
 * ```js
 * import ess from "autoscale-kit/packs/alibaba-ess";
 * import { init, scaling, use, validate } from "autoscale-kit/slim";
 *
 * use(ess);
 * await init(new URL("./core.wasm", import.meta.url));
 * validate("alibaba-ess.DescribeScalingGroups", {}); // { issues: [...] }
 * // When somebody wants a preview:
 * await init(new URL("./scaling.wasm", import.meta.url));
 * scaling.nextRuns("alibaba-ess", { launchTime: "2026-01-01T00:00Z", limit: 1 }).next; // ["2026-01-01T00:00Z"]
 * ```
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
  readReceived,
  scaling,
  schemes,
  services,
  sign,
  signRequest,
  use,
  validate,
  verify,
  version,
} from "./index.js";

/** Bytes, a compiled module, or where to fetch it. */
export type WasmInput = string | URL | Request | Response | BufferSource | WebAssembly.Module;

/**
 * Starts what the file holds, without blocking: await it before the first call that needs it. What was brought before is not
 * fetched again. Anything but a module of this package is refused with the code `not_started`.
 */
export declare function init(wasm: WasmInput | Promise<WasmInput>): Promise<void>;

/** Starts what these bytes hold, now. What was started before is not compiled again. */
export declare function initSync(wasm: BufferSource | WebAssembly.Module): void;
