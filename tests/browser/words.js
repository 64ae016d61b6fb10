// All words of the page, by language, in one table each.
import { knows } from '../../www/messages.js';

const PARTS = ['issues', 'sign', 'refused', 'preview', 'decode', 'examples'];

async function table(language) {
  const files = [`messages/${language}.js`, ...PARTS.filter((part) => !knows(language, part)).map((part) => `${part}/words/${language}.js`)];
  const modules = await Promise.all(files.map((file) => import(new URL(`../../www/${file}`, import.meta.url))));
  return Object.assign({}, ...modules.map(({ words }) => words));
}

export const [en, zh] = await Promise.all(['en', 'zh'].map(table));

/** English words between Chinese ones. What is quoted, and what has a capital, a digit or a sign in it, is a name. */
export function englishIn(text) {
  const between = text.replace(/"(?:[^"\\]|\\.)*"|[\w.[\]:/-]*[A-Z\d_.[/-][\w.[\]:/-]*/g, '');
  return between.match(/[a-z]{2,}/g) ?? [];
}
