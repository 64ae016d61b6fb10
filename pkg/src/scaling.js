// Questions about a scaling group. They are answered by a module of their own, which starts with the first one: who imports
// nothing from here does not carry it.
import { makeGlue } from '../gen/scaling.js';
import { AutoscaleError } from './errors.js';
import { moduleOf } from './instance.js';
import { toJson } from './json.js';
import { textOf } from './text.js';

export const questions = /* @__PURE__ */ moduleOf(makeGlue, 'ask', 'autoscale-kit/scaling.wasm or autoscale-kit/autoscale.wasm');

const QUESTIONS = [
  'rule', 'alarm', 'attach', 'remove', 'enable', 'modify', 'selectRemoval', 'health', 'rebalance', 'placement', 'nextRuns',
  'scheduleConflict', 'hook', 'refresh', 'groupAction', 'activity', 'logReplay',
];

const question = (name) => (service, input) => answered(textOf(service), name, toJson(input));

/** The module gives the length of an answer, or that of an error, below zero. */
function answered(...texts) {
  return questions.within(({ glue, buffer }) => {
    const length = glue.ask(...buffer.put(texts));
    if (length > 0) return JSON.parse(buffer.taken(length));
    const { code, message, issues } = JSON.parse(buffer.taken(-length));
    throw new AutoscaleError(code, message, { issues });
  });
}

/** Many scenarios cross one by one, so that memory holds the results and one run. */
function simulate(service, scenario) {
  const run = question('simulate');
  if (!Array.isArray(scenario)) return run(service, scenario);
  return scenario.map((one, index) => {
    try {
      return run(service, one);
    } catch (error) {
      throw at(index, error);
    }
  });
}

/** The error of one item of a list: its issues lead to that item. */
function at(index, error) {
  if (!(error instanceof AutoscaleError)) return error;
  const issues = error.issues?.map((issue) => ({ ...issue, path: [index, ...issue.path] }));
  return new AutoscaleError(error.code, `[${index}] ${error.message}`, { issues, cause: error.cause });
}

/** The questions; `source` says where their module comes from, unless `init` brings it. */
export function scalingFrom(source) {
  questions.comesFrom(source);
  return Object.freeze({ ...Object.fromEntries(QUESTIONS.map((name) => [name, question(name)])), simulate });
}
