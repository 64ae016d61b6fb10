// What the catalogue says of calls, in the language of the page. It is written in English; another language has its words by
// chapter of the documents, and each chapter is asked for with the first call of it.
import { t } from './messages.js';
import { sentence } from './sentence.js';

const TRANSLATED = ['zh'];
/** The words of a chapter by `zh alibaba-ess-9`. */
const chapters = new Map();

const keyOf = (language, { service, source }) => {
  const [, number] = /^(\d+)\./.exec(source.section) ?? [];
  return `${language} ${number === undefined ? service : `${service}-${number}`}`;
};

export const knowsWordsOf = (language, operation) => !TRANSLATED.includes(language) || chapters.has(keyOf(language, operation));

/** What does not come stays English, and is asked for again the next time. */
export async function learnWordsOf(language, operations) {
  const missing = new Set(operations.filter((one) => !knowsWordsOf(language, one)).map((one) => keyOf(language, one)));
  await Promise.all([...missing].map((key) => import(`./catalogue/${key.replace(' ', '/')}.js`).then(({ words }) => chapters.set(key, words), () => {})));
}

/** A text of an operation in the language of the page, or as it is where there are no words for it. */
export const documentedText = (operation, text) => wordsOf(operation, text) ?? text;

/** The same as an element, with the original behind it. */
export const documented = (operation, text) => sentence(text, () => wordsOf(operation, text));

function wordsOf(operation, text) {
  const words = chapters.get(keyOf(t.language, operation)) ?? {};
  return Object.hasOwn(words, text) ? words[text] : undefined;
}
