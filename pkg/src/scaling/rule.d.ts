import type { Instant } from "../index.js";
import type { Decision } from "./common.js";

export type AdjustmentType = "QuantityChangeInCapacity" | "PercentChangeInCapacity" | "TotalCapacity";

/** What happens when a scaling rule is triggered. Capacities are instances, times are instants, cooldowns seconds. */
export interface RuleQuestion {
  /** Default `Active`. */
  readonly status?: "Active" | "Inactive" | "Deleting";
  readonly minSize: number;
  readonly maxSize: number;
  readonly totalCapacity: number;
  readonly adjustmentType: AdjustmentType;
  readonly adjustmentValue: number;
  /** Default `manual`. */
  readonly trigger?: "manual" | "scheduled" | "alarm";
  readonly activityInProgress?: boolean;
  /** Cooldown of the rule now triggered; absent: the group's. */
  readonly ruleCooldown?: number | null;
  /** Default 300. */
  readonly defaultCooldown?: number;
  /** Not before the last activity has ended or the group was enabled. */
  readonly now?: Instant;
  readonly lastActivity?: {
    readonly endTime: Instant;
    readonly ruleCooldown?: number | null;
    readonly instancesChanged?: number | boolean;
  };
  readonly enabledAt?: Instant;
  /** Automatically created instances of the whole account, before this activity; default 0. */
  readonly accountAutoCreated?: number;
  readonly activeCapacity?: number;
  readonly pendingCapacity?: number;
  readonly removingCapacity?: number;
  readonly standbyCapacity?: number;
}

/** `error` is the documented code when refused, or `Cooldown`. */
export interface RuleAnswer extends Decision {
  /** Instances added (+) or removed (-). */
  readonly delta: number;
  /** Total Capacity when the activity has fully succeeded. */
  readonly newCapacity: number;
  readonly clampedTo: "max" | "min" | null;
  /** The cooldown that starts when this activity ends, in seconds. */
  readonly cooldownSeconds: number | null;
}

/**
 * Several executions in a row, for the question whether one of them is a repetition of another. `requests` are enough: where
 * the sizes and the adjustment are not all given, the size of the change is not known, and the answer says so.
 */
export interface RequestsQuestion extends Partial<RuleQuestion> {
  readonly requests: readonly { readonly clientToken?: string; readonly scalingRuleAri: string }[];
  /** Keeps the first activity in progress; without it each is over before the next request. */
  readonly activityRunsForever?: boolean;
}

/** What becomes of one request; `null` for what depends on sizes that were not given. */
export interface RequestAnswer extends Omit<RuleAnswer, "delta" | "newCapacity"> {
  readonly activity: number | null;
  readonly delta: number | null;
  readonly newCapacity: number | null;
}

export interface RequestsAnswer {
  /** One per request; `activity` numbers the distinct activities from 1. */
  readonly results: readonly RequestAnswer[];
}
