// Nested parameters as pairs of dotted names and texts, and back.

/** The parameters of a call: those with a field, and those that any call of its service may carry and that go out as given. */
export const paramsOf = ({ params, carried = [] }) => [...params, ...carried];

/** Those of the second kind, of a call and its service. */
export function carriedBy({ params }, { common }) {
  return common.filter(({ name, from }) => from === 'caller' && params.every((own) => own.name !== name));
}

/** Lists count from 1. What the catalogue calls secret is left out. */
export function flatten(params, values) {
  return params.flatMap((param) => pairsOf(param.name, param, values[param.name]));
}

function pairsOf(path, param, value) {
  if (value === undefined || param.secret) return [];
  if (Array.isArray(value)) return value.flatMap((item, index) => pairsOf(`${path}.${index + 1}`, { ...param, type: param.item }, item));
  if (param.type === 'object') return param.fields.flatMap((field) => pairsOf(`${path}.${field.name}`, field, value[field.name]));
  if (param.type === 'map') return Object.entries(value).map(([name, one]) => [path, `${name}=${one}`]);
  return [[path, value]];
}

/** `pairs` is a URLSearchParams, `base` the number of the first item of a list. Only what the catalogue knows is read. */
export function unflatten(params, pairs, base = 1) {
  const entries = params.map((param) => [param.name, read(pairs, param.name, param, base)]);
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
}

function read(pairs, path, param, base) {
  if (param.type === 'list') return listOf(pairs, path, { ...param, type: param.item }, base);
  if (param.type === 'map') return pairs.has(path) ? Object.fromEntries(pairs.getAll(path).map((pair) => cut(pair, '='))) : undefined;
  if (param.type !== 'object') return pairs.get(path) ?? undefined;
  const entries = param.fields.map((field) => [field.name, read(pairs, `${path}.${field.name}`, field, base)]);
  const given = entries.filter(([, value]) => value !== undefined);
  return given.length > 0 ? Object.fromEntries(given) : undefined;
}

function listOf(pairs, path, item, base) {
  const items = [];
  for (let one; (one = read(pairs, `${path}.${items.length + base}`, item, base)) !== undefined; ) items.push(one);
  return items.length > 0 ? items : undefined;
}

/** The text before and behind the first mark; the second is '' where there is none. */
export function cut(text, mark) {
  const at = text.indexOf(mark);
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + mark.length)];
}
