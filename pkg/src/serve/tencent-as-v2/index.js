// Operations of Tencent Cloud AS v2, by name.
import * as configurations from './configurations.js';
import * as descriptions from './descriptions.js';
import * as groups from './groups.js';
import * as hooks from './hooks.js';
import * as instances from './instances.js';
import * as notifications from './notifications.js';
import * as policies from './policies.js';
import * as tasks from './tasks.js';

export const handlers = { ...configurations, ...groups, ...instances, ...policies, ...tasks, ...hooks, ...notifications, ...descriptions };
