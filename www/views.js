// The five views, in their order. Each is `view(page) -> { node, show(call) }`, made anew for every operation:
//   page.state, page.info, page.service   what is on the page
//   page.changed()                        something was typed: the call is made again and shown
//   page.go(name)                         to another view
//   page.open(operation, params)          another call
//   call                                  see call.js
// Only the view in front is shown a call. What its link holds is PARTS in permalink.js. Code, words and styles of a view are
// asked for when somebody is about to look at it.
import { knows, learn } from './messages.js';

export const VIEWS = ['compose', 'sign', 'refused', 'preview', 'decode'];

/** The module of the package that only this view needs. */
const MODULE = { refused: 'diagnosis', preview: 'scaling' };
/** Which words and styles a view has beside those of the frame. */
const OWN = { compose: [], sign: ['sign'], refused: ['refused', 'decode'], preview: ['preview', 'decode'], decode: ['decode'] };
const made = new Map();
const sheets = new Map();

/** The view by its name, or undefined where something of it is not there yet. */
export function viewOf(name, language) {
  return ['frame', ...OWN[name]].every((part) => knows(language, part)) ? made.get(name) : undefined;
}

/** What fails is asked for again the next time; some browsers do not, for code, before the page is loaded anew. */
export async function load(name, language) {
  const [module] = await Promise.all([
    import(`./${name}/view.js`),
    ...['frame', ...OWN[name]].map((part) => learn(language, part)),
    ...OWN[name].map(style),
    MODULE[name] && start(MODULE[name]),
  ]);
  made.set(name, module[name]);
}

async function start(module) {
  const { init } = await import('./lib/autoscale-kit.js');
  await init(new URL(`./lib/${module}.wasm`, import.meta.url));
}

function style(part) {
  if (!sheets.has(part)) sheets.set(part, added(`styles/${part}.css`));
  return sheets.get(part).catch((error) => {
    sheets.delete(part);
    throw error;
  });
}

function added(href) {
  const link = document.createElement('link');
  Object.assign(link, { rel: 'stylesheet', href });
  document.head.append(link);
  return new Promise((resolve, reject) => {
    link.onload = resolve;
    link.onerror = () => {
      link.remove();
      reject(new Error(`${href} did not load`));
    };
  });
}
