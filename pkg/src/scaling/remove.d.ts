import type { Decision, GroupState } from "./common.js";

/**
 * Whether instances may be taken out of a group by hand. `group.instances`, `group.minSize` and `group.totalCapacity` (or the
 * number of those instances) must be there unless something else stands against the call.
 */
export interface RemoveQuestion {
  /** Required for ESS, which has two; Tencent has `DetachInstance` only. */
  readonly operation?: "RemoveInstances" | "DetachInstances" | "DetachInstance";
  readonly group: GroupState;
  /** The instances that the call names; ESS: at most 20. */
  readonly instanceIds: readonly string[];
  /** `RemoveInstances`: `release`, the default, or `recycle`, in a group whose `scalingPolicy` is `recycle`. */
  readonly removePolicy?: string;
  /** `DetachInstance`: 0, the default, releases the instances that the group created; 1 keeps them. */
  readonly keepInstance?: number;
}

/** ESS 12.3, 12.4; API v2, Unbinding Scaling Groups from CVM. All instances leave or none. */
export interface RemoveAnswer extends Decision {
  /** Instances removed, as a negative number; 0 when refused. */
  readonly delta: number;
  /** Total Capacity when all have left, the present one when refused; `null` when that was not given. */
  readonly newCapacity: number | null;
  /**
   * What becomes of each instance, by id, in the order of the call; empty when refused. `released`: stopped and released.
   * `recycled`: stopped, kept without fees. `removed`, `detached` and `kept` (Tencent): out of the group, not touched.
   */
  readonly outcome: Readonly<Record<string, "released" | "recycled" | "removed" | "detached" | "kept">>;
}
