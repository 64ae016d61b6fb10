// What the page shows, as one plain object. Credentials are not part of it: see credentials.js.

/** Nothing chosen about signing: documented host, first method, now. */
export const plainSigning = () => ({
  with: 'pair', region: '', endpoint: '', method: '', format: '', algorithm: '', date: 'live', dateFixed: '', nonce: 'live', nonceFixed: '',
});

/** A group that a rule is tried on. */
export const plainGroup = () => ({
  minSize: '1', maxSize: '10', totalCapacity: '6', status: 'Active', inProgress: '',
  adjustmentType: 'QuantityChangeInCapacity', adjustmentValue: '2',
});

/** All values are texts as typed; `params` nests them as the call does. */
export function newState(operation) {
  return { operation, params: {}, signing: plainSigning(), preview: plainGroup() };
}
