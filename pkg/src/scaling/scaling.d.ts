/** Questions about what a service will do: plain objects in, plain objects out. */
import type { ActivityAnswer, ActivityQuestion } from "./activity.js";
import type { GroupActionAnswer, GroupActionQuestion } from "./groupAction.js";
import type {
  EssHookAnswer,
  EssHookCreation,
  EssHookQuestion,
  HookCallAnswer,
  TencentHookAnswer,
  TencentHookCall,
  TencentHookQuestion,
} from "./hook.js";
import type { LogReplayAnswer, LogReplayQuestion } from "./logReplay.js";
import type { RefreshAnswer, RefreshQuestion } from "./refresh.js";
import type { AlarmAnswer, AlarmQuestion } from "./alarm.js";
import type { AttachAnswer, AttachQuestion } from "./attach.js";
import type { EnableAnswer, EnableQuestion } from "./enable.js";
import type { HealthAnswer, HealthQuestion, TencentHealthQuestion } from "./health.js";
import type { ModifyAnswer, ModifyQuestion, ScheduledReadjustQuestion } from "./modify.js";
import type { ClosingQuestion, NextRunsAnswer, ScheduledTaskQuestion, TimedTaskQuestion } from "./nextRuns.js";
import type { PlacementAnswer, PlacementQuestion } from "./placement.js";
import type { RebalanceAnswer, RebalanceQuestion } from "./rebalance.js";
import type { RemoveAnswer, RemoveQuestion } from "./remove.js";
import type { RequestsAnswer, RequestsQuestion, RuleAnswer, RuleQuestion } from "./rule.js";
import type { ScheduleConflictAnswer, ScheduleConflictQuestion } from "./scheduleConflict.js";
import type { EssScenario, Simulation, TencentScenario } from "./simulate.js";
import type { SelectRemovalAnswer, SelectRemovalQuestion, TencentSelectRemovalQuestion } from "./selectRemoval.js";

export type * from "./activity.js";
export type * from "./groupAction.js";
export type * from "./hook.js";
export type * from "./logReplay.js";
export type * from "./refresh.js";
export type * from "./alarm.js";
export type * from "./attach.js";
export type * from "./common.js";
export type * from "./enable.js";
export type * from "./health.js";
export type * from "./modify.js";
export type * from "./nextRuns.js";
export type * from "./placement.js";
export type * from "./rebalance.js";
export type * from "./remove.js";
export type * from "./rule.js";
export type * from "./scheduleConflict.js";
export type * from "./selectRemoval.js";
export type * from "./simulate.js";

/**
 * What the service will do, without asking it. Every question throws `AutoscaleError` with code `invalid_question` and
 * all `issues` when its input is wrong; what the service itself would refuse is an answer.
 */
export interface Scaling {
  /** What happens when a scaling rule is triggered. */
  rule(service: "alibaba-ess", input: RequestsQuestion): RequestsAnswer;
  rule(service: "alibaba-ess", input: RuleQuestion): RuleAnswer;
  /** Whether an alarm policy fires, and what it then does to the group. */
  alarm(service: "tencent-as-v2", input: AlarmQuestion): AlarmAnswer;
  /** Whether instances may join a group by hand. */
  attach(service: "alibaba-ess" | "tencent-as-v2", input: AttachQuestion): AttachAnswer;
  /** Whether instances may be taken out of a group by hand, and what becomes of them. */
  remove(service: "alibaba-ess" | "tencent-as-v2", input: RemoveQuestion): RemoveAnswer;
  /** What enabling, disabling or deleting a group does to it and its instances. */
  enable(service: "alibaba-ess", input: EnableQuestion): EnableAnswer;
  /** What new sizes, or a new desired number, do to a group. */
  modify(service: "alibaba-ess" | "tencent-as-v2", input: ModifyQuestion): ModifyAnswer;
  modify(service: "tencent-as-v2", input: ScheduledReadjustQuestion): ModifyAnswer;
  /** Which instances leave when a group shrinks. */
  selectRemoval(service: "alibaba-ess", input: SelectRemovalQuestion): SelectRemovalAnswer;
  selectRemoval(service: "tencent-as-v2", input: TencentSelectRemovalQuestion): SelectRemovalAnswer;
  /** What becomes of unhealthy instances, and how many are created for them. */
  health(service: "alibaba-ess", input: HealthQuestion): HealthAnswer;
  health(service: "tencent-as-v2", input: TencentHealthQuestion): HealthAnswer;
  /** How `RebalanceInstances` levels the zones of a group. */
  rebalance(service: "alibaba-ess", input: RebalanceQuestion): RebalanceAnswer;
  /** In which zone, or of which type, new instances are created. */
  placement(service: "alibaba-ess", input: PlacementQuestion): PlacementAnswer;
  /** When a scheduled task runs next. */
  nextRuns(service: "alibaba-ess", input: ScheduledTaskQuestion): NextRunsAnswer;
  nextRuns(service: "tencent-as-v2", input: TimedTaskQuestion | ClosingQuestion): NextRunsAnswer;
  /** What becomes of scheduled tasks that meet a busy or disabled group. */
  scheduleConflict(service: "alibaba-ess", input: ScheduleConflictQuestion): ScheduleConflictAnswer;
  /** How long an instance waits in its lifecycle hooks, and what follows; or whether a call on hooks is taken. */
  hook(service: "alibaba-ess", input: EssHookCreation): HookCallAnswer;
  hook(service: "alibaba-ess", input: EssHookQuestion): EssHookAnswer;
  hook(service: "tencent-as-v2", input: TencentHookCall): HookCallAnswer;
  hook(service: "tencent-as-v2", input: TencentHookQuestion): TencentHookAnswer;
  /** What an instance refresh does when it is resumed, stopped or cancelled. */
  refresh(service: "tencent-as", input: RefreshQuestion): RefreshAnswer;
  /** What an EMR scaling group does on `RunScalingActionV2`. */
  groupAction(service: "alibaba-emr", input: GroupActionQuestion): GroupActionAnswer;
  /** The capacity of a group over time, from the log of its scaling actions. */
  logReplay(service: "huawei-as", input: LogReplayQuestion): LogReplayAnswer;
  /** What the numbers of a scaling activity mean. */
  activity(service: "tencent-as-v2", input: ActivityQuestion): ActivityAnswer;
  /** A run over hours or days: every other question, one event after the other. A list of scenarios gives a list of runs. */
  simulate(service: "alibaba-ess", scenario: EssScenario): Simulation;
  simulate(service: "tencent-as-v2", scenario: TencentScenario): Simulation;
  simulate(service: "alibaba-ess", scenarios: readonly EssScenario[]): Simulation[];
  simulate(service: "tencent-as-v2", scenarios: readonly TencentScenario[]): Simulation[];
}
