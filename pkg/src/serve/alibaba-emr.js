// Alibaba Cloud EMR: a scaling group is started, stopped, restarted, updated.
import { scaling } from '../index.js';
import { fromAnswer } from './refused.js';

export function RunScalingActionV2(params, world) {
  const states = world.all('alibaba-emr.groups');
  const id = params.ScalingGroupBizId ?? params.ScalingGroupId;
  const answer = scaling.groupAction('alibaba-emr', { ...params, state: states.get(id) ?? 'STOPPED' });
  if (answer.error !== null) throw fromAnswer(answer, { status: 403 });
  states.set(id, answer.state);
  return { Data: answer.data };
}
