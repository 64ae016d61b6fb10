// How one page follows another, by what the catalogue says of parameters and answer.
import { AutoscaleError } from '../errors.js';
import { textOf } from '../text.js';

/** Each answer in turn, by what the catalogue says of an operation that has pages; `ask` sends the parameters of one. */
export async function* pagesOf(ask, info, params) {
  const { paging } = info;
  const param = (name) => info.params.find((known) => known.name === name);
  const { default: usual, constraints } = param(paging.size);
  const most = constraints.find(({ kind, max }) => kind === 'range' && max !== undefined)?.max;
  // Without a size of the caller's, the most that is documented: fewer calls.
  const size = params[paging.size] ?? most;
  const first = params[paging.at] ?? param(paging.at).default ?? FIRST[paging.style];
  const place = paging.style === 'token' ? { at: first, seen: 0 } : placeOf(paging.style, numberOf(first), numberOf(size ?? usual));
  const before = new Set(); // digests of the pages
  for (;;) {
    const data = await ask({ ...params, [paging.size]: size, [paging.at]: place.at });
    const list = listOf(info, data);
    const count = list?.length ?? 0;
    const total = totalOf(info, data, count > 0);
    if (list === undefined && total > place.seen) throw unfit(info, `has no list, though a total of ${total}`);
    // The service does not take its parameter, or begins again: it would never end.
    const digest = digestOf(list);
    if (count > 0 && before.has(digest)) {
      if (total > place.seen) throw unfit(info, `has a page that came before, with ${paging.at} ${place.at}, though a total of ${total}`);
      return;
    }
    before.add(digest);
    yield data;
    place.seen += count;
    if (paging.style === 'token') {
      // A page may be empty, and others follow it.
      const next = textOf(valueOf(data, info, paging.next) ?? '');
      if (next === '') return;
      if (next === place.at) throw unfit(info, `names itself as the next page, with ${paging.next} ${next}`);
      place.at = next;
      continue;
    }
    place.at += paging.style === 'number' ? 1 : count;
    // Where no total is documented an empty page is the end: services give shorter pages than asked for.
    if (count === 0 || place.seen >= total) return;
  }
}

/** What asks for the first page; a token has nothing for it. */
const FIRST = { number: 1, offset: 0 };

/** Which page, and how many items stand before it. */
const placeOf = (style, at, size) => ({ at, seen: style === 'number' ? (at - 1) * size : at });

/** A hash of 53 bits, as FNV-1a makes them: to keep every page would fill the memory. */
function digestOf(list) {
  let [high, low] = [0x811c9dc5, 0x01000193];
  const text = JSON.stringify(list) ?? '';
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    high = Math.imul(high ^ unit, 0x01000193);
    low = Math.imul(low ^ unit, 0x85ebca6b);
  }
  return (high >>> 11) * 2 ** 32 + (low >>> 0);
}

const numberOf = (given) => Number(textOf(given));

/** The object around the list of an answer, and the name of the list. */
const nameParts = ({ list }) => (list?.includes('.') ? list.split('.') : [undefined, list]);

/** The value of a field that stands at the top, or in the object around the list: `decode` joins the two. */
function valueOf(data, info, name) {
  const [around] = nameParts(info);
  return data[name] ?? data[around]?.[name] ?? undefined;
}

/** The list of an answer; undefined where it has none. */
export function listOf(info, data) {
  if (info.list === undefined) return undefined;
  const [around, name] = nameParts(info);
  const list = valueOf(data, info, name);
  const known = (around === undefined ? info.response : info.response.find((field) => field.name === around).fields).find((field) => field.name === name);
  const isFit = (item) => known.item !== 'object' || (typeof item === 'object' && item !== null);
  const whole = data[around] ?? {};
  if (typeof whole !== 'object' || !(list === undefined || (Array.isArray(list) && list.every(isFit)))) {
    throw unfit(info, `has something else where ${name} should be a list`);
  }
  return list;
}

/** Without the documented total no one could tell whether the items are all; with no items it may be missing. */
function totalOf(info, data, hasItems) {
  const { total: name } = info.paging;
  const total = name && valueOf(data, info, name);
  if (name !== undefined && hasItems && !Number.isInteger(total)) throw unfit(info, `has no number ${name}`);
  return total;
}

const unfit = ({ id }, what) => new AutoscaleError('bad_answer', `${id}: the answer ${what}`);
