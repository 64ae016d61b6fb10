// The services of the catalogue and the sign schemes, asked for once: every request looks one up.
import { schemes, services } from '../index.js';

const once = (list) => {
  let known;
  return () => (known ??= list());
};

export const allServices = once(services);
export const allSchemes = once(schemes);

export const serviceOf = (wanted) => allServices().find(({ id }) => id === wanted);

export const schemeOf = (wanted) => allSchemes().find(({ name }) => name === wanted);
