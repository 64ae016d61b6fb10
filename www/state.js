// What the page shows, as one plain object. Credentials are not part of it: see credentials.js.
import { FIELDS, startOf } from './preview/fields.js';
import { SIM } from './preview/simulation/fields.js';

/** Nothing chosen about signing: documented host, first method, now; the result as URL. */
export const plainSigning = () => ({
  with: 'pair', region: '', endpoint: '', method: '', format: '', algorithm: '',
  date: 'live', dateFixed: '', nonce: 'live', nonceFixed: '', output: 'url',
});

/** The group of the preview and its scenario; an empty question is the one nearest to the call. */
export const plainPreview = () => ({ question: '', ...startOf(FIELDS), ...startOf(SIM) });

/** Who signed (`page`, or another signer, whose text is `signed`), and what the service answered. */
export const plainRefusal = () => ({ by: 'page', signed: '', answer: '' });

/** An answer to read, with its HTTP status where one was given. */
export const plainAnswer = () => ({ status: '', text: '' });

/** All values are texts as typed; `params` nests them as the call does. An empty language is the browser's. */
export function newState(operation) {
  return {
    view: 'compose', language: '', operation, params: {},
    signing: plainSigning(), preview: plainPreview(), refused: plainRefusal(), decode: plainAnswer(),
  };
}
