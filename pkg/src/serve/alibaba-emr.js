// Alibaba Cloud EMR: a scaling group is started, stopped, restarted, updated.
import { scaling } from '../index.js';
import { MOST_FORGETTABLE, setWithin } from './bounded.js';
import { fromAnswer } from './refused.js';

export function RunScalingActionV2({ ScalingActionType: operation, ScalingGroupBizId: groupId }, store) {
  const states = store.all('alibaba-emr.groups');
  const answer = scaling.groupAction('alibaba-emr', { operation, groupId, state: states.get(groupId) ?? 'STOPPED' });
  if (answer.error !== null) throw fromAnswer(answer, { status: answer.httpStatus });
  setWithin(states, groupId, answer.state, MOST_FORGETTABLE);
  return { Data: answer.data };
}
