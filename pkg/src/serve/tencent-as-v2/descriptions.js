// Lists of what there is: filtered by the parameters, cut into pages, with the documented fields and no others.
import { documented, matches } from '../things.js';
import { configurations, groupOf, groups } from './things.js';

export const DescribeScalingConfiguration = listing((store) => [...configurations(store).values()].map((own) => configurationRecord(store, own)));
export const DescribeScalingGroup = listing((store) => [...groups(store).values()].map((group) => groupRecord(store, group)));
export const DescribeScalingInstance = listing((store, params) => [...groupOf(store, params).instances.values()]);
export const DescribeScalingPolicy = listing((store, params) => [...groupOf(store, params).policies.values()]);
export const DescribeScheduledTask = listing((store, params) => [...groupOf(store, params).tasks.values()]);
export const DescribeLifeCycleHook = listing((store, params) => {
  const of = params.scalingGroupId === undefined ? [...groups(store).values()] : [groupOf(store, params)];
  return of.flatMap(({ hooks }) => [...hooks.values()]);
});
export const DescribeScalingActivity = listing((store, params) => groupOf(store, params).activities);

function configurationRecord(store, configuration) {
  const users = [...groups(store).values()].filter(({ scalingConfigurationId }) => scalingConfigurationId === configuration.scalingConfigurationId);
  const { password, ...shown } = configuration;
  return {
    ...shown,
    scalingGroupIdSet: users.map(({ scalingGroupId, scalingGroupName }) => ({ scalingGroupId, scalingGroupName })),
    sgSet: configuration.sgId === undefined ? [] : [configuration.sgId],
  };
}

const groupRecord = (store, group) => ({
  ...group,
  scalingConfigurationName: configurations(store).get(group.scalingConfigurationId)?.scalingConfigurationName,
  instanceNum: group.instances.size,
  loadBalancerIdSet: (group.loadBalancerIds ?? []).map((loadBalancerId) => ({ status: 1, loadBalancerId })),
  subnetIdSet: (group.subnetIds ?? []).map((subnetId) => ({ status: 1, subnetId })),
  zoneIdSet: (group.zoneIds ?? []).map((zoneId) => ({ status: 1, zoneId })),
  bInScalingActivity: group.activity === undefined ? 0 : 1,
});

/** The answer's shape comes from the catalogue: the one list in `data`. */
function listing(records) {
  return (params, store, { info }) => {
    const { fields } = info.response.find(({ name }) => name === 'data');
    const set = fields.find(({ type }) => type === 'list');
    const { offset = 0, limit = 20, ...filters } = params;
    const all = records(store, params).filter((record) => matches(record, filters, fieldOf));
    const page = all.slice(offset, offset + limit);
    return { data: { totalCount: all.length, [set.name]: page.map((record) => documented(record, set.fields)) } };
  };
}

/** `scalingGroupIds` filters by `scalingGroupId`. */
const fieldOf = (name, wanted) => (Array.isArray(wanted) ? name.replace(/s$/, '') : name);
