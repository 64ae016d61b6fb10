import type { Instant } from "../index.js";
import type { Decision } from "./common.js";

/**
 * Whether an alarm policy of Tencent's AS API v2 fires, and what it then does ("Creating Alarm Triggering Policies",
 * "Querying Scaling Activities"). Capacities are instances, `cooldown` is seconds.
 */
export interface AlarmQuestion {
  /** What is measured, and when the policy fires; what is not as documented is answered with `InvalidParameter.Metric`. */
  readonly metric: {
    /** `cpu_usage` and `mem_usage` are in percent, the other two in Bps. */
    readonly dimensionName?: "cpu_usage" | "mem_usage" | "lan_outtraffic" | "lan_intraffic";
    /** The same, as the document's example spells it. */
    readonly DimensionName?: "cpu_usage" | "mem_usage" | "lan_outtraffic" | "lan_intraffic";
    readonly comparisonOperator: "Greater" | "EqualOrGreater" | "Less" | "EqualOrLess" | "Equal" | "NotEqual";
    /** A whole number: 0 to 100 for the usages, above 0 for the traffic. */
    readonly threshold: number;
    /** Periods in a row that must meet the condition, 1 to 10; default 3. */
    readonly repeatTimes?: number;
  };
  /**
   * One value per five-minute period, oldest first; `null`: no data. Without `datapoints` only the policy is checked.
   * `group` and `now` are those of the first time it fires.
   */
  readonly datapoints?: readonly (number | null)[];
  /** Without it and its value the answer says only whether the policy fires and is not refused. */
  readonly adjustmentType?: "TotalCapacity" | "QuantityChangeInCapacity" | "PercentChangeInCapacity";
  /** 0 to 30 for `TotalCapacity`, -30 to 30 for a quantity, -100 to 100 for a percentage. */
  readonly adjustmentValue?: number;
  /** How long the group is locked after the activity. */
  readonly cooldown?: number;
  readonly group?: {
    /** The sizes come all three or not at all; without them the change is not told. */
    readonly minSize?: number;
    readonly maxSize?: number;
    readonly instanceNum?: number;
    /** The same as `instanceNum`. */
    readonly totalCapacity?: number;
    /** Default `false`. */
    readonly activityInProgress?: boolean;
    /** Until when the cooldown of the last activity locks the group; needs `now`. */
    readonly lockedUntil?: Instant | null;
  };
  readonly now?: Instant;
}

/**
 * `error` is the API's code for a policy that it does not take, or `40000` or `40001` as text. A policy that does not
 * fire, or that would change nothing, has neither an activity nor an error. Without `datapoints`, `accepted` says
 * whether the policy is taken.
 */
export interface AlarmAnswer extends Decision {
  /** Whether the condition was met often enough. */
  readonly fires: boolean;
  /** Index of the datapoint at which it first was, from 0. */
  readonly firedAt: number | null;
  /** Instances added (+) or removed (-); `null` when an activity starts whose size is not known. */
  readonly delta: number | null;
  /** Instances when the activity has fully succeeded, the present ones without one; `null` when not known. */
  readonly newCapacity: number | null;
  readonly clampedTo: "max" | "min" | null;
  /** As the refused activity is recorded: 40000 during another activity, 40001 during the cooldown. */
  readonly activityErrorCode: 40000 | 40001 | null;
  /** How long the group is locked after this activity, in seconds. */
  readonly cooldownSeconds: number | null;
}
