import type { Instant } from "../index.js";
import type { Decision, InstanceState } from "./common.js";
import type { MultiAZPolicy } from "./placement.js";

/** Which instances leave when a group shrinks (ESS 9.1, 11.1, 11.4). */
export interface SelectRemovalQuestion {
  /**
   * All instances of the group. Those that may be chosen need `createdAt`; with `BALANCE` all need `zone`, with
   * `COST_OPTIMIZED` those that may be chosen need `instanceType`.
   */
  readonly instances: readonly InstanceState[];
  /** How many are to leave. */
  readonly count: number;
  /** At most two; default `OldestScalingConfiguration`, then `OldestInstance`. An unknown one is `InvalidParameter`. */
  readonly removalPolicies?: readonly ("OldestInstance" | "NewestInstance" | "OldestScalingConfiguration")[];
  /** The configurations of the instances; needed when they have several and `OldestScalingConfiguration` decides. */
  readonly configurations?: readonly { readonly id: string; readonly createdAt: Instant }[];
  /** Default `PRIORITY`. */
  readonly multiAZPolicy?: MultiAZPolicy;
  /** Price per vCPU by instance type, for `COST_OPTIMIZED`; compared as the decimal it is written as. */
  readonly vcpuPrice?: Readonly<Record<string, number | string>>;
}

/** The same for a Tencent group (API v2, Creating Scaling Groups, CVM Removal Protection). */
export interface TencentSelectRemovalQuestion {
  /** All instances of the group. Those that may be chosen need `createdAt`, which is their `addTime`. */
  readonly instances: readonly InstanceState[];
  /** How many are to leave. */
  readonly count: number;
  /** An unknown one is `4000`. */
  readonly removePolicy: "RemoveOldestInstance" | "RemoveNewestInstance";
  /** Only context. */
  readonly configurations?: readonly { readonly id: string; readonly createdAt: Instant }[];
}

export interface SelectRemovalAnswer extends Decision {
  /** Ids in the order in which they are chosen. */
  readonly removed: readonly string[];
  /** Those of them that are stopped and released as well; the others only leave. */
  readonly released: readonly string[];
  /** How many are missing because too few may be chosen. */
  readonly shortfall: number;
  /** 0 or negative, in instances. */
  readonly delta: number;
  /** Instances in the group afterwards. */
  readonly newCapacity: number;
  /** Tencent says `Partially successful` for `Warning`; `null` when refused. */
  readonly activityStatus: "Successful" | "Warning" | "Partially successful" | "Failed" | null;
}
