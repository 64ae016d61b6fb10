// Huawei Cloud AS: the log of a group's scaling actions.

/** The rows are those that were given to the endpoint; without any, the log of every group is empty. */
export function ListScalingActivityV2Logs(params, store) {
  const rows = store.all('huawei-as.logs').get(params.scaling_group_id) ?? [];
  const start = params.start_number ?? 0;
  const limit = params.limit ?? 20;
  const wanted = rows.filter((row) => matches(row, params));
  return { total_number: wanted.length, start_number: start, limit, scaling_activity_log: wanted.slice(start, start + limit) };
}

function matches(row, { log_id: id, start_time: from, end_time: until, type, status }) {
  return (
    (id === undefined || row.id === id) &&
    (from === undefined || row.start_time >= from) &&
    (until === undefined || row.end_time <= until) &&
    (type === undefined || [type].flat().includes(row.type)) &&
    (status === undefined || [status].flat().includes(row.status))
  );
}
