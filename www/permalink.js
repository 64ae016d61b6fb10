// The state in the hash of the URL: `#alibaba-ess.ExecuteScalingRule?ScalingRuleAri=…&.signing.format=xml`.
// Parameters go by their dotted way, settings begin with a dot. Only what the catalogue knows is read back, and a
// parameter that the catalogue calls secret is not written.
import { newState, plainGroup, plainSigning } from './state.js';

const SETTINGS = { signing: plainSigning, preview: plainGroup };

export function toHash(state, info) {
  const pairs = new URLSearchParams();
  for (const param of info.params) write(pairs, param.name, param, state.params[param.name]);
  for (const [group, plain] of Object.entries(SETTINGS)) {
    for (const [name, usual] of Object.entries(plain())) {
      if (state[group][name] !== usual) pairs.set(`.${group}.${name}`, state[group][name]);
    }
  }
  const text = String(pairs);
  return `#${state.operation}${text === '' ? '' : `?${text}`}`;
}

function write(pairs, way, param, value) {
  if (value === undefined || param.secret) return;
  if (Array.isArray(value)) {
    value.forEach((item, index) => write(pairs, `${way}.${index + 1}`, { ...param, type: param.item }, item));
  } else if (param.type === 'object') {
    for (const field of param.fields) write(pairs, `${way}.${field.name}`, field, value[field.name]);
  } else if (param.type === 'map') {
    for (const [name, one] of Object.entries(value)) pairs.append(way, `${name}=${one}`);
  } else {
    pairs.set(way, value);
  }
}

/** The state a hash describes, or undefined where it names no operation. `known` gives the entry of an operation. */
export function fromHash(hash, known) {
  const [id, query = ''] = cut(hash.replace(/^#/, ''), '?');
  const info = known(id);
  if (info === undefined) return undefined;
  const pairs = new URLSearchParams(query);
  const state = newState(info.id);
  for (const param of info.params) {
    const value = read(pairs, param.name, param);
    if (value !== undefined) state.params[param.name] = value;
  }
  for (const group of Object.keys(SETTINGS)) {
    for (const name of Object.keys(state[group])) {
      const value = pairs.get(`.${group}.${name}`);
      if (value !== null) state[group][name] = value;
    }
  }
  return state;
}

function read(pairs, way, param) {
  if (param.type === 'list') {
    const items = [];
    for (let item; (item = read(pairs, `${way}.${items.length + 1}`, { ...param, type: param.item })) !== undefined; ) items.push(item);
    return items.length > 0 ? items : undefined;
  }
  if (param.type === 'map') return pairs.has(way) ? Object.fromEntries(pairs.getAll(way).map((pair) => cut(pair, '='))) : undefined;
  if (param.type !== 'object') return pairs.get(way) ?? undefined;
  const entries = param.fields.map((field) => [field.name, read(pairs, `${way}.${field.name}`, field)]);
  const given = entries.filter(([, value]) => value !== undefined);
  return given.length > 0 ? Object.fromEntries(given) : undefined;
}

function cut(text, mark) {
  const at = text.indexOf(mark);
  return at < 0 ? [text] : [text.slice(0, at), text.slice(at + mark.length)];
}
