import type { Instant } from "../index.js";
import type { AlarmAnswer, AlarmQuestion } from "./alarm.js";
import type { AttachAnswer, AttachQuestion } from "./attach.js";
import type { Assumption, Decision, GroupState, GroupStatus, InstanceState, Reason } from "./common.js";
import type { EnableAnswer, EnableQuestion } from "./enable.js";
import type { HealthAnswer, HealthQuestion, TencentHealthQuestion } from "./health.js";
import type { EssHook, EssHookAnswer, EssHookEvent, EssHookQuestion, TencentHookAnswer, TencentHookQuestion } from "./hook.js";
import type { ModifyAnswer, ModifyQuestion, ScheduledReadjustQuestion } from "./modify.js";
import type { ScheduledTaskQuestion, TimedTaskTimes } from "./nextRuns.js";
import type { RemoveAnswer, RemoveQuestion } from "./remove.js";
import type { AdjustmentType, RuleAnswer, RuleQuestion } from "./rule.js";
import type { SelectRemovalAnswer, SelectRemovalQuestion, TencentSelectRemovalQuestion } from "./selectRemoval.js";

/**
 * A group, and what happens to it from `start` on: a run asks the other questions one after the other, and keeps time and
 * the state of the group in between. Durations are whole seconds, capacities instances.
 */
export interface Scenario {
  readonly start: Instant;
  /** This or `horizonSeconds`; what would happen at the end itself is left out. */
  readonly end?: Instant;
  /** 1 to 315360000, ten years. */
  readonly horizonSeconds?: number;
  /** Rules of the group, for alarms, tasks and calls; with Tencent the changes that alarm policies make. */
  readonly rules?: readonly ScenarioRule[];
  readonly metrics?: readonly ScenarioMetric[];
  readonly alarms?: readonly ScenarioAlarm[];
  /** Changes of the health of instances, in the time of the run. */
  readonly unhealthy?: readonly {
    readonly at: Instant;
    /** Of an instance that is there at the start, joins by a call or is made in the run: `new-1`, `new-2` and so on. */
    readonly instanceId: string;
    /** Default `Stopped`; `Running` heals. */
    readonly ecsStatus?: string;
  }[];
  /** How long activities take, 0 unless given: until new instances serve, until leaving ones are gone. */
  readonly activitySeconds?: { readonly scaleOut?: number; readonly scaleIn?: number };
  /** Two activities in opposite directions that begin within so many seconds are flapping; default 3600. */
  readonly flappingWindowSeconds?: number;
  /**
   * `summary`: timeline and summary. `decisions`, the default: events and decisions too, where an alarm that is refused
   * again and again in the same state is told once. `inputs`: every decision, with the question as it was asked.
   */
  readonly detail?: "summary" | "decisions" | "inputs";
}

/** A run of an ESS group. */
export interface EssScenario extends Scenario {
  readonly group: ScenarioGroup & {
    /** Cooldown of the group; default 300. */
    readonly defaultCooldown?: number;
    readonly removalPolicies?: readonly ("OldestInstance" | "NewestInstance" | "OldestScalingConfiguration")[];
    /** Where new instances are placed is not part of a run. */
    readonly multiAZPolicy?: "PRIORITY";
  };
  /** In the order of creation. */
  readonly scheduledTasks?: readonly (Omit<ScheduledTaskQuestion, "after" | "limit"> & {
    readonly id: string;
    /** Id of the rule that it triggers. */
    readonly rule: string;
  })[];
  /** The hooks of the group, and the calls during each wait, whose times count from its start. */
  readonly lifecycleHooks?: {
    readonly hooks?: readonly (EssHook & Required<Pick<EssHook, "lifecycleTransition">>)[];
    readonly events?: readonly EssHookEvent[];
  };
  readonly calls?: readonly (ScenarioCall &
    (
      | { readonly operation: "ExecuteScalingRule"; readonly rule: string }
      | ({ readonly operation: "AttachInstances" } & Omit<AttachQuestion, "group" | "operation">)
      | ({ readonly operation: "RemoveInstances" | "DetachInstances" } & Omit<RemoveQuestion, "group" | "operation">)
      | Omit<EnableQuestion, "group">
      | ({ readonly operation: "ModifyScalingGroup" } & Omit<ModifyQuestion, "group" | "operation">)
    ))[];
}

