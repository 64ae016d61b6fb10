// 预览中的句子的中文说法。The sentences of the preview in Chinese: reasons, readings, and what is wrong with what was asked.
import { translator } from '../../../messages/zh-sentences.js';
import { activityErrors } from '../../../decode/words/zh/activity-errors.js';
import { activity } from './activity.js';
import { alarm } from './alarm.js';
import { group } from './group.js';
import { hook } from './hook.js';
import { leaving } from './leaving.js';
import { log } from './log.js';
import { members } from './members.js';
import { placing } from './placing.js';
import { refresh } from './refresh.js';
import { rule } from './rule.js';
import { schedule } from './schedule.js';
import { simulate } from './simulate.js';
import { values } from './values.js';

export const TABLE = {
  ...values, ...rule, ...alarm, ...group, ...members, ...leaving, ...placing, ...schedule, ...hook, ...refresh, ...activity,
  ...activityErrors, ...log, ...simulate,
};

export const sentenceWords = translator(TABLE);
