// The slim entry brings no module, so its start needs one.
import { init, initSync, validate, type Issue, type WasmInput } from "autoscale-kit/slim";

const sources: WasmInput[] = ["url", new URL("https://h/x.wasm"), new Uint8Array(), new ArrayBuffer(0)];
await init(fetch("x.wasm"));
await init(sources[0] ?? "");
// @ts-expect-error a source is needed
await init();
initSync(new Uint8Array());
// @ts-expect-error a module is needed
initSync();

export const issues: readonly Issue[] = validate("x", {}).issues ?? [];
