// Load balancers, server groups and databases of a group (ESS 9.7 to 9.12). The endpoint knows no such things of its own:
// any id is taken as one that exists and fits.
import { Refused } from '../refused.js';
import { groupOf, within } from './things.js';

export const AttachLoadBalancers = adding('LoadBalancerIds', 'LoadBalancer', 'QuotaExceeded.LoadBalancer');
export const DetachLoadBalancers = taking('LoadBalancerIds', 'LoadBalancer', 'InvalidLoadBalancerId.NotFound');
export const AttachDBInstances = adding('DBInstanceIds', 'DBInstance', 'QuotaExceeded.RDS');
export const DetachDBInstances = taking('DBInstanceIds', 'DBInstance', 'InvalidDBInstanceId.NotFound');

function adding(kept, given, code) {
  return (params, store, call) => {
    const group = groupOf(store, params);
    const all = new Set([...(group[kept] ?? []), ...params[given]]);
    within(call, code, all.size - 1);
    group[kept] = [...all];
    return {};
  };
}

function taking(kept, given, code) {
  return (params, store) => {
    const group = groupOf(store, params);
    const missing = params[given].find((id) => !(group[kept] ?? []).includes(id));
    if (missing !== undefined) throw new Refused(code, `${missing} does not belong to the group.`);
    group[kept] = group[kept].filter((id) => !params[given].includes(id));
    return {};
  };
}

export function AttachVServerGroups(params, store, call) {
  const group = groupOf(store, params);
  const all = [...(group.VServerGroup ?? []), ...params.VServerGroup];
  within(call, 'QuotaExceeded.VServerGroup', all.flatMap(({ VServerGroupAttribute = [] }) => VServerGroupAttribute).length - 1);
  group.VServerGroup = all;
  return {};
}

export function DetachVServerGroups(params, store) {
  const group = groupOf(store, params);
  const gone = new Set(params.VServerGroup.map(({ LoadBalancerId }) => LoadBalancerId));
  group.VServerGroup = (group.VServerGroup ?? []).filter(({ LoadBalancerId }) => !gone.has(LoadBalancerId));
  return {};
}
