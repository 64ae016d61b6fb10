// What the preview asks for: each field by its name, with its kind and how it begins. Values are texts, so that anything typed
// reaches the question, and a link holds it. Questions with a field in common share what was typed into it.

const count = (start, most = 100, least = 0) => ({ kind: 'slider', start, least, most });
const choice = (...values) => ({ kind: 'choice', start: values[0], values });
const flag = (start = '') => ({ kind: 'flag', start });
const text = (start = '') => ({ kind: 'text', start });
/** A short table; a column is text, or one of its values. Rows end with `;`, cells with `,`. */
const rows = (columns, start) => ({ kind: 'rows', columns, start });

const ADJUSTMENTS = ['QuantityChangeInCapacity', 'PercentChangeInCapacity', 'TotalCapacity'];
const MACHINE = ['Running', 'Stopped', 'Starting', 'Stopping'];
const ORIGIN = ['AutoCreated', 'Attached'];
const GUARD = ['none', 'standby', 'protected'];
const LOG = {
  scaling_activity_log: [
    {
      id: '8753a18c-931d-4cb8-8d49-6c99396af348', type: 'MODIFY_ELB', status: 'SUCCESS', instance_value: 0, desire_value: 0,
      scaling_value: 0, start_time: '2018-11-22T13:46:20Z', end_time: '2018-11-22T13:47:38Z',
    },
    {
      id: '44152cf2-a005-4507-b6e9-66a2a64eff52', type: 'NORMAL', status: 'SUCCESS', instance_value: 0, desire_value: 1,
      scaling_value: 1, start_time: '2018-11-22T13:44:22Z', end_time: '2018-11-22T13:46:02Z',
      instance_added_list: [{ instance_id: '8e273bac-d303-46dc-9883-628be2294bdf' }],
    },
  ],
  total_number: 2,
};

