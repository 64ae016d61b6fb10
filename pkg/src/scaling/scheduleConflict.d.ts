import type { Instant } from "../index.js";
import type { Decision, GroupState } from "./common.js";
import type { AdjustmentType } from "./rule.js";

/** The sizes of a group, in instances. */
export interface GroupSizes {
  readonly minSize: number;
  readonly maxSize: number;
  /** All instances at the beginning, pending, removing and standby included. */
  readonly totalCapacity: number;
}

/** Scheduled tasks that are due in one group, each once (ESS 13.3). The sizes may stand in `group`, too. */
export type ScheduleConflictQuestion = (GroupSizes | ({ readonly group: GroupState } & Partial<GroupSizes>)) & {
  /** In the order of their creation, with different ids. */
  readonly tasks: readonly {
    readonly taskId: string;
    /** When it is due, to the minute. */
    readonly launchTime: Instant;
    /** How long it is tried again, 0 to 21600 seconds; default 600. */
    readonly launchExpirationTime?: number;
    /** Of the rule that it executes. */
    readonly adjustmentType: AdjustmentType;
    readonly adjustmentValue: number;
    /** How long its activity would take, in seconds; default 0. */
    readonly activitySeconds?: number;
  }[];
  /** Until when an activity is in progress. */
  readonly busyUntil?: Instant;
  /** Until when the group is disabled. */
  readonly inactiveUntil?: Instant;
  /** Automatically created instances of the whole account at the beginning; default 0. */
  readonly accountAutoCreated?: number;
};

/** `accepted`: any task runs; otherwise `error` is the code that the first one met. */
export interface ScheduleConflictAnswer extends Decision {
  /** Ids of the tasks that run, in the order in which they do. */
  readonly runs: readonly string[];
  /** Ids of the tasks that waited until their `launchExpirationTime` was over. */
  readonly abandoned: readonly string[];
  /** Ids of the tasks that were tried and refused for another reason. */
  readonly rejected: readonly string[];
  /** Total Capacity after all activities. */
  readonly finalCapacity: number;
  /** Instances that all activities together add (+) or remove (-). */
  readonly delta: number;
  /** The same as `finalCapacity`. */
  readonly newCapacity: number;
  /** One entry per task, in the order in which they are due. */
  readonly outcomes: readonly {
    readonly taskId: string;
    readonly outcome: "run" | "abandoned" | "rejected";
    /** When it runs, is refused or is abandoned: `YYYY-MM-DDThh:mmZ`, or with seconds where it is no whole minute. */
    readonly at: string;
    /** When its activity ends; `null` when it does not run. */
    readonly endsAt: string | null;
    /** The code that it met last; `null` when it runs. */
    readonly error: string | null;
    readonly delta: number;
    readonly newCapacity: number;
  }[];
}
