import * as kit from 'autoscale-kit';
import { check } from '../check.js';

document.body.textContent = JSON.stringify(check(kit));
