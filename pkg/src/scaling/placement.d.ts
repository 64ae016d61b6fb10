import type { Decision } from "./common.js";

/** How a group spreads its instances over zones or instance types (ESS 9.1). */
export type MultiAZPolicy = "PRIORITY" | "BALANCE" | "COST_OPTIMIZED";

/** In which zone, or of which type, new instances are created (ESS 9.1). */
export interface PlacementQuestion {
  /** Default `PRIORITY`; an unknown one is `InvalidParameter`. */
  readonly multiAZPolicy?: MultiAZPolicy;
  /** Instances to be created. */
  readonly count: number;
  /** In the order of priority; needed unless the policy is `COST_OPTIMIZED`. */
  readonly vswitches?: readonly {
    readonly id: string;
    /** Needed for `BALANCE`; several vSwitches may be in one zone. */
    readonly zone?: string;
    /** Instances of the group that are there; default 0. */
    readonly current?: number;
    /** Instances that can still be created; absent: plenty. */
    readonly stock?: number;
  }[];
  /** Needed for `COST_OPTIMIZED`. */
  readonly offers?: readonly {
    readonly instanceType: string;
    /** 1 to 65535. */
    readonly vcpu: number;
    /** Of one instance, in any currency; compared as the decimal it is written as. */
    readonly pricePerHour: number | string;
    /** Preemptible; default `false`, Pay-As-You-Go. */
    readonly spot?: boolean;
    /** Instances that can still be created; absent: plenty. */
    readonly stock?: number;
  }[];
}

export interface PlacementAnswer extends Decision {
  /** Instances created by id of the vSwitch, or by type, with `/spot` behind it where it is preemptible. */
  readonly placed: Readonly<Record<string, number>>;
  /** Instances that could not be created. */
  readonly failed: number;
  /** All created, some, none (ESS 9.8); `null` when refused. */
  readonly activityStatus: "Successful" | "Warning" | "Failed" | null;
  /** Instances created in all. */
  readonly delta: number;
  /** Instances on the vSwitches afterwards; `null` without the `current` of each. */
  readonly newCapacity: number | null;
}
