// Lists of what there is: filtered by the parameters, cut into pages, with the documented fields and no others.
import { documented, matches } from '../things.js';
import { configurations, groupOf, groups } from './things.js';

export const DescribeScalingConfiguration = listing((world) => [...configurations(world).values()].map((own) => configurationRecord(world, own)));
export const DescribeScalingGroup = listing((world) => [...groups(world).values()].map((group) => groupRecord(world, group)));
export const DescribeScalingInstance = listing((world, params) => [...groupOf(world, params).instances.values()]);
export const DescribeScalingPolicy = listing((world, params) => [...groupOf(world, params).policies.values()]);
export const DescribeScheduledTask = listing((world, params) => [...groupOf(world, params).tasks.values()]);
export const DescribeLifeCycleHook = listing((world, params) => {
  const of = params.scalingGroupId === undefined ? [...groups(world).values()] : [groupOf(world, params)];
  return of.flatMap(({ hooks }) => [...hooks.values()]);
});
export const DescribeScalingActivity = listing((world, params) => groupOf(world, params).activities);

function configurationRecord(world, configuration) {
  const users = [...groups(world).values()].filter(({ scalingConfigurationId }) => scalingConfigurationId === configuration.scalingConfigurationId);
  const { password, ...shown } = configuration;
  return {
    ...shown,
    scalingGroupIdSet: users.map(({ scalingGroupId, scalingGroupName }) => ({ scalingGroupId, scalingGroupName })),
    sgSet: configuration.sgId === undefined ? [] : [configuration.sgId],
  };
}

const groupRecord = (world, group) => ({
  ...group,
  scalingConfigurationName: configurations(world).get(group.scalingConfigurationId)?.scalingConfigurationName,
  instanceNum: group.instances.size,
  loadBalancerIdSet: (group.loadBalancerIds ?? []).map((loadBalancerId) => ({ status: 1, loadBalancerId })),
  subnetIdSet: (group.subnetIds ?? []).map((subnetId) => ({ status: 1, subnetId })),
  zoneIdSet: (group.zoneIds ?? []).map((zoneId) => ({ status: 1, zoneId })),
  bInScalingActivity: group.activity === undefined ? 0 : 1,
});

/** The answer's shape comes from the catalogue: the one list in `data`. */
function listing(records) {
  return (params, world, { info }) => {
    const { fields } = info.response.find(({ name }) => name === 'data');
    const set = fields.find(({ type }) => type === 'list');
    const { offset = 0, limit = 20, ...filters } = params;
    const all = records(world, params).filter((record) => matches(record, filters, fieldOf));
    const page = all.slice(offset, offset + limit);
    return { data: { totalCount: all.length, [set.name]: page.map((record) => documented(record, set.fields)) } };
  };
}

/** `scalingGroupIds` filters by `scalingGroupId`. */
const fieldOf = (name, wanted) => (Array.isArray(wanted) ? name.replace(/s$/, '') : name);
