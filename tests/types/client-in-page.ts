// Where the types of the platform are known, a client takes them as they are.
import { createClient, type Signal } from "autoscale-kit";

type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
export const isTheirs: Equal<Signal, AbortSignal> = true;

const credentials = { accessKeyId: "testid", secretKey: "testsecret" };
const client = createClient({ credentials, fetch });
createClient({ credentials, fetch: (url, init) => fetch(`https://proxy.example/?to=${encodeURIComponent(url)}`, init) });
await client.call("alibaba-ess.DescribeScalingGroups", {}, { signal: AbortSignal.timeout(1000) });
// @ts-expect-error no signal
await client.call("alibaba-ess.DescribeScalingGroups", {}, { signal: new AbortController() });
