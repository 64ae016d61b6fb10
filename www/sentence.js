// A sentence of the core or the catalogue on the page: in its language where there are words for it, with the English original
// behind them.
import { h } from './dom.js';

/** The text that is shown and its attributes; `words` is undefined where there are none. */
export const worded = (text, words) => (words === undefined ? { text, lang: 'en' } : { text: words, title: text });

/** The same as an element; `wordsOf(text)` has the words. */
export function sentence(text, wordsOf) {
  const { text: shown, ...attributes } = worded(text, wordsOf(text));
  return h('span', attributes, shown);
}
