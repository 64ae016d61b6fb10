// Lists that come in pages, one page after the other.
import { operation } from '../api.js';
import { AutoscaleError } from '../errors.js';
import { listOf, pagesOf } from './paging.js';

/** Each answer in turn; the only one, where the operation has no pages. */
export async function* pages(send, id, params = {}, options) {
  const { info } = operation(id);
  // What is no object is for the check to refuse.
  if (info.paging === undefined || Object(params) !== params) return void (yield await send(id, params, options));
  yield* pagesOf((asked) => send(id, asked, options), info, params);
}

/** Each item of each page. */
export async function* items(send, id, params, options) {
  const { info } = operation(id);
  if (info.list === undefined) throw new AutoscaleError('invalid_option', `items: ${info.id} answers with no list`);
  for await (const data of pages(send, id, params, options)) yield* listOf(info, data) ?? [];
}
