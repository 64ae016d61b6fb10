import type { Category, Retry } from "../index.js";
import type { Decision } from "./common.js";

/** The numbers of a Tencent activity, one of the first three at least; an activity of the answer does as it is. */
export interface ActivityQuestion {
  readonly status?: number | string;
  readonly type?: number | string;
  /** 0 on success. */
  readonly errorCode?: number | string;
  /** With an id the object may hold any other fields. */
  readonly scalingActivityId?: string;
  readonly autoScalingGroupId?: string;
  readonly succInsList?: readonly string[];
  readonly failInsList?: readonly string[];
  readonly cause?: string;
  readonly description?: string;
  readonly msg?: string;
  readonly startTime?: string;
  readonly endTime?: string;
}

/** What the numbers mean; `null` where one was not given. */
export interface ActivityAnswer extends Decision {
  readonly accepted: true;
  readonly error: null;
  /** Whether the activity is over; `null` where the status is not given or not documented. */
  readonly final: boolean | null;
  readonly status: ActivityCode | null;
  readonly type: ActivityCode | null;
  readonly errorCode: {
    readonly code: number;
    /** Whether the document lists the code; `meaning` and `advice` are `null` where it does not. */
    readonly documented: boolean;
    readonly meaning: string | null;
    /** `null` for success too, and so is `retry`. */
    readonly category: Category | null;
    readonly retry: Retry | null;
    readonly advice: string | null;
  } | null;
}

export interface ActivityCode {
  readonly code: number;
  /** As in the document; `null` where it does not list the code. */
  readonly name: string | null;
  readonly documented: boolean;
}
