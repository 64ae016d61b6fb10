import type { Instant } from "../index.js";
import type { Decision } from "./common.js";

/** Which runs are listed. */
export interface RunsAsked {
  /** Only runs strictly later; default: from the first one on. */
  readonly after?: Instant;
  /** At most so many runs, 0 to 10000; default 5. */
  readonly limit?: number;
}

/** A scheduled task of ESS (13.3, 13.4). */
export interface ScheduledTaskQuestion extends RunsAsked {
  /** When it runs, a whole minute; with a recurrence nothing runs before, and it gives the time of day. */
  readonly launchTime: Instant;
  /** How long a failed trigger is tried again, 0 to 21600 seconds; default 600. */
  readonly launchExpirationTime?: number;
  /** Together with the next two, or not at all. */
  readonly recurrenceType?: "Daily" | "Weekly" | "Monthly" | "Cron";
  /**
   * `Daily`: a number of days, 1 to 31. `Weekly`: days from 0, Sunday, to 6, with commas. `Monthly`: A-B, both 1 to 31
   * and B greater than A. `Cron`: minute, hour, day, month and week, in UTC.
   */
  readonly recurrenceValue?: string | number;
  /** The last instant at which it may run. */
  readonly recurrenceEndTime?: Instant;
  /** Default `true`. */
  readonly taskEnabled?: boolean;
  /** When it is created or modified; without it the limit of 90 days is not examined. */
  readonly createdAt?: Instant;
}

/**
 * Times of a timed task of Tencent's API v2. They have no zone and are taken as written: of one that comes with a zone the zone
 * is ignored, which the answer says among its assumptions. Seconds since 1970 are those of UTC.
 */
export interface TimedTaskTimes {
  /** When it runs; with a recurrence nothing runs before, and it gives the time of day. */
  readonly startTime: Instant;
  /** The last instant at which it may run; together with `recurrence`, or not at all. */
  readonly endTime?: Instant;
  /** Five crontab fields, `*` for minute and hour. */
  readonly recurrence?: string;
}

/** A timed task of Tencent's API v2 (Creating Timed Tasks, Modifying Timed Tasks). */
export interface TimedTaskQuestion extends RunsAsked, TimedTaskTimes {
  /** Default `create`. */
  readonly operation?: "create" | "modify";
  /** The other tasks of the group, at most 10: none may run at the same time. */
  readonly otherTasks?: readonly TimedTaskTimes[];
}

/** `endTime` and `recurrence` that close the repetition of a task. */
export interface ClosingQuestion extends RunsAsked {
  readonly operation: "modify";
  readonly startTime?: Instant;
  readonly endTime: "0000-00-00 00:00:00";
  readonly recurrence: "* * * * *";
  readonly otherTasks?: readonly TimedTaskTimes[];
}

export interface NextRunsAnswer extends Decision {
  /**
   * The runs, in order: ESS `YYYY-MM-DDThh:mmZ`, Tencent `YYYY-MM-DD hh:mm:ss`. Empty when there are none, and when the
   * task is refused.
   */
  readonly next: readonly string[];
}
