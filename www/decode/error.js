// An error with its meaning and what to do.
import { h } from '../dom.js';
import { t } from '../messages.js';
import { sentence } from '../sentence.js';

/** For an ApiError, and for what is known of a bare code. */
export function errorNode(error) {
  const { code, status, meaning, category, retry, documented, operations = [], otherwise = [], source, details } = error;
  const words = t.decode;
  const row = (name, value, lang) => (value ? [h('dt', {}, words.rows[name]), h('dd', { lang }, value)] : []);
  const said = (text) => text && sentence(text, words.sentence);
  const isKnown = documented ? words.documented : words.undocumented;
  const chips = [category && words.categories[category], status && `HTTP ${status}`, isKnown].filter(Boolean);
  return h('div', { class: 'error-card' },
    h('p', { class: 'code' }, code),
    h('p', { class: 'chips' }, chips.map((chip) => [h('span', { class: 'fact' }, chip), ' ']).flat()),
    meaning && h('p', { class: 'meaning' }, said(meaning)),
    h('dl', {},
      row('message', error.message, 'en'),
      row('advice', said(error.advice)),
      row('retry', words.retries[retry]),
      row('didYouMean', error.didYouMean),
      row('module', error.module),
      row('requestId', error.requestId),
      row('details', details && JSON.stringify(details)),
      row('operations', namesOf(operations)),
      row('source', source && t.source(source))),
    otherwise.length > 0 && h('details', {},
      h('summary', {}, words.otherwise, h('span', { class: 'count' }, String(otherwise.length))),
      h('ul', { class: 'otherwise' }, otherwise.map((one) => h('li', {},
        h('p', {}, said(one.meaning)),
        h('p', { class: 'quiet' }, said(one.advice)),
        h('p', { class: 'quiet' }, namesOf(one.operations)))))));
}

const namesOf = (ids = []) => t.list(ids.map((id) => id.split('.')[1]));
