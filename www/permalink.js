// The state in the hash of the URL: `#sign/alibaba-ess.ExecuteScalingRule?ScalingRuleAri=…&.signing.format=xml`.
// Parameters go by their dotted path, settings begin with a dot. Only what the catalogue knows is read back, a parameter
// that the catalogue calls secret is not written, and pasted texts lose the keys and tokens in them.
import { cut, flatten, paramsOf, unflatten } from './flat.js';
import { LANGUAGES } from './messages.js';
import { withoutKeys } from './redact.js';
import { BEGIN, newState, plain } from './state.js';

/** Each view, and which settings belong into its link. */
export const PARTS = {
  compose: ['signing'], sign: ['signing'], refused: ['signing', 'refused'], preview: ['preview'], decode: ['decode'],
};
/** Texts that were pasted. A longer one makes no link that anybody could send. */
const PASTED = ['refused.signed', 'refused.answer', 'preview.log', 'decode.text'];
const LONGEST = 8000;

export function toHash(state, info) {
  const pairs = new URLSearchParams();
  if (state.view !== 'decode') for (const [path, value] of flatten(paramsOf(info), state.params)) pairs.append(path, value);
  for (const group of PARTS[state.view]) {
    for (const [name, given] of Object.entries(state[group])) {
      const value = shared(`${group}.${name}`, given);
      if (value !== BEGIN[group][name]) pairs.set(`.${group}.${name}`, value);
    }
  }
  if (state.language !== '') pairs.set('.language', state.language);
  const text = String(pairs);
  return `#${state.view}/${state.operation}${text === '' ? '' : `?${text}`}`;
}

function shared(name, value) {
  if (!PASTED.includes(name)) return value;
  return value.length > LONGEST ? '' : withoutKeys(value);
}

/**
 * The state a hash describes, or undefined where it names no operation. `known` gives the entry of an operation, `before`
 * the state of one that was on the page: it keeps what the link does not speak of.
 */
export function fromHash(hash, known, before = () => undefined) {
  const [path, query] = cut(hash.replace(/^#/, ''), '?');
  const [view, id] = path.includes('/') ? cut(path, '/') : ['compose', path];
  const info = known(id);
  if (info === undefined || !Object.hasOwn(PARTS, view)) return undefined;
  const pairs = new URLSearchParams(query);
  const old = before(info.id) ?? newState(info.id);
  const state = { ...old, view, language: Object.hasOwn(LANGUAGES, pairs.get('.language')) ? pairs.get('.language') : '' };
  if (view !== 'decode') state.params = unflatten(paramsOf(info), pairs);
  for (const group of PARTS[view]) {
    state[group] = plain(group);
    for (const name of namesIn(group, pairs)) state[group][name] = pairs.get(`.${group}.${name}`) ?? state[group][name];
  }
  return state;
}

/** The fields of the preview may not be known yet: it drops what is none of them when it is made. */
function namesIn(group, pairs) {
  const known = Object.keys(BEGIN[group]);
  if (group !== 'preview') return known;
  const begin = `.${group}.`;
  return [...known, ...[...pairs.keys()].filter((key) => key.startsWith(begin)).map((key) => key.slice(begin.length))];
}

/** View, operation and language that an address asks for, before any catalogue is there. */
export function addressed(hash) {
  const [path, query] = cut(hash.replace(/^#/, ''), '?');
  const [view, id = view] = path.split('/');
  return {
    view: Object.hasOwn(PARTS, view) ? view : 'compose',
    operation: id,
    language: new URLSearchParams(query).get('.language'),
  };
}
