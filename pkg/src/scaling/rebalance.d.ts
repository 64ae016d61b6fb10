import type { Decision, GroupStatus } from "./common.js";
import type { MultiAZPolicy } from "./placement.js";

/** What `RebalanceInstances` does with a group of several zones (ESS 11.3). */
export interface RebalanceQuestion {
  /** Default `Active`. */
  readonly status?: GroupStatus;
  /** Default `PRIORITY`; only `BALANCE` is rebalanced. */
  readonly multiAZPolicy?: MultiAZPolicy;
  readonly maxSize: number;
  /** Instances by zone. The names sort in the order of priority, the highest first. */
  readonly zones: Readonly<Record<string, number>>;
}

export interface RebalanceAnswer extends Decision {
  /** Instances replaced by new ones in another zone, at most 20. */
  readonly replaced: number;
  /** Instances by zone afterwards. */
  readonly zones: Readonly<Record<string, number>>;
  /** By how many instances the group may pass `maxSize` meanwhile; 0 when refused. */
  readonly overshootLimit: number;
  /** Most instances that the group has meanwhile. */
  readonly peakCapacity: number;
  /** Always 0. */
  readonly delta: number;
  readonly newCapacity: number;
}
