import * as kit from 'autoscale-kit';
import { check } from '../../check.js';

export const dynamic = 'force-dynamic';
export const GET = () => Response.json(check(kit));
