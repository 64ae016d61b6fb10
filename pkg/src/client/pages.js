// Lists that come in pages, one page after the other, by what the catalogue says of parameters and answer.
import { operation } from '../api.js';
import { AutoscaleError } from '../errors.js';
import { textOf } from '../text.js';

/** The ways to ask for a page: by its number from 1, or by the position of its first item from 0. */
const STYLES = [
  { at: 'PageNumber', size: 'PageSize', isNumber: true },
  { at: 'offset', size: 'limit' },
  { at: 'start_number', size: 'limit' },
];

/** Each answer in turn; the only one, where the operation has no pages. */
export async function* pages(send, id, params = {}, options) {
  const { info } = operation(id);
  const param = (name) => info.params.find((known) => known.name === name);
  const style = STYLES.find(({ at, size }) => param(at) && param(size));
  // What is no object is for the check to refuse.
  if (style === undefined || Object(params) !== params) return void (yield await send(id, params, options));

  const { default: usual, constraints } = param(style.size);
  const most = constraints.find(({ kind, max }) => kind === 'range' && max !== undefined)?.max;
  // Without a size of the caller's, the most that is documented: fewer calls.
  const size = params[style.size] ?? most;
  let at = numberOf(params[style.at] ?? param(style.at).default);
  let seen = style.isNumber ? (at - 1) * numberOf(size ?? usual) : at;
  const before = new Set(); // digests of the pages
  for (;;) {
    const data = await send(id, { ...params, [style.size]: size, [style.at]: at }, options);
    const list = listOf(info, data);
    const count = list?.length ?? 0;
    const total = totalOf(info, data, count > 0);
    if (list === undefined && total > seen) throw unfit(info, `has no list, though a total of ${total}`);
    // The service does not take its parameter, or begins again: it would never end.
    const digest = digestOf(list);
    if (count > 0 && before.has(digest)) {
      if (total > seen) throw unfit(info, `has a page that came before, with ${style.at} ${at}, though a total of ${total}`);
      return;
    }
    before.add(digest);
    yield data;
    seen += count;
    at += style.isNumber ? 1 : count;
    // Where no total is documented an empty page is the end: services give shorter pages than asked for.
    if (count === 0 || seen >= total) return;
  }
}

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

/** Each item of each page. */
export async function* items(send, id, params, options) {
  const { info } = operation(id);
  if (field(info, isList) === undefined) throw new AutoscaleError('invalid_option', `items: ${info.id} answers with no list`);
  for await (const data of pages(send, id, params, options)) yield* listOf(info, data) ?? [];
}

const isList = ({ type }) => type === 'list';
const isTotal = ({ type, name }) => type === 'integer' && /^total/i.test(name);

/** The first such field of an answer, and the object it stands in. */
function field({ response }, is) {
  const own = response.find(is);
  if (own !== undefined) return own;
  const parent = response.find(({ type, fields }) => type === 'object' && fields?.some(is));
  return parent && { ...parent.fields.find(is), parent: parent.name };
}

/** The value of that field. What stands in `data` may come beside it: `decode` joins the two. */
function valueOf(data, { name, parent }) {
  return data[name] ?? data[parent]?.[name] ?? undefined;
}

function listOf(info, data) {
  const known = field(info, isList);
  if (known === undefined) return undefined;
  const list = valueOf(data, known);
  const isFit = (item) => known.item !== 'object' || (typeof item === 'object' && item !== null);
  const around = data[known.parent] ?? {};
  if (typeof around !== 'object' || !(list === undefined || (Array.isArray(list) && list.every(isFit)))) {
    throw unfit(info, `has something else where ${known.name} should be a list`);
  }
  return list;
}

/** Without the documented total no one could tell whether the items are all; with no items it may be missing. */
function totalOf(info, data, hasItems) {
  const known = field(info, isTotal);
  const total = known && valueOf(data, known);
  if (known !== undefined && hasItems && !Number.isInteger(total)) throw unfit(info, `has no number ${known.name}`);
  return total;
}

const unfit = ({ id }, what) => new AutoscaleError('bad_answer', `${id}: the answer ${what}`);
