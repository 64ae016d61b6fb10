// An operation is what the type package of Standard Schema says a schema is.
import type { StandardJSONSchemaV1, StandardSchemaV1, StandardTypedV1 } from "@standard-schema/spec";
import { operation, type Params, type Value } from "autoscale-kit";

type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
const same = <A, B>(_: Equal<A, B>): void => {};

const rule = operation("alibaba-ess.CreateScalingRule");
type Rule = typeof rule;
type Input = Params<"alibaba-ess.CreateScalingRule">;
type Output = Value<"alibaba-ess.CreateScalingRule">;

export const schema: StandardSchemaV1<Input, Output> = rule;
export const jsonSchema: StandardJSONSchemaV1<Input, Output> = rule;
export const typed: StandardTypedV1<Input, Output> = rule;
export const anyOperation: StandardSchemaV1 & StandardJSONSchemaV1 = operation("x");

same<StandardSchemaV1.InferInput<Rule>, Input>(true);
same<StandardSchemaV1.InferOutput<Rule>, Output>(true);

// As a library that takes any such schema would use it.
async function parse<S extends StandardSchemaV1>(schema: S, value: unknown): Promise<StandardSchemaV1.InferOutput<S>> {
  const result = await schema["~standard"].validate(value);
  if (result.issues) throw new Error(result.issues.map(({ message, path }) => `${String(path)}: ${message}`).join("\n"));
  return result.value;
}
export const parsed: Promise<Output> = parse(rule, {});

const target: StandardJSONSchemaV1.Target = "draft-07";
rule["~standard"].jsonSchema.input({ target }) satisfies Record<string, unknown>;
rule.jsonSchema("draft-2020-12") satisfies Record<string, unknown>;
// @ts-expect-error one of two
rule.jsonSchema("openapi-3.0");
