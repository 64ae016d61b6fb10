// A sentence of the core or the catalogue on the page: in its language where there are words for it, with the English original
// behind them.
import { h } from './dom.js';

/** `wordsOf(text)` has the words, or undefined where there are none. */
export function sentence(text, wordsOf) {
  const words = wordsOf(text);
  return words === undefined ? h('span', { lang: 'en' }, text) : h('span', { title: text }, words);
}
