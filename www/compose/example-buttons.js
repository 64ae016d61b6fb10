// The buttons that fill the form. The examples behind them are asked for when somebody is about to press one.
import { h, onIntent } from '../dom.js';
import { knows, learn, t } from '../messages.js';

let there;

/** `fill(params, said)` is called with what the form is to hold, and a word on it; `say(text)` where that cannot be. */
export function exampleButtons(info, service, fill, say) {
  let wanted;
  /** At once where that can be; else what was pressed last, unless the page shows something else by then. */
  function withExample(act) {
    wanted = act;
    if (there && knows(t.language, 'examples')) return act(exampleOf(info, service));
    const ifWanted = (then) => () => wanted === act && node.isConnected && then();
    return wait(load()).then(ifWanted(() => act(exampleOf(info, service))), ifWanted(() => say(t.notLoaded)));
  }
  function clear() {
    wanted = clear;
    fill({});
  }
  function wait(loading) {
    node.setAttribute('aria-busy', 'true');
    return loading.finally(() => node.removeAttribute('aria-busy'));
  }
  const breakIt = ({ bad }) => (bad === undefined ? say(t.form.noLimit) : fill(bad, whyOf(info)));
  const button = (text, onclick) => h('button', { type: 'button', onclick }, text);
  const node = h('div', { class: 'buttons' },
    button(t.form.example, () => withExample(({ good }) => fill(good))), button(t.form.clear, clear),
    button(t.form.broken, () => withExample(breakIt)));
  onIntent(node, load);
  return node;
}

async function load() {
  const [minimal, { printed }] = await Promise.all([import('../minimal.js'), import('./printed.js'), learn(t.language, 'examples')]);
  there = { ...minimal, printed };
}

const exampleOf = (info, service) => there.exampleOf(info, () => there.printed(info, service));

function whyOf({ id }) {
  const why = t.exampleWhy[id];
  return why && t.form.brokenAbout(why);
}
