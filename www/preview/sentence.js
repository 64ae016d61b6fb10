// A sentence of the core on the page: in its language where there are words for it, with the English original behind them.
import { h } from '../dom.js';
import { t } from '../messages.js';

export function sentence(text) {
  const words = t.preview.sentence(text);
  return words === undefined ? h('span', { lang: 'en' }, text) : h('span', { title: text }, words);
}

/** The same where only text can be. */
export const sentenceText = (text) => t.preview.sentence(text) ?? text;
