// Every question of the preview:
//   fields    by service, what it asks for, in this order; see fields.js
//   columns   of a table field, those that it needs
//   skips(v)  fields that do not matter now
//   call(v, service)  the operation whose codes it answers with, where that is not the one on the page
//   ask(v, service)        the question itself
//   tell(answer, v, words) `{ head, picture, facts }`: a sentence, what to draw, and the rest as pairs
import * as group from './questions/group.js';
import * as instances from './questions/instances.js';
import * as other from './questions/other.js';
import * as time from './questions/time.js';

const { rule, modify, readjust, enable, attach, remove } = group;
const { alarm, activity, refresh, groupAction, logReplay } = other;

export const QUESTIONS = {
  rule,
  alarm,
  modify,
  readjust,
  enable,
  attach,
  remove,
  ...instances,
  ...time,
  activity,
  refresh,
  groupAction,
  logReplay,
};

export const questionsOf = (service) => Object.keys(QUESTIONS).filter((name) => QUESTIONS[name].fields[service] !== undefined);
