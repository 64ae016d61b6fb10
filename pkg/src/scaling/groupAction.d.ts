import type { Decision } from "./common.js";

/** A call of `RunScalingActionV2`, and the state of the group that it is about. */
export interface GroupActionQuestion {
  /** One that the service does not know is refused, and so is none; `scalingActionType` and `action` are the same. */
  readonly operation?: string;
  readonly scalingActionType?: string;
  readonly action?: string;
  /** A call without one is refused; `scalingGroupBizId` and `scalingGroupId` are the same. */
  readonly groupId?: string;
  readonly scalingGroupBizId?: string;
  readonly scalingGroupId?: string;
  /** Before the call; default `RUNNING`; `status` is the same. */
  readonly state?: "RUNNING" | "STOPPED";
  readonly status?: "RUNNING" | "STOPPED";
  /** Only context, like the next one. */
  readonly regionId?: string;
  readonly resourceGroupId?: string;
}

export interface GroupActionAnswer extends Decision {
  readonly httpStatus: 200 | 403;
  /** `Data` of the answer, as text; `null` when the call is refused. An action that fails has `"false"` and no code. */
  readonly data: "true" | "false" | null;
  /** After the call. */
  readonly state: "RUNNING" | "STOPPED";
  /** Whether the call changed something: the state, or, by a restart or an update, what runs. */
  readonly changed: boolean;
}
