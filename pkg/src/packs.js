// The packs of the package: each is a service in one edition, or the texts of one in another language.
//
// An instance of the core starts without any. It gets those that were added, in the order in which they came: the core names
// an operation by the index of its pack, so another instance must have the same packs in the same order.

/** Those that were added: `{ service?, bytes() }`. */
const added = [];
/** By service, those inside an entry that no call has needed yet. */
const waiting = new Map();

/** Adds a pack for good. */
export function add(pack) {
  added.push(pack);
}

/** Keeps packs of services until a call needs them: an entry that has them inside unpacks no more than what is used. */
export function carry(packs) {
  for (const pack of packs) if (!isAdded(pack.service)) waiting.set(pack.service, pack);
}

const isAdded = (service) => added.some((pack) => pack.service === service);

/** Adds the pack that a service or an operation needs. Where there is none, all are added: the core then says what is known. */
export function addFor(id) {
  if (waiting.size === 0) return;
  const end = id.indexOf('.');
  const service = end < 0 ? id : id.slice(0, end);
  if (waiting.has(service)) addWaiting(service);
  else if (!isAdded(service)) addAll();
}

/** Adds every pack of the entry. */
export function addAll() {
  for (const service of waiting.keys()) addWaiting(service);
}

function addWaiting(service) {
  added.push(waiting.get(service));
  waiting.delete(service);
}

const COUNT = Symbol('packs');

/** Gives an instance of the core what it lacks. A pack that it refuses is given up. */
export function complete(instance) {
  const { glue, buffer } = instance;
  for (let count = instance[COUNT] ?? 0; count < added.length; instance[COUNT] = count) {
    const bytes = added[count].bytes();
    try {
      glue.addPacks(...buffer.put([bytes]));
      count += 1;
    } catch (refusal) {
      added.splice(count, 1);
      throw refusal;
    }
  }
}