/** A run of a group of Tencent's API v2. */
export interface TencentScenario extends Scenario {
  readonly group: ScenarioGroup & {
    /** Default: the number of instances. */
    readonly desiredCapacity?: number;
    /** Default `RemoveOldestInstance`. */
    readonly removePolicy?: "RemoveOldestInstance" | "RemoveNewestInstance";
  };
  /** In the order of creation; no two of them run at the same time. */
  readonly scheduledTasks?: readonly (TimedTaskTimes & {
    readonly id: string;
    readonly minSize: number;
    readonly maxSize: number;
  })[];
  /** The hooks of the group, and the calls during each wait, whose times count from its start. */
  readonly lifecycleHooks?: Omit<TencentHookQuestion, "transition">;
  readonly calls?: readonly (ScenarioCall &
    (
      | ({ readonly operation: "AttachInstance" } & Omit<AttachQuestion, "group" | "operation">)
      | ({ readonly operation: "DetachInstance" } & Omit<RemoveQuestion, "group" | "operation">)
      | ({ readonly operation: "ModifyScalingGroup" } & Omit<ModifyQuestion, "group" | "operation">)
    ))[];
}

/**
 * The group at the start: its instances are listed, or counted by `totalCapacity`; 10000 at most. What the service acts on by
 * itself, it acts on at the start: unhealthy instances and a group outside its sizes. Instances that are pending or removing
 * belong to an activity that begins then.
 */
export interface ScenarioGroup extends Omit<GroupState, "instances" | "minSize" | "maxSize" | "exists" | "activityInProgress" | "now"> {
  readonly minSize: number;
  readonly maxSize: number;
  readonly instances?: readonly (InstanceState & Required<Pick<InstanceState, "createdAt">>)[];
  /** Where the configurations of the instances differ: when each was created. */
  readonly configurations?: readonly { readonly id: string; readonly createdAt: Instant }[];
}

export interface ScenarioRule {
  readonly id: string;
  readonly adjustmentType: AdjustmentType;
  readonly adjustmentValue: number;
  /** ESS: absent, the group's counts. */
  readonly cooldown?: number | null;
}

/** Samples at `start`, `start` + `intervalSeconds` and so on. */
export interface ScenarioMetric {
  /** With Tencent the `dimensionName`. */
  readonly id: string;
  /** Default: that of the run; what comes before the run is not seen. */
  readonly start?: Instant;
  /** With Tencent 300, the only period that its document has. */
  readonly intervalSeconds: number;
  /** `null`: no data. This or `load`. */
  readonly values?: readonly (number | null)[];
  /** Load of the whole group: alarms see it divided by the instances in service. */
  readonly load?: readonly (number | null)[];
}

/** Fires with the sample that completes `repeatTimes` samples in a row which meet the condition, then counts anew. */
export interface ScenarioAlarm {
  readonly id: string;
  /** Id of the rule that it triggers. */
  readonly rule: string;
  /** Id of the metric. */
  readonly metric: string;
  readonly comparisonOperator: "Greater" | "EqualOrGreater" | "Less" | "EqualOrLess" | "Equal" | "NotEqual";
  readonly threshold: number;
  /** Default 3. */
  readonly repeatTimes?: number;
}

/** When something is called for; the rest are the fields of the question about it, without the group. */
export interface ScenarioCall {
  /** From the start of the run on, and before its end. */
  readonly at: Instant;
  /** Default: its place in the list, from 0. */
  readonly id?: string;
}

/** Times are written as the service writes them. */
export interface Simulation {
  readonly accepted: true;
  readonly error: null;
  /** The group at the start and after every change, one entry per instant. */
  readonly timeline: readonly SimulatedCapacity[];
  /** What happened, in order of time; empty with `detail: "summary"`. */
  readonly events: readonly SimulatedEvent[];
  /** Every question that was asked, with its answer, in order of time; empty with `detail: "summary"`. */
  readonly decisions: readonly SimulatedDecision[];
  readonly summary: SimulationSummary;
  /** Where and why the run was broken off; `null` when it went to its end. */
  readonly cut: { readonly at: string; readonly why: string } | null;
  /** Of the run; those of the service stand with each decision. */
  readonly reasons: readonly Reason[];
  readonly assumptions: readonly Assumption[];
}