export const FIELDS = {
  // The group
  minSize: count('1'),
  maxSize: count('10'),
  totalCapacity: count('6'),
  desiredCapacity: count('6', 30),
  status: choice('Active', 'Inactive', 'Deleting'),
  enabledFrom: choice('Inactive', 'Active', 'Deleting'),
  inProgress: flag(),
  defaultCooldown: count('300', 3600),
  scalingPolicy: choice('release', 'recycle'),
  members: rows(
    { id: 'text', ecsStatus: MACHINE, creationType: ORIGIN, guard: GUARD, createdAt: 'text', configuration: ['old', 'new'] },
    [
      'i-1,Running,AutoCreated,none,2026-02-03T08:00Z,old',
      'i-2,Stopped,AutoCreated,none,2026-02-20T08:00Z,new',
      'i-3,Running,Attached,none,2026-02-01T08:00Z,old',
      'i-4,Running,AutoCreated,none,2026-02-12T08:00Z,old',
      'i-5,Running,AutoCreated,protected,2026-02-02T08:00Z,old',
    ].join(';'),
  ),
  // A rule
  adjustmentType: choice(...ADJUSTMENTS),
  adjustmentValue: count('2', 20, -20),
  trigger: choice('manual', 'scheduled', 'alarm'),
  ruleCooldown: text(),
  sinceLast: text(),
  accountAutoCreated: count('0', 1000),
  // Instances that join or leave
  joining: rows(
    { id: 'text', ecsStatus: MACHINE, fits: ['fits', 'region', 'network', 'type'], other: ['none', 'other'] },
    'i-1,Running,fits,none;i-2,Running,fits,none',
  ),
  leaving: rows(
    { id: 'text', member: ['member', 'stranger'], creationType: ORIGIN, guard: GUARD },
    'i-1,member,AutoCreated,none;i-2,member,Attached,none',
  ),
  removeOperation: choice('RemoveInstances', 'DetachInstances'),
  removePolicy: choice('release', 'recycle'),
  keepInstance: choice('0', '1'),
  // Enabled, disabled, deleted
  enableOperation: choice('EnableScalingGroup', 'DisableScalingGroup', 'DeleteScalingGroup'),
  hasConfiguration: flag('yes'),
  forceDelete: flag(),
  // New sizes
  newMinSize: text('2'),
  newMaxSize: text('4'),
  newCooldown: text(),
  newDesired: text(),
  readjustMinSize: count('8', 30),
  readjustMaxSize: count('20', 30),
  // Which leave, where new ones go
  leave: count('2', 20),
  removalPolicies: choice(
    'OldestScalingConfiguration,OldestInstance', 'OldestScalingConfiguration,NewestInstance', 'OldestInstance', 'NewestInstance',
    'OldestScalingConfiguration',
  ),
  removeOldest: choice('RemoveOldestInstance', 'RemoveNewestInstance'),
  levelPolicy: choice('BALANCE', 'PRIORITY', 'COST_OPTIMIZED'),
  zones: rows({ zone: 'text', instances: 'text' }, 'h,7;i,1;k,2'),
  placePolicy: choice('PRIORITY', 'BALANCE', 'COST_OPTIMIZED'),
  create: count('6', 50),
  vswitches: rows({ id: 'text', zone: 'text', current: 'text', stock: 'text' }, 'vsw-1,h,2,3;vsw-2,i,0,;vsw-3,k,1,'),
  offers: rows(
    { instanceType: 'text', vcpu: 'text', pricePerHour: 'text', charge: ['payg', 'spot'], stock: 'text' },
    'ecs.a,2,0.40,payg,;ecs.b,2,0.12,spot,3;ecs.c,4,0.30,spot,1',
  ),
  // By the clock
  launchTime: text('2026-03-02T08:00Z'),
  launchExpirationTime: text(),
  recurrenceType: choice('Weekly', 'Daily', 'Monthly', 'Cron', ''),
  recurrenceValue: text('1,3,5'),
  recurrenceEndTime: text('2026-04-30T00:00Z'),
  isEnabled: flag('yes'),
  startTime: text('2026-03-02 08:00:00'),
  endTime: text('2026-06-30 00:00:00'),
  recurrence: text('* * * * 1-5'),
  after: text(),
  limit: count('12', 60, 1),
  dueTasks: rows(
    { id: 'text', time: 'text', window: 'text', adjustmentType: ADJUSTMENTS, adjustmentValue: 'text', seconds: 'text' },
    'a,08:00,600,QuantityChangeInCapacity,2,300;b,08:00,600,QuantityChangeInCapacity,1,240;c,08:04,60,TotalCapacity,1,60',
  ),
  busyUntil: text(),
  inactiveUntil: text(),
  // Lifecycle hooks
  hookTransition: choice('SCALE_OUT', 'SCALE_IN'),
  hookTimeout: text('600'),
  hookResult: choice('CONTINUE', 'ABANDON'),
  hooksThere: count('2', 12),
  hooks: rows(
    { id: 'text', transition: ['SCALE_OUT', 'SCALE_IN'], timeout: 'text', result: ['CONTINUE', 'ABANDON'] },
    'warm-up,SCALE_OUT,600,CONTINUE;register,SCALE_OUT,300,ABANDON',
  ),
  hookEvents: rows(
    { at: 'text', op: ['heartbeat', 'complete', 'deleteHook'], id: 'text', seconds: 'text', result: ['CONTINUE', 'ABANDON'] },
    '120,heartbeat,register,900,CONTINUE;400,complete,warm-up,,CONTINUE',
  ),
  tencentTransition: choice('0', '1'),
  tencentTimeout: text('300'),
  tencentResult: choice('0', '1'),
  tencentHooks: rows({ id: 'text', transition: ['0', '1'], timeout: 'text', result: ['0', '1'] }, 'lfh-1,0,300,0;lfh-2,0,600,1'),
  boundHook: text('lfh-1'),
  tencentEvents: rows(
    { at: 'text', op: ['record', 'complete'], id: 'text', value: 'text' }, '200,record,lfh-1,400;500,complete,lfh-1,0',
  ),
  hookOperation: choice('create', 'bind', 'delete'),
  hookId: text('lfh-2'),
  // Tencent: an alarm policy, the codes of an activity
  dimensionName: choice('cpu_usage', 'mem_usage', 'lan_outtraffic', 'lan_intraffic'),
  comparisonOperator: choice('Greater', 'EqualOrGreater', 'Less', 'EqualOrLess', 'Equal', 'NotEqual'),
  threshold: count('70'),
  repeatTimes: count('3', 10, 1),
  policyCooldown: text('300'),
  datapoints: text('42, 55, 71, 78, 83, 80, 64, 51'),
  lockedFor: text(),
  activityStatus: choice('4', '0', '1', '2', '3', '5', ''),
  activityType: choice('0', '1', '2', '3', '10', ''),
  activityError: text('40001'),
  // API 3.0: an instance refresh
  refreshOperation: choice('resume', 'stop', 'cancel'),
  refreshStatus: choice('FAILED_PAUSE', 'AUTO_PAUSE', 'MANUAL_PAUSE', 'INIT', 'RUNNING', 'SUCCESSFUL', 'CANCELLED', 'FAILED'),
  phase: choice('REFRESH', 'SCALE_OUT', 'SCALE_IN'),
  resumeMode: choice('RETRY', 'CONTINUE'),
  currentBatch: count('2', 10, 1),
  maxSurge: count('0', 10),
  batches: rows(
    { batch: 'text', id: 'text', state: ['SUCCESSFUL', 'FAILED', 'WAITING', 'RUNNING', 'INIT', 'CANCELLED', 'NOT_FOUND'] },
    '1,ins-1,SUCCESSFUL;1,ins-2,SUCCESSFUL;2,ins-3,SUCCESSFUL;2,ins-4,FAILED;3,ins-5,WAITING;3,ins-6,WAITING',
  ),
  exists: flag('yes'),
  roleAuthorized: flag('yes'),
  // EMR
  groupAction: choice('START_SCALING_GROUP', 'STOP_SCALING_GROUP', 'RESTART_SCALING_GROUP', 'UPDATE_SCALING_GROUP_INSTANCE'),
  groupId: text('SGB-234242ABC'),
  groupState: choice('STOPPED', 'RUNNING'),
  // Huawei
  log: { kind: 'area', start: JSON.stringify(LOG, null, 1) },
};

/** Every field as it begins. */
export const startOf = (fields) => Object.fromEntries(Object.entries(fields).map(([name, { start }]) => [name, start]));

/** The rows of a table field as objects; a row that ends early has empty cells. */
export function readRows({ columns }, value) {
  const names = Object.keys(columns);
  return value.split(';').filter((row) => row.trim() !== '').map((row) => {
    const cells = row.split(',');
    return Object.fromEntries(names.map((name, at) => [name, cells[at] ?? '']));
  });
}

export function writeRows({ columns }, rows) {
  const clean = (cell) => String(cell).replace(/[;,]/g, ' ');
  return rows.map((row) => Object.keys(columns).map((name) => clean(row[name] ?? '')).join(',')).join(';');
}
