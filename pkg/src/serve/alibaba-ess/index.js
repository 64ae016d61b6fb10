// Operations of Alibaba Cloud ESS, by name.
import * as balancers from './balancers.js';
import * as configurations from './configurations.js';
import * as descriptions from './descriptions.js';
import * as groups from './groups.js';
import * as hooks from './hooks.js';
import * as instances from './instances.js';
import * as notifications from './notifications.js';
import * as rules from './rules.js';
import * as tasks from './tasks.js';

export const handlers = { ...groups, ...configurations, ...rules, ...instances, ...tasks, ...hooks, ...notifications, ...balancers, ...descriptions };
