import { readFileSync } from 'node:fs';
import * as kit from 'autoscale-kit/slim';
import { check } from '../check.js';

kit.initSync(readFileSync(new URL(import.meta.resolve('autoscale-kit/autoscale.wasm'))));
console.log(JSON.stringify(check(kit)));
