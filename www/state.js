// What the page shows, as one plain object. Credentials are not part of it: see credentials.js.

/** Nothing chosen about signing: documented host, first method, now; the result as URL. */
export const plainSigning = () => ({
  with: 'pair', region: '', endpoint: '', method: '', format: '', algorithm: '', date: 'live', dateFixed: '', nonce: 'live', nonceFixed: '',
  output: 'url',
});

/** A group that a rule is tried on. */
export const plainGroup = () => ({
  minSize: '1', maxSize: '10', totalCapacity: '6', status: 'Active', inProgress: '',
  adjustmentType: 'QuantityChangeInCapacity', adjustmentValue: '2',
});

/** Who signed (`page`, or another signer, whose text is `signed`), and what the service answered. */
export const plainRefusal = () => ({ by: 'page', signed: '', answer: '' });

/** An answer to read, with its HTTP status where one was given. */
export const plainAnswer = () => ({ status: '', text: '' });

/** All values are texts as typed; `params` nests them as the call does. An empty language is the browser's. */
export function newState(operation) {
  return {
    view: 'compose', language: '', operation, params: {},
    signing: plainSigning(), preview: plainGroup(), refused: plainRefusal(), decode: plainAnswer(),
  };
}
