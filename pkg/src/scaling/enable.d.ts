import type { Decision, GroupState, GroupStatus, InstanceState } from "./common.js";

/**
 * What enabling, disabling or deleting a group does. To enable it, its sizes and capacity must be there, to delete it without
 * force its capacity, unless something else stands against the call.
 */
export interface EnableQuestion {
  readonly operation: "EnableScalingGroup" | "DisableScalingGroup" | "DeleteScalingGroup";
  /** Without a `status` it is `Inactive` to be enabled, else `Active`. */
  readonly group: GroupState;
  /** `EnableScalingGroup`: instances that shall join, at most 20. `DeleteScalingGroup`: as `group.instances`. */
  readonly instances?: readonly InstanceState[];
  /** `EnableScalingGroup`: the configuration that becomes active; default: the group's own. */
  readonly activeScalingConfigurationId?: string | null;
  /** `DeleteScalingGroup`: whether instances and a running activity do not stand against it; default `false`. */
  readonly forceDelete?: boolean;
}

/** ESS 9.3, 9.4, 9.5. */
export interface EnableAnswer extends Decision {
  /** State of the group after the call; `null` when there is no such group. */
  readonly status: GroupStatus | null;
  /** Instances that come with the call and join. */
  readonly attached: number;
  /** Instances that the group makes to reach `MinSize`. */
  readonly created: number;
  /** Instances that leave; `null` when a group of unknown capacity is deleted. */
  readonly removed: number | null;
  /** Instances added (+) or removed (-) in all; `null` when a group of unknown capacity is deleted. */
  readonly delta: number | null;
  /** Total Capacity when everything has succeeded, the present one when refused; `null` when that was not given. */
  readonly newCapacity: number | null;
  /** Whether an activity is running, which none of the calls stops. */
  readonly activityContinues: boolean;
  /** What becomes of the instances that join, or that a deleted group lists, by id in their order; empty when refused. */
  readonly outcome: Readonly<Record<string, "attached" | "released" | "removed">>;
}
