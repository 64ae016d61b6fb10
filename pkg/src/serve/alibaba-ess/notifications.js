// Notifications: which messages a group sends where (ESS 15).
import { operation } from '../../index.js';
import { Refused } from '../refused.js';
import { groupOf, within } from './things.js';

export function CreateNotificationConfiguration(params, world, call) {
  const group = groupOf(world, params);
  if (group.notifications.has(params.NotificationArn)) {
    throw new Refused('NotificationConfigurationExist', 'The group sends its messages there already.');
  }
  within(call, 'NotificationConfigurationQuotaExceed.ForScalingGroup', group.notifications.size);
  group.notifications.set(params.NotificationArn, modelOf(params));
  return {};
}

export function ModifyNotificationConfiguration(params, world) {
  const { group } = existing(params, world);
  group.notifications.set(params.NotificationArn, modelOf(params));
  return {};
}

export function DeleteNotificationConfiguration(params, world) {
  const { group } = existing(params, world);
  group.notifications.delete(params.NotificationArn);
  return {};
}

export function DescribeNotificationConfigurations(params, world) {
  const models = [...groupOf(world, params).notifications.values()];
  return {
    NotificationConfigurationModels: {
      NotificationConfigurationModel: models.map(({ NotificationTypes, ...model }) => ({
        ...model,
        NotificationTypes: { NotificationType: NotificationTypes },
      })),
    },
  };
}

/** The documented types are the values that a configuration may name. */
export function DescribeNotificationTypes() {
  const { params } = operation('alibaba-ess.CreateNotificationConfiguration').info;
  const { constraints } = params.find(({ name }) => name === 'NotificationType');
  const { values = [] } = constraints.find(({ kind }) => kind === 'enum') ?? {};
  return { NotificationTypes: { NotificationType: values } };
}

function existing(params, world) {
  const group = groupOf(world, params);
  if (!group.notifications.has(params.NotificationArn)) {
    throw new Refused('NotificationConfigurationNotExist', `The group sends nothing to ${params.NotificationArn}.`);
  }
  return { group };
}

const modelOf = ({ ScalingGroupId, NotificationArn, NotificationType }) => ({
  ScalingGroupId,
  NotificationArn,
  NotificationTypes: NotificationType,
});

/** Keeps the message for each place that asked for its type. */
export function notify(world, group, type, about) {
  for (const { NotificationArn, NotificationTypes } of group.notifications.values()) {
    if (NotificationTypes.includes(type)) world.tell({ event: type, scalingGroupId: group.ScalingGroupId, notificationArn: NotificationArn, about: { ...about } });
  }
}
