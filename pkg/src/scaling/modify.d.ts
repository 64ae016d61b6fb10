import type { Decision, GroupState } from "./common.js";

/**
 * What new sizes do to a group. A size that the call leaves out keeps its value, so it must be in `group` when the other one
 * changes; `group.totalCapacity` must be there when any changes, or the `group.desiredCapacity` of a Tencent group.
 */
export interface ModifyQuestion {
  /** Default `ModifyScalingGroup`. */
  readonly operation?: "ModifyScalingGroup";
  readonly group: GroupState;
  /** ESS: 0 to 100, Tencent: 0 to 30. */
  readonly minSize?: number;
  /** The same. */
  readonly maxSize?: number;
  /** ESS: cooldown in seconds, 0 to 86400. */
  readonly defaultCooldown?: number;
  /** Tencent: the number to strive for, between the sizes; default: the present one, held inside the new sizes. */
  readonly desiredCapacity?: number;
}

/** A timed task of Tencent that fires; its sizes may come as text, as the service gives them. */
export interface ScheduledReadjustQuestion {
  readonly operation: "ScheduledReadjust";
  /** `activityInProgress`, and a cooldown by `lastActivityEnd`, `defaultCooldown` and `now`, stand against the task. */
  readonly group: GroupState;
  /** 0 to 30. */
  readonly readjustMinSize?: number | string;
  /** The same. */
  readonly readjustMaxSize?: number | string;
}

/**
 * ESS 9.2; API v2, Modifying Scaling Groups, Creating Timed Tasks. `error` is that of the API, or of the activity log for a timed
 * task: `40000` during an activity, `40001` during a cooldown.
 */
export interface ModifyAnswer extends Decision {
  /** Instances that an active group then adds (+) or removes (-); `null` when its capacity was not given. */
  readonly delta: number | null;
  /** Total Capacity after that, the present one when refused; `null` when that was not given. */
  readonly newCapacity: number | null;
  /** Fewest instances from now on; `null` when not known. */
  readonly minSize: number | null;
  /** Most instances from now on; `null` when not known. */
  readonly maxSize: number | null;
  /** The number that a Tencent group strives for from now on; `null` for ESS. */
  readonly desiredCapacity: number | null;
}
