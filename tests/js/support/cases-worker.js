// One of many workers: an instance of its own, of the module that all of them share.
import { parentPort, workerData } from 'node:worker_threads';
import * as kit from 'autoscale-kit/slim';
import { cases } from './cases.js';

kit.initSync(workerData);
parentPort.postMessage(JSON.stringify(cases(kit)));
