/**
 * A local endpoint for Node: it speaks the five services on 127.0.0.1, in memory. It verifies signatures, checks
 * parameters, keeps what is created, and lets groups do what the scaling module says they will. For trying scripts and
 * for tests.
 *
 * It answers requests whose `Host` is a loopback name (`localhost`, `app.localhost`, `127.0.0.1`, `[::1]`) or one of the
 * services' own hosts, which SDKs name when an agent leads them here; any other host is refused, so that a web page cannot
 * reach it under a name of its own. A parameter that comes twice is refused. What callers can make has bounds: parameters of
 * one call, 32 KiB; things of a kind in a group, the documented quota, or 20; activities of a group, 5,000; remembered nonces,
 * 100,000; remembered client tokens, 10,000; the oldest of these are dropped.
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
  /** A whole number from 0 to 65,535; default 0, a free one. */
  readonly port?: number;
  /** Secret keys by access key id, none of them empty; default {@link EXAMPLE_KEYS}. */
  readonly keys?: Readonly<Record<string, string>>;
  /** What `X-Auth-Token` has to hold, not empty; default `testtoken`. */
  readonly token?: string;
  /** The clock that the date of requests is checked by, in milliseconds since 1970; default `Date.now`. */
  readonly now?: () => number;
  /** How long a scaling activity takes, in seconds, from 0 to 86,400; default 0. */
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
  /** What was called, oldest first; the last 10,000, or fewer where they hold more than 8 MiB of text. */
  readonly record: readonly RecordedCall[];
  /** What hooks and notifications told, oldest first; bounded as `record` is. */
  readonly messages: readonly Message[];
  /** Lets time pass for the groups: activities end, hooks time out, tasks run. Requests are still dated by `now`. At most ten years at once. */
  advance(seconds: number): void;
  close(): Promise<void>;
}

/**
 * Starts an endpoint on 127.0.0.1.
 * @throws {AutoscaleError} `invalid_option` for an option that is none of these, or has another value; and what Node.js
 *   throws where the port cannot be listened to.
 */
export declare function serve(options?: ServeOptions): Promise<Endpoint>;
