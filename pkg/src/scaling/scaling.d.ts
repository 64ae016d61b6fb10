/** Questions about what a service will do: plain objects in, plain objects out. */
import type { AlarmAnswer, AlarmQuestion } from "./alarm.js";
import type { HealthAnswer, HealthQuestion, TencentHealthQuestion } from "./health.js";
import type { PlacementAnswer, PlacementQuestion } from "./placement.js";
import type { RebalanceAnswer, RebalanceQuestion } from "./rebalance.js";
import type { RequestsAnswer, RequestsQuestion, RuleAnswer, RuleQuestion } from "./rule.js";
import type { SelectRemovalAnswer, SelectRemovalQuestion, TencentSelectRemovalQuestion } from "./selectRemoval.js";

export type * from "./alarm.js";
export type * from "./common.js";
export type * from "./health.js";
export type * from "./placement.js";
export type * from "./rebalance.js";
export type * from "./rule.js";
export type * from "./selectRemoval.js";

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
}
