import * as kit from 'autoscale-kit';
import { check } from '../check.js';

console.log(JSON.stringify(check(kit)));
