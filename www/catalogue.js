// What the catalogue says of calls, in the language of the page. It is written in English; another language has its words by
// chapter of the documents, asked for with the first call of it.
import { chapterOf } from './chapter.js';
import { ORIGINAL, t } from './messages.js';
import { sentence } from './sentence.js';

/** Words by the file they are from: `zh/alibaba-ess-9`. */
const files = new Map();

const fileOf = (language, operation) => `${language}/${chapterOf(operation)}`;
const contradictionsOf = (language, operation) => `${fileOf(language, operation)}-contradictions`;

export const knowsWordsOf = (language, operation) => language === ORIGINAL || files.has(fileOf(language, operation));

export const learnWordsOf = (language, operations) => learn(language, operations.map((one) => fileOf(language, one)));

/** Where the documents contradict themselves is long, and few look at it. */
export const learnContradictionsOf = (language, operation) => learn(language, [contradictionsOf(language, operation)]);

/** What does not come stays English, and is asked for again the next time. */
async function learn(language, names) {
  if (language === ORIGINAL) return;
  const missing = [...new Set(names)].filter((name) => !files.has(name));
  await Promise.all(missing.map((name) => import(`./lib/words/${name}.js`).then(({ words }) => files.set(name, words), () => {})));
}

/** A text of an operation in the language of the page, or as it is where there are no words for it. */
export const documentedText = (operation, text) => wordsOf(operation, text) ?? text;

/** The same as an element, with the original behind it. */
export const documented = (operation, text) => sentence(text, () => wordsOf(operation, text));

function wordsOf(operation, text) {
  const names = [fileOf, contradictionsOf].map((nameOf) => nameOf(t.language, operation));
  return names.map((name) => files.get(name) ?? {}).find((words) => Object.hasOwn(words, text))?.[text];
}
