// The buttons that fill the form. The examples behind them are asked for when the page is idle: nobody waits for them before
// the form can be used.
import { h, idle } from '../dom.js';
import { knows, learn, t } from '../messages.js';

let there;

/** `fill(params, said)` is called with what the form is to hold, and a word on it; `say(text)` where that cannot be. */
export function exampleButtons(info, fill, say) {
  const button = (text, onclick) => h('button', { type: 'button', onclick }, text);
  const broken = button(t.form.broken, () => withExample(({ bad }) => fill(bad, whyOf(info))));
  const judge = ({ bad }) => {
    broken.hidden = bad === undefined;
  };
  // At once where that can be.
  function withExample(act, fail) {
    if (there && knows(t.language, 'examples')) act(there.exampleOf(info));
    else load().then(() => act(there.exampleOf(info)), fail ?? (() => say(t.notLoaded)));
  }
  broken.hidden = true;
  if (there) withExample(judge);
  else idle(() => withExample(judge, () => {}));
  return h('div', { class: 'buttons' },
    button(t.form.example, () => withExample(({ good }) => fill(good))), button(t.form.clear, () => fill({})), broken);
}

async function load() {
  [there] = await Promise.all([import('../minimal.js'), learn(t.language, 'examples')]);
}

function whyOf({ id }) {
  const why = t.exampleWhy[id];
  return why && t.form.brokenAbout(why);
}
