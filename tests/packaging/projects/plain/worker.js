import * as kit from './autoscale-kit.js';
import { check } from './check.js';

postMessage(JSON.stringify(check(kit)));
