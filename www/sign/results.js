// The signed request as a card, in the form one takes it away.
import { copyButton } from '../copy.js';
import { h, setText, textButton } from '../dom.js';
import { t } from '../messages.js';
import { worded } from '../sentence.js';
import { tabs } from '../tabs.js';
import { exactUrl } from './exact.js';
import { OUTPUTS } from './outputs.js';

/** `{ node, show(call, goThere) }`: `goThere` leads to the setting that a refusal speaks of. */
export function results({ state, changed }, ...more) {
  const words = t.result;
  const said = h('span', { class: 'said', role: 'status' });
  const say = (message) => setText(said, message);
  const line = h('p', { class: 'state', role: 'status' });
  const panels = Object.keys(OUTPUTS).map((name) => [name, outputPanel(name, say)]);
  const forms = tabs(words.forms, panels.map(([name, { node }]) => [name, words.outputs[name], node]), (name) => {
    state.signing.output = name;
    say('');
  });
  forms.show(state.signing.output);
  const again = h('button', { type: 'button', class: 'small', onclick: changed }, words.again);
  const node = h('section', { class: 'card result', 'aria-labelledby': 'result-title' },
    h('div', { class: 'head' }, h('h3', { id: 'result-title', tabindex: '-1' }, words.title), said, again), line, forms.node, more);

  const tell = (...content) => {
    const text = content.map((one) => one.textContent ?? one).join('');
    if (line.textContent !== text) line.replaceChildren(...content);
  };
  return {
    node,
    show({ isValid, signed, refusal }, goThere) {
      forms.node.hidden = again.hidden = signed === undefined;
      say('');
      if (!isValid) return tell(words.waiting);
      if (signed === undefined) {
        const { text: why, ...attributes } = worded(refusal, t.refusal?.(refusal));
        return tell(`${words.refused} `, goThere ? textButton(why, goThere, attributes) : h('span', attributes, why));
      }
      tell(words.done(signed.method, exactUrl(signed.url).host));
      for (const [name, { shown }] of panels) setText(shown, OUTPUTS[name](signed));
      return undefined;
    },
  };
}

function outputPanel(name, say) {
  const shown = h('pre', { 'data-part': name, tabindex: '0', 'aria-label': t.result.outputs[name] });
  const button = copyButton(t.result.outputs[name], () => shown.textContent, shown, say);
  return { shown, node: h('div', { class: 'part' }, shown, button) };
}
