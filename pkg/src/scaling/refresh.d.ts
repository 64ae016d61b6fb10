import type { Decision } from "./common.js";

export type RefreshStatus =
  | "INIT"
  | "RUNNING"
  | "FAILED_PAUSE"
  | "AUTO_PAUSE"
  | "MANUAL_PAUSE"
  | "SUCCESSFUL"
  | "CANCELLED"
  | "FAILED";

/** What a refresh is doing: scaling out for `MaxSurge`, refreshing the batches, scaling in again. */
export type RefreshPhase = "SCALE_OUT" | "REFRESH" | "SCALE_IN";

/** Instance ids and their status in the refresh. */
export interface RefreshBatch {
  readonly [instanceId: string]: "WAITING" | "INIT" | "RUNNING" | "FAILED" | "CANCELLED" | "SUCCESSFUL" | "NOT_FOUND";
}

/** A call on an instance refresh (API 3.0, ResumeInstanceRefresh). */
export interface RefreshQuestion {
  /** Default `resume`. */
  readonly operation?:
    | "resume"
    | "stop"
    | "cancel"
    | "ResumeInstanceRefresh"
    | "StopInstanceRefresh"
    | "CancelInstanceRefresh";
  /** May be left out where there is no such refresh, or no role. */
  readonly status?: RefreshStatus;
  /** Default `REFRESH`. */
  readonly phase?: RefreshPhase;
  /** All batches in their order. */
  readonly batches?: readonly RefreshBatch[];
  /** The batch that the refresh is at, from 1; needed where there are several. */
  readonly currentBatch?: number;
  /** What becomes of failed instances of the current batch; default `RETRY`. */
  readonly resumeMode?: "RETRY" | "CONTINUE";
  /** Instances added for the time of the refresh; default 0, none. */
  readonly maxSurge?: number;
  /** Whether there is such a refresh; default `true`. */
  readonly exists?: boolean;
  /** Whether the account has granted the role AS-QCSRole; default `true`. */
  readonly roleAuthorized?: boolean;
}

/** Lists of ids are sorted. */
export interface RefreshAnswer extends Decision {
  /** Right after the call; the one before when refused. */
  readonly status: RefreshStatus | null;
  readonly phase: RefreshPhase;
  /** The batch that the refresh is at then, from 1; `null` where that is not known. */
  readonly currentBatch: number | null;
  /** Failed instances that are refreshed again. */
  readonly retry: readonly string[];
  /** Failed instances that are passed over and stay failed. */
  readonly skipped: readonly string[];
  /** Refreshed after those of `retry`: what waits in the current batch, or in the next one in which anything waits. */
  readonly next: readonly string[];
  /** The group is disabled for as long as the refresh is not over. */
  readonly groupDisabled: boolean;
}
