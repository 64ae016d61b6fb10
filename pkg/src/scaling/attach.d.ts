import type { Decision, GroupState, InstanceState } from "./common.js";

/**
 * Whether instances may join a group by hand. `group.maxSize` and `group.totalCapacity` (or `group.instances`, which are
 * counted) must be there unless something else stands against the call.
 */
export interface AttachQuestion {
  /** The single operation of the service; there to be named. */
  readonly operation?: "AttachInstances" | "AttachInstance";
  readonly group: GroupState;
  /** The instances that the call names, at most 20. Without a `vpcId` one is in the classic network, as a group is. */
  readonly instances: readonly InstanceState[];
}

/** ESS 12.2; API v2, Binding Scaling Groups With CVM. All instances join or none. */
export interface AttachAnswer extends Decision {
  /** Instances added; 0 when refused. */
  readonly delta: number;
  /** Total Capacity when all have joined, the present one when refused; `null` when that was not given. */
  readonly newCapacity: number | null;
}
