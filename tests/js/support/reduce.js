// A failing call made smaller, as long as it fails.

/** The smallest call found for which `fails` holds; a call that throws fails too. */
export async function smallest(call, fails) {
  for (let left = 2000, again = true; again; ) {
    again = false;
    for (const smaller of simpler(call)) {
      if (left-- === 0) return call;
      if (await fails(smaller)) {
        call = smaller;
        again = true;
        break;
      }
    }
  }
  return call;
}

const LISTS = ['params', 'headers'];

/** Vendors' clients add these where they are missing. */
const NEEDED = ['Action', 'Version', 'Format', 'Region', 'RequestClient'];
const isNeeded = ([name]) => NEEDED.includes(name);

function* simpler(call) {
  for (const list of LISTS) {
    const [needed, others] = [call[list].filter(isNeeded), call[list].filter((pair) => !isNeeded(pair))];
    for (const without of shorter(others)) yield { ...call, [list]: [...needed, ...without] };
    for (const [index, [name, value]] of call[list].entries()) {
      if (isNeeded([name])) continue;
      for (const simple of simplerValue(value)) yield { ...call, [list]: call[list].with(index, [name, simple]) };
    }
  }
  if (call.content !== undefined) for (const content of simplerValue(call.content)) yield { ...call, content };
  if (call.path !== '/') yield { ...call, path: '/' };
}

function* shorter(list) {
  if (list.length > 3) yield list.slice(0, list.length / 2);
  if (list.length > 3) yield list.slice(list.length / 2);
  for (const index of list.keys()) yield list.toSpliced(index, 1);
}

function* simplerValue(value) {
  if (Array.isArray(value)) {
    if (value.length > 1) yield* shorter(value);
    yield* value;
  } else if (value !== null && typeof value === 'object') {
    for (const key of Object.keys(value)) {
      const { [key]: one, ...rest } = value;
      yield rest;
      yield { [key]: one };
    }
  } else if (typeof value === 'string' && value.length > 1) {
    yield value.slice(0, value.length / 2);
    yield value.slice(value.length / 2);
    yield value.slice(1);
    yield value.slice(0, -1);
  }
}
