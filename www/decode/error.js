// An error with its meaning and what to do.
import { h } from '../dom.js';
import { t } from '../messages.js';

/** For an ApiError, and for what is known of a bare code. */
export function errorNode({ code, message, meaning, status, requestId, category, retry, advice, documented, operations = [], otherwise = [], didYouMean, source, module, details }) {
  const words = t.decode;
  const row = (name, value, lang) => (value === undefined || value === '' ? [] : [h('dt', {}, words.rows[name]), h('dd', { lang }, value)]);
  const chips = [category && words.categories[category], status && `HTTP ${status}`, documented ? words.documented : words.undocumented].filter(Boolean);
  return h('div', { class: 'error-card' },
    h('p', { class: 'code' }, code),
    h('p', { class: 'chips' }, chips.map((chip) => [h('span', { class: 'fact' }, chip), ' ']).flat()),
    meaning && h('p', { class: 'meaning', lang: 'en' }, meaning),
    h('dl', {},
      row('message', message, 'en'),
      row('advice', advice, 'en'),
      row('retry', words.retries[retry]),
      row('didYouMean', didYouMean),
      row('module', module),
      row('requestId', requestId),
      row('details', details && JSON.stringify(details)),
      row('operations', operations.map((id) => id.split('.')[1]).join(', ')),
      row('source', source && t.source(source))),
    otherwise.length > 0 && h('details', {}, h('summary', {}, words.otherwise, h('span', { class: 'count' }, String(otherwise.length))),
      h('ul', { class: 'otherwise' }, otherwise.map((one) => h('li', {},
        h('p', { lang: 'en' }, one.meaning), h('p', { class: 'quiet', lang: 'en' }, one.advice), h('p', { class: 'quiet' }, (one.operations ?? []).map((id) => id.split('.')[1]).join(', ')))))));
}