/** The group from `at` on; `totalCapacity` is the sum of the four numbers after it. */
export interface SimulatedCapacity {
  readonly at: string;
  readonly totalCapacity: number;
  readonly inService: number;
  readonly pending: number;
  readonly removing: number;
  readonly standby: number;
  readonly minSize: number;
  readonly maxSize: number;
  /** Tencent: the number that the group strives for. */
  readonly desiredCapacity?: number;
}

/**
 * What something comes from: the id is that of the entry in the scenario; of health, that of the instance; of the group itself
 * the field that calls for it, as `minSize` of a group that has fewer.
 */
export interface SimulatedCause {
  readonly kind: "alarm" | "scheduledTask" | "call" | "unhealthy" | "group";
  readonly id: string;
}

export interface SimulatedEvent {
  readonly at: string;
  /** Later than `at`, with a `count` over 1, where the same refusal came again. */
  readonly until: string;
  readonly count: number;
  /**
   * `unchanged`: a trigger would have changed nothing. `done`: a call was carried out without an activity. `waiting` and
   * `expired`: of scheduled tasks. `statusChanged`: of an instance.
   */
  readonly kind:
    | "refused"
    | "unchanged"
    | "done"
    | "activityStarted"
    | "activityEnded"
    | "waiting"
    | "expired"
    | "statusChanged";
  readonly cause: SimulatedCause;
  readonly error: string | null;
  /** Number of the activity, from 1. */
  readonly activity: number | null;
  /** Instances that are to join (+) or leave (-) when an activity starts, and that have when it has ended. */
  readonly delta: number;
  /** All instances right after it. */
  readonly totalCapacity: number;
  /** Index in `decisions` of what led to it. */
  readonly decision: number | null;
}

/** `scaling[question](service, input)` gives `answer`. */
export type SimulatedDecision = {
  readonly at: string;
  readonly until: string;
  readonly count: number;
  readonly cause: SimulatedCause;
} & (
  | SimulatedAnswer<"rule", RuleQuestion, RuleAnswer>
  | SimulatedAnswer<"alarm", AlarmQuestion, AlarmAnswer>
  | SimulatedAnswer<"attach", AttachQuestion, AttachAnswer>
  | SimulatedAnswer<"remove", RemoveQuestion, RemoveAnswer>
  | SimulatedAnswer<"enable", EnableQuestion, EnableAnswer>
  | SimulatedAnswer<"modify", ModifyQuestion | ScheduledReadjustQuestion, ModifyAnswer>
  | SimulatedAnswer<"selectRemoval", SelectRemovalQuestion | TencentSelectRemovalQuestion, SelectRemovalAnswer>
  | SimulatedAnswer<"health", HealthQuestion | TencentHealthQuestion, HealthAnswer>
  | SimulatedAnswer<"hook", EssHookQuestion | TencentHookQuestion, EssHookAnswer | TencentHookAnswer>
);

export interface SimulatedAnswer<Name extends string, Question, Answer extends Decision> {
  readonly question: Name;
  /** With `detail: "inputs"`, else `null`. */
  readonly input: Question | null;
  readonly answer: Answer;
}

export interface SimulationSummary {
  /** The end of the run, or where it was cut. */
  readonly end: string;
  /** All instances, added up over the seconds of the run; and the same in hours. */
  readonly instanceSeconds: number;
  readonly instanceHours: number;
  /** Seconds with as many instances as the upper bound allows, or more. */
  readonly secondsAtMax: number;
  /** Seconds with as few as the lower bound allows, or fewer. */
  readonly secondsAtMin: number;
  readonly lowestCapacity: number;
  readonly highestCapacity: number;
  readonly finalCapacity: number;
  readonly finalStatus: GroupStatus;
  /** Samples that alarms looked at. */
  readonly samples: number;
  readonly activities: number;
  /** Triggers and calls that were refused, each time counted; and the same by error. */
  readonly refused: number;
  readonly refusedByError: readonly { readonly error: string; readonly count: number }[];
  /** Activities that went against the one before within the window. */
  readonly reversals: number;
  readonly flappingWindowSeconds: number;
}
