import type { OperationResult } from "../catalog.js";
import type { Instant } from "../index.js";
import type { Decision } from "./common.js";

type Log = OperationResult["huawei-as.ListScalingActivityV2Logs"];

/** A row of the log; what is not read may be left out, and the lists count by their length only. */
export interface LogRow {
  readonly id?: string;
  /** `MODIFY_ELB` counts no instances, every other type does. */
  readonly type?: string;
  readonly status?: "SUCCESS" | "FAIL" | "DOING" | (string & {});
  readonly start_time?: Instant;
  /** Of no interest while the action is `DOING`. */
  readonly end_time?: Instant | null;
  /** Instances before the action. */
  readonly instance_value?: number;
  readonly desire_value?: number;
  readonly scaling_value?: string | number;
  readonly instance_added_list?: readonly unknown[] | null;
  readonly instance_removed_list?: readonly unknown[] | null;
  readonly instance_deleted_list?: readonly unknown[] | null;
  readonly instance_failed_list?: readonly unknown[] | null;
}

/** The answer of `huawei-as.ListScalingActivityV2Logs` as it is, or its rows, in any order. */
export type LogReplayQuestion =
  | Log
  | { readonly logs: readonly LogRow[]; readonly total_number?: number }
  | { readonly rows: readonly LogRow[]; readonly total_number?: number };

/** The capacity over time; times are like `2018-11-22T13:46:02Z`. */
export interface LogReplayAnswer extends Decision {
  readonly accepted: true;
  readonly error: null;
  /** The starting point, then every instant from which the group has another number of instances. */
  readonly timeline: readonly { readonly at: string; readonly capacity: number }[];
  /** At the start of the earliest action; `null` where no row counts instances. */
  readonly initialCapacity: number | null;
  /** After all actions that have ended. */
  readonly finalCapacity: number | null;
  /** How many more there are at the end than at the start. */
  readonly delta: number | null;
  /** Actions that are still running, the earliest first. */
  readonly inProgress: readonly {
    readonly id: string | null;
    readonly type: string | null;
    readonly startedAt: string;
    /** Instances that it aims at. */
    readonly desired: number | null;
  }[];
  /** Rows that say nothing about the capacity, the earliest first. */
  readonly ignored: readonly { readonly id: string | null; readonly type: string | null; readonly why: string }[];
  /** Where the rows contradict each other: what those before lead to, and what is taken instead. */
  readonly drift: readonly {
    readonly id: string | null;
    readonly at: string;
    readonly replayed: number;
    readonly taken: number;
  }[];
  /** Rows on other pages; `null` where `total_number` is not given. */
  readonly missingRows: number | null;
}
