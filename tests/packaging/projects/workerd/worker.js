import * as kit from 'autoscale-kit';
import { check } from '../check.js';

export default {
  fetch: () => Response.json(check(kit)),
};
