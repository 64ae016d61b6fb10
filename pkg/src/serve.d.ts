/**
 * A local endpoint for Node: it speaks the five services on 127.0.0.1, in memory. It verifies signatures, checks
 * parameters, keeps what is created, and lets groups do what the scaling module says they will. For trying scripts and
 * for tests.
 *
 * @example
 * ```js
 * import { createClient } from "autoscale-kit";
 * import { serve } from "autoscale-kit/serve";
 *
 * const endpoint = await serve();
 * const credentials = { accessKeyId: "testid", secretKey: "testsecret" };
 * const ess = createClient({ service: "alibaba-ess", credentials, region: "cn-qingdao", endpoint: endpoint.url });
 * const { ScalingGroupId } = await ess.call("CreateScalingGroup", { MinSize: 0, MaxSize: 3 });
 * console.log(ScalingGroupId, endpoint.record.length);
 * await endpoint.close();
 * ```
 *
 * @module
 */
import type { Json } from "./index.js";

/** The pair that the documents' own examples are signed with. It opens nothing but this endpoint. */
export declare const EXAMPLE_KEYS: Readonly<Record<string, string>>;

/** Options of {@link serve}. */
export interface ServeOptions {
  /** Default: a free one. */
  readonly port?: number;
  /** Secret keys by access key id; default {@link EXAMPLE_KEYS}. */
  readonly keys?: Readonly<Record<string, string>>;
  /** What `X-Auth-Token` has to hold; default `testtoken`. */
  readonly token?: string;
  /** The clock that the date of requests is checked by, in milliseconds since 1970; default `Date.now`. */
  readonly now?: () => number;
  /** How long a scaling activity takes, in seconds; default 0. */
  readonly activitySeconds?: number;
}

/** One call that was answered. */
export interface RecordedCall {
  /** Milliseconds since 1970. */
  readonly at: number;
  /** Id of the operation; `null` when none was recognised. */
  readonly operation: string | null;
  /** Checked parameters; `null` when the call was refused before they were. */
  readonly params: Json;
  readonly status: number;
  /** The code of the refusal; `null` when the call was carried out. */
  readonly code: string | null;
}

/** What a hook or a notification told, to a queue or topic that is not there. */
export interface Message {
  /** ISO instant. */
  readonly at: string;
  /** `lifecycle-hook`, or the documented type of the notification. */
  readonly event: string;
  readonly scalingGroupId: string;
  /** ESS: what `CompleteLifecycleAction` and `RecordLifecycleActionHeartbeat` want. */
  readonly lifecycleActionToken?: string;
  readonly lifecycleHookId?: string;
  readonly [name: string]: unknown;
}

/** An endpoint that runs. */
export interface Endpoint {
  readonly port: number;
  readonly url: string;
  /** What was called, oldest first; the last 10,000. */
  readonly record: readonly RecordedCall[];
  /** What hooks and notifications told, oldest first; the last 10,000. */
  readonly messages: readonly Message[];
  /** Lets time pass for the groups: activities end, hooks time out, tasks run. Requests are still dated by `now`. */
  advance(seconds: number): void;
  close(): Promise<void>;
}

/** Starts an endpoint on 127.0.0.1. */
export declare function serve(options?: ServeOptions): Promise<Endpoint>;
