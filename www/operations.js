// The operations that there are. Their names and what they do are in one index; what else is documented of them comes in a pack
// with the first call of their service.
import { ask, notesOf, packOf } from './fetched.js';
import { carriedBy } from './flat.js';
import { operations, use } from './lib/autoscale-kit.js';

/**
 * What the index holds: `services`, each by `service(id)`, and `operations`. `known(id)` is an operation by its name, as far as
 * it is known by now: it `isWhole` once `whole(id)` has come.
 */
export function catalogueOf({ services, operations: listed }) {
  const hosts = new Map(services.map((service) => [service.id, service]));
  const byId = new Map();
  const enter = (infos) => {
    for (const info of infos) for (const name of [info.name, ...info.aliases]) byId.set(`${info.service}.${name}`, info);
  };
  enter(listed);
  const known = (id) => byId.get(id);
  const isWhole = (info) => info.params !== undefined;

  /** With all of its service, or undefined for an id that nothing has. */
  async function whole(id) {
    const info = known(id);
    if (info === undefined || isWhole(info)) return info;
    const { service } = info;
    const pack = await ask(packOf(service));
    if (!isWhole(known(id))) {
      use(pack);
      enter(operations(service).map((one) => ({ ...one, carried: carriedBy(one, hosts.get(service)), contradicted: known(one.id).contradicted })));
    }
    return known(id);
  }
  return { services, service: (id) => hosts.get(id), operations: listed, known, isWhole, whole };
}

const noted = new Set();

/** Where the document of an operation contradicts itself: long, so it comes when somebody looks. */
export async function contradictionsOf({ id, service }) {
  const notes = await ask(notesOf(service));
  if (!noted.has(service)) use(notes);
  noted.add(service);
  return operations(service).find((one) => one.id === id).contradictions;
}
