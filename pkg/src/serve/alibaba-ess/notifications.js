// Notifications: which messages a group sends where (ESS 15).
import { operation } from '../../index.js';
import { Refused } from '../refused.js';
import { groupOf, within } from './things.js';

export function CreateNotificationConfiguration(params, store, call) {
  const group = groupOf(store, params);
  if (group.notifications.has(params.NotificationArn)) {
    throw new Refused('NotificationConfigurationExist', 'The group sends its messages there already.');
  }
  within(call, 'NotificationConfigurationQuotaExceed.ForScalingGroup', group.notifications.size);
  group.notifications.set(params.NotificationArn, modelOf(params));
  return {};
}

export function ModifyNotificationConfiguration(params, store) {
  const { group } = existing(params, store);
  group.notifications.set(params.NotificationArn, modelOf(params));
  return {};
}

export function DeleteNotificationConfiguration(params, store) {
  const { group } = existing(params, store);
  group.notifications.delete(params.NotificationArn);
  return {};
}

export function DescribeNotificationConfigurations(params, store) {
  const models = [...groupOf(store, params).notifications.values()];
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

function existing(params, store) {
  const group = groupOf(store, params);
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
export function notify(store, group, type, about) {
  for (const { NotificationArn, NotificationTypes } of group.notifications.values()) {
    if (NotificationTypes.includes(type)) store.tell({ event: type, scalingGroupId: group.ScalingGroupId, notificationArn: NotificationArn, about: { ...about } });
  }
}
