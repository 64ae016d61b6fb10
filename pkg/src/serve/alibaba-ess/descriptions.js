// Lists of what there is: filtered by the parameters, cut into pages, with the documented fields and no others.
import { documented, matches } from '../things.js';
import { configurations, groupOf, groups, rules, tasks } from './things.js';

export const DescribeScalingGroups = listing((world) => [...groups(world).values()].map(groupRecord));
export const DescribeScalingConfigurations = listing((world) => [...configurations(world).values()].map(configurationRecord));
export const DescribeScalingRules = listing((world) => [...rules(world).values()]);
export const DescribeScheduledTasks = listing((world) => [...tasks(world).values()]);
export const DescribeScalingInstances = listing((world) => each(world, (group) => [...group.instances.values()].map(instanceRecord)));
export const DescribeScalingActivities = listing((world) => each(world, (group) => group.activities));
export const DescribeLifecycleHooks = listing((world, params) => {
  if (params.ScalingGroupId !== undefined) groupOf(world, params);
  return each(world, (group) => [...group.hooks.values()]);
});

const each = (world, of) => [...groups(world).values()].flatMap(of);

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
  return (params, world, { info }) => {
    const field = info.response.find(({ type, name }) => (type === 'object' || type === 'list') && name !== 'RequestId');
    const inner = field.type === 'list' ? { ...field, name: field.name.replace(/s$/, '') } : field.fields[0];
    const { PageNumber = 1, PageSize = 10, ...filters } = params;
    const all = records(world, params).filter((record) => matches(record, filters));
    const page = all.slice((PageNumber - 1) * PageSize, PageNumber * PageSize);
    return { TotalCount: all.length, PageNumber, PageSize, [field.name]: { [inner.name]: page.map((record) => documented(record, inner.fields)) } };
  };
}
