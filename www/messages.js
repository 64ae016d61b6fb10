// The texts of the page in the language of the moment. `t` changes with it: read it where a text is made, keep no part of it.
import { en } from './messages/en.js';
import { zh } from './messages/zh.js';

const TABLES = { en, zh };

/** What a language is called in itself, and its tag. */
export const LANGUAGES = { en: ['English', 'en'], zh: ['简体中文', 'zh-Hans'] };

export let t = en;

/** Whichever of the two the browser prefers. */
export const preferred = () => (globalThis.navigator?.language?.startsWith('zh') ? 'zh' : 'en');

/** `''` leaves the choice to the browser. */
export function speak(language) {
  const chosen = Object.hasOwn(TABLES, language) ? language : preferred();
  t = TABLES[chosen];
  document.documentElement.lang = LANGUAGES[chosen][1];
  return chosen;
}
