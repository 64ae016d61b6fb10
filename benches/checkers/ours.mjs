// The package: nothing to write down, the catalogue is inside. Text and lists go in as they are where the package takes them.
import * as kit from 'autoscale-kit';
import { OPERATIONS } from './inputs.mjs';

const takesText = kit.validate(OPERATIONS.rule.id, JSON.stringify(OPERATIONS.rule.valid[0])).issues === undefined;

function checker({ id }) {
  const check = (params) => kit.validate(id, params);
  return {
    check,
    checkText: takesText ? check : (text) => check(JSON.parse(text)),
    checkMany: kit.validateMany === undefined ? (list) => list.map(check) : (list) => kit.validateMany(id, list),
    checkManyTexts: kit.validateMany === undefined || !takesText ? (texts) => texts.map((text) => check(JSON.parse(text))) : (texts) => kit.validateMany(id, texts),
    isValid: (result) => result.issues === undefined,
    issuesOf: ({ issues = [] }) => issues.map(({ path, message }) => [path, message]),
  };
}

export const ours = { name: 'autoscale-kit', rule: checker(OPERATIONS.rule), group: checker(OPERATIONS.group) };
