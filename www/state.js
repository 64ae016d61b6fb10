// What the page shows, as one plain object. Credentials are not part of it: see credentials.js.

/** Nothing chosen about signing: documented host, first method, now; the result as URL. */
const signing = {
  with: 'pair', region: '', endpoint: '', method: '', format: '', algorithm: '',
  date: 'live', dateFixed: '', nonce: 'live', nonceFixed: '', output: 'url',
};

/** How each group of settings begins, as far as it is known: the preview tells of its many fields once it is there. */
export const BEGIN = {
  signing,
  /** An empty question is the one nearest to the call. */
  preview: { question: '' },
  /** Who signed (`page`, or another signer, whose text is `signed`), and what the service answered. */
  refused: { by: 'page', signed: '', answer: '' },
  /** An answer to read, with its HTTP status where one was given. */
  decode: { status: '', text: '' },
};

export const plain = (group) => ({ ...BEGIN[group] });

/** All values are texts as typed; `params` nests them as the call does. An empty language is the browser's. */
export function newState(operation) {
  const groups = Object.fromEntries(Object.keys(BEGIN).map((group) => [group, plain(group)]));
  return { view: 'compose', language: '', operation, params: {}, ...groups };
}
