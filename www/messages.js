// The texts of the page in the language of the moment. `t` changes with it: read it where a text is made, keep no part of it.
// Words come in parts, each asked for when it is needed: the frame's, and those of each view.

/** What a language is called in itself, and its tag. */
export const LANGUAGES = { en: ['English', 'en'], zh: ['简体中文', 'zh-Hans'] };

/** The language in which the core and the catalogue speak. */
export const ORIGINAL = 'en';

const tables = Object.fromEntries(Object.keys(LANGUAGES).map((language) => [language, {}]));
/** What is wrong with a call is said in the original as it comes. */
const learned = new Set([`${ORIGINAL} issues`]);

export let t;

/** The language that was wished for, else whichever of them the browser prefers. */
export function languageOf(wish) {
  if (Object.hasOwn(LANGUAGES, wish)) return wish;
  return globalThis.navigator?.language?.startsWith('zh') ? 'zh' : 'en';
}

export const knows = (language, part) => learned.has(`${language} ${part}`);

export async function learn(language, part) {
  if (knows(language, part)) return;
  const { words } = await import(part === 'frame' ? `./messages/${language}.js` : `./${part}/words/${language}.js`);
  Object.assign(tables[language], words);
  learned.add(`${language} ${part}`);
}

export function speak(language) {
  t = tables[language];
  document.documentElement.lang = LANGUAGES[language][1];
}
