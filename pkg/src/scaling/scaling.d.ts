/** Questions about what a service will do: plain objects in, plain objects out. */
import type { RequestsAnswer, RequestsQuestion, RuleAnswer, RuleQuestion } from "./rule.js";

export type * from "./common.js";
export type * from "./rule.js";

/**
 * What the service will do, without asking it. Every question throws `AutoscaleError` with code `invalid_question` and
 * all `issues` when its input is wrong; what the service itself would refuse is an answer.
 */
export interface Scaling {
  /** What happens when a scaling rule is triggered. */
  rule(service: "alibaba-ess", input: RequestsQuestion): RequestsAnswer;
  rule(service: "alibaba-ess", input: RuleQuestion): RuleAnswer;
}
