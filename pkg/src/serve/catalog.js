// The services of the catalogue, asked for once: every request looks one up.
import { services } from '../index.js';

let known;

export function allServices() {
  known ??= services();
  return known;
}

export const serviceOf = (wanted) => allServices().find(({ id }) => id === wanted);
