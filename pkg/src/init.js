// Starting the modules of an entry that has them inside.
import { core } from './crossing.js';
import { diagnosis } from './received.js';
import { questions } from './scaling.js';

/** Compiles without blocking what the first calls would else compile. */
export async function init() {
  await Promise.all([core, diagnosis, questions].map(({ startLater }) => startLater()));
}
