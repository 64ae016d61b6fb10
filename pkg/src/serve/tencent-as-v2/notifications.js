// Notifications: who is told of what.
import { Refused } from '../refused.js';
import { change, groupOf, notThere, NOTHING, QUOTA, wrong } from './things.js';

export function CreateScalingNotification(params, store, { info }) {
  const group = groupOf(store, params);
  // Documented without a code of its own.
  const [{ limit, what }] = info.quotas;
  if (group.notifications.size >= limit) throw new Refused(QUOTA, `the limit is ${limit} ${what}`);
  const id = store.id('asn-', 8);
  group.notifications.set(id, { ...params, notificationId: id });
  return { data: { notificationId: id } };
}

export function ModifyScalingNotification(params, store) {
  const notification = groupOf(store, params).notifications.get(params.notificationId);
  if (notification === undefined) throw wrong('InvalidParameter.NotifyId', `no notification ${params.notificationId} in the group`);
  change(notification, params, ['notificationTypes', 'receiversIds']);
  return NOTHING;
}

export function DeleteScalingNotification(params, store) {
  const { notifications } = groupOf(store, params);
  const missing = params.notificationIds.find((id) => !notifications.has(id));
  if (missing !== undefined) throw notThere(`no notification ${missing} in the group`);
  for (const id of params.notificationIds) notifications.delete(id);
  return NOTHING;
}

export function DescribeScalingNotification({ scalingGroupId, notificationIds }, store) {
  const { notifications } = groupOf(store, { scalingGroupId });
  const wanted = [...notifications.values()].filter(({ notificationId }) => notificationIds === undefined || notificationIds.includes(notificationId));
  return { data: { totalCount: wanted.length, scalingNotificationSet: wanted } };
}
