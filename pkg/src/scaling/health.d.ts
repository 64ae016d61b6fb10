import type { Decision, GroupStatus, InstanceState } from "./common.js";

/** What becomes of unhealthy instances, and what the group does then (ESS 9.1, 9.7). Capacities are instances. */
export interface HealthQuestion {
  /** The group is filled up to it. */
  readonly minSize: number;
  /** All instances, also those that are not listed; default: the number of `instances`. */
  readonly totalCapacity?: number;
  /** Their `ecsStatus` decides: whatever is not `Running` is unhealthy. */
  readonly instances: readonly InstanceState[];
  /** Default `Active`; a group in another state removes and creates nothing. */
  readonly status?: GroupStatus;
  /** Only context, like the next one. */
  readonly maxSize?: number;
  readonly desiredCapacity?: number;
}

/** The same for a Tencent group, which is filled up to its desired number (API v2, Querying Bound CVM). */
export interface TencentHealthQuestion extends Omit<HealthQuestion, "minSize"> {
  /** Default: `totalCapacity`. */
  readonly desiredCapacity?: number;
  /** Only context. */
  readonly minSize?: number;
}

/** `accepted`: the group starts an activity. `error` is always `null`, no call is made. */
export interface HealthAnswer extends Decision {
  /** Ids of the unhealthy instances, in the order of the input. Only an active group removes them. */
  readonly unhealthy: readonly string[];
  /** Of each that is removed: `released` is stopped and released, `removed` only leaves. */
  readonly outcome: Readonly<Record<string, "released" | "removed">>;
  /** Ids of the instances that do not run and stay: in standby, protected, joining, leaving, or no active group. */
  readonly leftAlone: readonly string[];
  /** Instances created in the end. */
  readonly created: number;
  readonly delta: number;
  readonly newCapacity: number;
}
