// What services with groups do alike to the things they keep. `options` are those of `Refused`.
import { Refused } from './refused.js';

/** The endpoint's own, where a code is documented and no number. */
const OWN_QUOTA = { limit: 20, what: 'of them in a group, at this endpoint' };

/** Refuses one more thing than the quota of the operation allows. */
export function within({ info }, code, count, options) {
  const { limit, what } = info.quotas.find(({ error }) => error === code) ?? OWN_QUOTA;
  if (count >= limit) throw new Refused(code, `There are ${count} already; the limit is ${limit} ${what}.`, options);
}

/** Refuses a name that another thing has already. */
export function unused(things, key, name, code, self, options) {
  for (const thing of things) {
    if (thing !== self && thing[key] === name) throw new Refused(code, `${key} is used already: ${name}.`, options);
  }
}

/** Activities of a group that are kept; older ones are dropped. */
export const MOST_ACTIVITIES = 5000;

/** The longest id of a machine that the endpoint takes for one that exists. */
export const LONGEST_ID = 64;

/** Copies what was given, which is what a modification changes. */
export function change(thing, params, names) {
  for (const name of names) if (params[name] !== undefined) thing[name] = params[name];
}

/** Whether a record is what the filters of a list ask for; a filter that it has no field for holds for every record. */
export function matches(record, filters, fieldOf = (name) => name) {
  return Object.entries(filters).every(([name, wanted]) => {
    const value = record[fieldOf(name, wanted)];
    if (wanted === undefined || value === undefined) return true;
    return Array.isArray(wanted) ? wanted.length === 0 || wanted.includes(value) : String(value) === String(wanted);
  });
}

/** Of a record, the fields that the document lists. */
export function documented(record, fields) {
  return Object.fromEntries(fields.filter(({ name }) => record[name] !== undefined).map(({ name }) => [name, record[name]]));
}
