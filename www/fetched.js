// What is fetched from the package beside its code: the index of all operations, and the pack of each service.
const lib = (file) => new URL(`./lib/${file}`, import.meta.url);

/** Asked for once; what fails is asked for again. */
const asked = new Map();

export function ask(file) {
  if (!asked.has(file)) {
    const answer = fetch(lib(file)).then((response) => {
      if (!response.ok) throw new Error(`${file}: ${response.status}`);
      return file.endsWith('.json') ? response.json() : response.arrayBuffer();
    });
    answer.catch(() => asked.delete(file));
    asked.set(file, answer);
  }
  return asked.get(file);
}

/** The service that is there to begin with. */
export const FIRST = 'alibaba-ess';

export const packOf = (service) => `packs/${service}.bin`;
export const notesOf = (service) => `packs/${service}.notes.bin`;
