// One start in a fresh process: what the import took, what the start of the module, and the first call. Prints JSON.
//
// node benches/start/in-node.mjs index|slim|sign
import { readFileSync } from 'node:fs';

const PARAMS = { ScalingGroupId: 'g', AdjustmentType: 'TotalCapacity', AdjustmentValue: 1 };
const sign = ({ createSigner }) => createSigner('alibaba-rpc-v1', { accessKeyId: 'a', secretKey: 'b' }).sign({ url: 'https://ess.aliyuncs.com/' });
const check = ({ validate }) => validate('alibaba-ess.CreateScalingRule', PARAMS);
const ENTRIES = {
  index: { path: 'autoscale-kit', start: (kit) => kit.version(), first: check },
  slim: { path: 'autoscale-kit/slim', wasm: 'core.wasm', start: (kit, bytes) => kit.initSync(bytes), first: check, pack: 'alibaba-ess' },
  sign: { path: 'autoscale-kit/sign', start: (kit) => kit.version(), first: sign },
};

const { path, wasm, start, first, pack } = ENTRIES[process.argv[2]];
const bytes = wasm === undefined ? undefined : readFileSync(new URL(import.meta.resolve(`autoscale-kit/${wasm}`)));
const times = [performance.now()];
const kit = await import(path);
if (pack !== undefined) kit.use(await import(`autoscale-kit/packs/${pack}`));
times.push(performance.now());
start(kit, bytes);
times.push(performance.now());
first(kit);
times.push(performance.now());
const [imported, started, called] = times.slice(1).map((time, index) => time - times[index]);
console.log(JSON.stringify({ imported, started, called }));
