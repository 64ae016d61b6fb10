import type { Instant, Source } from "../index.js";

/** A rule of the service that decided an answer. */
export interface Reason {
  readonly rule: string;
  readonly text: string;
  readonly source: Source;
}

/** Our reading, where the document is silent. */
export interface Assumption {
  readonly text: string;
  readonly section: string;
}

/** What every answer carries. */
export interface Answer {
  /** One entry per rule that decided, in the order applied. */
  readonly reasons: readonly Reason[];
  /** The readings on which the answer rests where the document is silent. */
  readonly assumptions: readonly Assumption[];
}

/** What becomes of a call. */
export interface Decision extends Answer {
  /** Whether the call leads to an activity, or to the change asked for. */
  readonly accepted: boolean;
  /** The documented code when refused. */
  readonly error: string | null;
}

export type GroupStatus = "Active" | "Inactive" | "Deleting";

/** A scaling group. What a question does not need may be left out. */
export interface GroupState {
  /** Default `true`. */
  readonly exists?: boolean;
  /** Default `Active`. */
  readonly status?: GroupStatus;
  /** Default `false`. */
  readonly activityInProgress?: boolean;
  readonly minSize?: number;
  readonly maxSize?: number;
  /** All instances, pending, removing and standby included; default: the number of `instances`. */
  readonly totalCapacity?: number;
  /** The number that a Tencent group strives for. */
  readonly desiredCapacity?: number;
  readonly regionId?: string;
  /** `null`: classic network. */
  readonly vpcId?: string | null;
  /** Type of the active scaling configuration. */
  readonly instanceType?: string;
  readonly activeScalingConfiguration?: string | null;
  /** What becomes of instances that leave; default `release`. */
  readonly scalingPolicy?: "release" | "recycle";
  readonly instances?: readonly InstanceState[];
  /** Only context, like the next three. */
  readonly accountAutoCreated?: number;
  readonly lastActivityEnd?: Instant;
  /** Not before the last activity has ended or an instance has joined. */
  readonly now?: Instant;
  readonly defaultCooldown?: number;
}

/** An instance, in a group or about to join it. What a question does not need may be left out. */
export interface InstanceState {
  readonly id: string;
  /** Default `true`. */
  readonly exists?: boolean;
  /** State of the machine; default `Running`. */
  readonly state?: string;
  /** The same. */
  readonly ecsStatus?: string;
  readonly regionId?: string;
  /** `null`: classic network. */
  readonly vpcId?: string | null;
  readonly instanceType?: string;
  /** Tencent: whether type and system match the group's configuration; default `true`. */
  readonly specMatches?: boolean;
  /** The group that it belongs to already. */
  readonly scalingGroupId?: string | null;
  readonly chargeType?: string;
  /** `Auto` and `Manual` are Tencent's names; default `AutoCreated`. */
  readonly creationType?: "AutoCreated" | "Attached" | "Auto" | "Manual";
  /** When it joined the group. */
  readonly createdAt?: Instant;
  /** The scaling configuration it was created from; `null` when it was attached. */
  readonly configuration?: string | null;
  readonly standby?: boolean;
  readonly protected?: boolean;
  /** Default `InService`. */
  readonly lifecycleState?: "InService" | "Pending" | "Removing";
  readonly zone?: string;
}
