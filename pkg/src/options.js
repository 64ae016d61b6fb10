/** Options that were given: an object, or else none, such as the index that `list.map(schema.validate)` hands on. */
export const optionsOf = (given) => (typeof given === 'object' && given !== null ? given : NONE);

const NONE = Object.freeze({});
