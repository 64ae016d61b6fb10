// What clients make is kept within bounds: the oldest gives way.

/** States of things that exist under whatever id a caller makes up; one that is forgotten is as in the beginning. */
export const MOST_FORGETTABLE = 500;

/** Puts an entry in front of a list of at most so many. */
export function unshiftWithin(list, entry, most) {
  list.unshift(entry);
  if (list.length > most) list.length = most;
}

/** Sets an entry of a map of at most so many. */
export function setWithin(map, key, value, most) {
  map.delete(key);
  map.set(key, value);
  if (map.size > most) map.delete(map.keys().next().value);
}

/** A function that adds to a list, of at most so many entries and so many characters in all. */
export function keeperOf(list, { most, mostCharacters }) {
  const lengths = [];
  let characters = 0;
  return (entry) => {
    list.push(entry);
    lengths.push(JSON.stringify(entry).length);
    characters += lengths.at(-1);
    while (list.length > most || characters > mostCharacters) {
      list.shift();
      characters -= lengths.shift();
    }
  };
}
