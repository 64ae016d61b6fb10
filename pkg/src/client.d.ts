/**
 * A client: signs a call, sends it, reads the answer, and sends it again where that is right.
 */

import type { OperationId, OperationResult, ServiceId } from "./catalog.js";
import type { AnyOperationId, CheckOptions, Credentials, Data, Params, Unchecked } from "./index.js";

/** What a client knows beside the calls. */
export interface ClientOptions<Service extends ServiceId = ServiceId> {
  /** The service whose operations may be named without it: `"ExecuteScalingRule"`. */
  readonly service?: Service;
  readonly credentials: Credentials;
  /** Region id: chooses the endpoint, and fills the region parameter where `params` lacks it. */
  readonly region?: string;
  /** Host, `host:port`, or a URL such as `http://127.0.0.1:8080`; needed where the document names no host. */
  readonly endpoint?: string;
  /** Default: the global one. A request is signed for its endpoint, so a proxy that passes it on unchanged goes in here. */
  readonly fetch?: Fetch;
  readonly retry?: RetryOptions;
  /** Time for one attempt, until its answer is read; default 30,000. */
  readonly timeoutMs?: number;
  /** Longest body that is read, in bytes: at most 33,554,432 (32 MiB), which is the default. A longer one is a `bad_answer`. */
  readonly maxBodyBytes?: number;
  /**
   * How far the local clock may be wrong, in milliseconds, and still be corrected by the service's `Date`: default 3,600,000
   * (one hour), 0 for never. What one call has learned is kept once that call succeeds.
   */
  readonly maxClockSkewMs?: number;
}

/** How often and when a call is sent again: exponential backoff with full jitter, never sooner than `Retry-After` asks. */
export interface RetryOptions {
  /** Most times that a call is sent; default 4. */
  readonly attempts?: number;
  /** First step of the backoff, which doubles with each attempt; default 200. */
  readonly baseDelayMs?: number;
  /** Longest step; default 20,000. Where `Retry-After` asks for more, the call ends. */
  readonly maxDelayMs?: number;
}

export interface CallOptions extends CheckOptions {
  /** Ends the call, in whatever phase. */
  readonly signal?: Signal;
  /** The idempotence token of an operation that has one; default random. All attempts of a call share it. */
  readonly clientToken?: string;
  /** One of the operation's methods; default the first. */
  readonly method?: string;
}

/** The global AbortSignal, where its type is known. */
export type Signal = typeof globalThis extends { AbortSignal: { prototype: infer Known } }
  ? Known
  : {
      readonly aborted: boolean;
      readonly reason: unknown;
      addEventListener(type: "abort", listener: () => void, options?: { readonly once?: boolean }): void;
      removeEventListener(type: "abort", listener: () => void): void;
    };

/** What is used of `fetch`. */
export type Fetch = (
  url: string,
  request: { method: string; headers: Record<string, string>; body?: string; signal: Signal; redirect: "manual" },
) => Promise<{
  readonly status: number;
  readonly headers: { get(name: string): string | null; entries(): Iterable<[string, string]> };
  readonly body: { getReader(): { read(): Promise<{ readonly done: boolean; readonly value?: Uint8Array | undefined }> } } | null;
}>;

/** Names of the operations of a service. */
export type NameIn<Service extends ServiceId> = OperationId extends infer Id
  ? Id extends `${Service}.${infer Name}` ? Name : never
  : never;

/** The id that a name stands for, with a client of this service. */
export type IdOf<Service extends ServiceId, Name extends string> = Name extends NameIn<Service> ? `${Service}.${Name}` : Name;

type ListIn<Fields> = {
  [Name in keyof Fields]-?: NonNullable<Fields[Name]> extends readonly (infer Each)[] ? Each : never;
}[keyof Fields];
type ListBelow<Fields> = {
  [Name in keyof Fields]-?: NonNullable<Fields[Name]> extends infer Inner
    ? Inner extends string | number | boolean | readonly unknown[] ? never : ListIn<Inner>
    : never;
}[keyof Fields];

/** What the list in an answer holds. */
export type Item<Id extends string> = Id extends OperationId
  ? [ListIn<OperationResult[Id]>] extends [never] ? ListBelow<OperationResult[Id]> : ListIn<OperationResult[Id]>
  : unknown;

export interface Client<Service extends ServiceId = never> {
  /**
   * Checks, signs, sends and reads a call.
   *
   * It is sent again after an error whose advice says so (`retry` of {@link ApiError}), and after no answer at all where
   * it only reads or carries an idempotence token, which all attempts share: nothing runs twice. Nonce and date are new
   * each time. A clock that is wrong is corrected by the service's `Date`, within `maxClockSkewMs`. Where a rate per
   * second is documented, calls wait for their turn.
   *
   * @throws {AutoscaleError} `invalid_params` and whatever else `sign` throws, before anything is sent; `api_error` with
   * `api`: what the service said; `bad_answer`: what came cannot be read, or is too long; `no_answer`: nothing came, with
   * `cause.code` `"timeout"` where time ran out; `timeout`, `aborted`: the signal ended it. The message says so where it is
   * not known whether the call ran. No error holds a secret: where the service quotes one, `***` stands in its place.
   */
  call<Name extends AnyOperationId | NameIn<Service>, Given>(
    id: Name,
    params: Params<IdOf<Service, Name>> | Unchecked<Given>,
    options?: CallOptions,
  ): Promise<Data<IdOf<Service, Name>>>;

  /**
   * Every page of a list, one call each; without a page size in `params`, of the largest documented one. A page that came
   * before ends the list; where the service says that there are more items, it is a `bad_answer`.
   */
  pages<Name extends AnyOperationId | NameIn<Service>, Given>(
    id: Name,
    params: Params<IdOf<Service, Name>> | Unchecked<Given>,
    options?: CallOptions,
  ): AsyncGenerator<Data<IdOf<Service, Name>>, void, undefined>;

  /** Every item of every page. */
  items<Name extends AnyOperationId | NameIn<Service>, Given>(
    id: Name,
    params: Params<IdOf<Service, Name>> | Unchecked<Given>,
    options?: CallOptions,
  ): AsyncGenerator<Item<IdOf<Service, Name>>, void, undefined>;
}

/**
 * A client for one key. It keeps no connection and nothing of a call: only the clock's offset and the times of the last
 * requests to an operation with a documented rate.
 *
 * A page needs a proxy of its own: Tencent's maintainers say that their API answers no cross-origin calls, Alibaba's client
 * is declared unsupported in browsers, and for Huawei nothing is known.
 *
 * @example
 * ```js
 * import { createClient } from "autoscale-kit";
 *
 * const client = createClient({
 *   service: "alibaba-ess",
 *   credentials: { accessKeyId: "testid", secretKey: "testsecret" },
 *   region: "cn-qingdao",
 * });
 * const { ScalingActivityId } = await client.call("ExecuteScalingRule", { ScalingRuleAri: "ari:acs:ess:..." });
 * for await (const group of client.items("DescribeScalingGroups", {})) console.log(group.ScalingGroupName);
 * ```
 *
 * @throws {AutoscaleError} `invalid_option` or `invalid_credentials` for a name or value that is none of these.
 */
export declare function createClient<Service extends ServiceId = never>(options: ClientOptions<Service>): Client<Service>;
