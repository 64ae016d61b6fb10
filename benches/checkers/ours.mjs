// The package: nothing to write down, the catalogue is inside. Text and lists go in as they are where the package takes them.
import * as kit from 'autoscale-kit';
import { OPERATIONS } from './inputs.mjs';

const takesText = kit.validate(OPERATIONS.rule.id, JSON.stringify(OPERATIONS.rule.valid[0])).issues === undefined;
const takesMany = kit.validateMany !== undefined;

function checker({ id }) {
  const check = (params) => kit.validate(id, params);
  const checkText = takesText ? check : (text) => check(JSON.parse(text));
  return {
    check,
    checkText,
    checkMany: takesMany ? (list) => kit.validateMany(id, list) : (list) => list.map((params) => check(params)),
    checkManyTexts: takesMany && takesText ? (texts) => kit.validateMany(id, texts) : (texts) => texts.map((text) => checkText(text)),
    isValid: (result) => result.issues === undefined,
    issuesOf: ({ issues = [] }) => issues.map(({ path, message }) => [path, message]),
  };
}

export const ours = { name: 'autoscale-kit', rule: checker(OPERATIONS.rule), group: checker(OPERATIONS.group) };
