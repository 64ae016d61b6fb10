import * as kit from './autoscale-kit.js';
import { check } from './check.js';

document.body.textContent = JSON.stringify(check(kit));
