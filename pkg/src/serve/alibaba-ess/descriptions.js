// Lists of what there is: filtered by the parameters, cut into pages, with the documented fields and no others.
import { documented, matches } from '../things.js';
import { configurations, groupOf, groups, rules, tasks } from './things.js';

export const DescribeScalingGroups = listing((store) => [...groups(store).values()].map(groupRecord));
export const DescribeScalingConfigurations = listing((store) => [...configurations(store).values()].map(configurationRecord));
export const DescribeScalingRules = listing((store) => [...rules(store).values()]);
export const DescribeScheduledTasks = listing((store) => [...tasks(store).values()]);
export const DescribeScalingInstances = listing((store) => each(store, (group) => [...group.instances.values()].map(instanceRecord)));
export const DescribeScalingActivities = listing((store) => each(store, (group) => group.activities));
export const DescribeLifecycleHooks = listing((store, params) => {
  if (params.ScalingGroupId !== undefined) groupOf(store, params);
  return each(store, (group) => [...group.hooks.values()]);
});

const each = (store, of) => [...groups(store).values()].flatMap(of);

function groupRecord(group) {
  const states = [...group.instances.values()].map(({ LifecycleState }) => LifecycleState);
  const count = (state) => states.filter((known) => known === state).length;
  return {
    ...group,
    RemovalPolicies: { RemovalPolicy: group.RemovalPolicy },
    LoadBalancerIds: { LoadBalancerId: group.LoadBalancerIds ?? [] },
    DBInstanceIds: { DBInstanceId: group.DBInstanceIds ?? [] },
    VSwitchId: group.VSwitchId ?? group.VSwitchIds?.[0],
    TotalCapacity: states.length,
    ActiveCapacity: count('InService'),
    PendingCapacity: count('Pending'),
    RemovingCapacity: count('Removing'),
  };
}

function configurationRecord(configuration) {
  const disks = configuration.DataDisk ?? [];
  return { ...configuration, SystemDiskCategory: configuration.SystemDisk?.Category, DataDisks: { DataDisk: disks } };
}

function instanceRecord(instance) {
  return { ...instance, LifecycleState: instance.standby ? 'Standby' : instance.protected ? 'Protected' : instance.LifecycleState };
}

/** The answer's shape comes from the catalogue: one field holds the list, alone or inside an object of that one field. */
function listing(records) {
  return (params, store, { info }) => {
    const field = info.response.find(({ type, name }) => (type === 'object' || type === 'list') && name !== 'RequestId');
    const inner = field.type === 'list' ? { ...field, name: field.name.replace(/s$/, '') } : field.fields[0];
    const { PageNumber = 1, PageSize = 10, ...filters } = params;
    const all = records(store, params).filter((record) => matches(record, filters));
    const page = all.slice((PageNumber - 1) * PageSize, PageNumber * PageSize);
    return { TotalCount: all.length, PageNumber, PageSize, [field.name]: { [inner.name]: page.map((record) => documented(record, inner.fields)) } };
  };
}
