// The signed request and the stages of its signature, each with a copy button.
import { copyButton } from './copy.js';
import { h, setText } from './dom.js';
import { t } from './messages.js';

const words = t.result;

/** What is shown, in this order: name, and its text in a signed request. */
const REQUEST = {
  url: ({ url }) => url,
  headers: ({ headers }) => Object.entries(headers).map(([name, value]) => `${name}: ${value}`).join('\n'),
  body: ({ body }) => body,
  curl: (signed) => signed.toCurl(),
};
const STEPS = {
  canonicalRequest: ({ trace }) => trace.canonicalRequest,
  stringToSign: ({ trace }) => trace.stringToSign,
  signature: ({ signature }) => signature,
};
/** Schemes that sign sorted parameters have no canonical request in the sense of the others. */
const SORTED = ['alibaba-rpc-v1', 'tencent-v1'];

/** `{ node, show(signed), wait(), refuse(message, goThere) }` */
export function results(scheme, again) {
  const said = h('span', { class: 'said', role: 'status' });
  const say = (message) => {
    said.textContent = message;
  };
  const state = h('p', { class: 'state', role: 'status' });
  const names = { ...words.parts, ...(SORTED.includes(scheme) && { canonicalRequest: words.parts.parameters }) };
  const request = parts(REQUEST, names, say);
  const steps = parts(STEPS, names, say);
  const unsigned = h('p', { class: 'quiet' }, words.noSteps);
  const shown = h('div', { class: 'parts', hidden: true },
    h('h3', {}, words.request), request.nodes, h('h3', {}, words.steps), unsigned, steps.nodes);
  const repeat = h('button', { type: 'button', class: 'small', onclick: again }, t.signing.again);
  const node = h('section', { class: 'card result', 'aria-labelledby': 'result-title' },
    h('div', { class: 'head' }, h('h2', { id: 'result-title', tabindex: '-1' }, words.title), said, repeat), state, shown);

  const hold = (isSigned, ...content) => {
    shown.hidden = !isSigned;
    repeat.hidden = !isSigned;
    say('');
    const text = content.map((one) => one.textContent ?? one).join('');
    if (state.textContent !== text || !isSigned) state.replaceChildren(...content);
  };
  return {
    node,
    focus() {
      node.scrollIntoView({ block: 'start' });
      node.querySelector('h2').focus();
    },
    show(signed) {
      request.show(signed);
      steps.show(signed);
      unsigned.hidden = steps.nodes.some((part) => !part.hidden);
      hold(true, words.done(signed.method, new URL(signed.url).host));
    },
    wait: () => hold(false, words.waiting),
    refuse(message, goThere) {
      const onclick = goThere;
      hold(false, `${words.refused} `, goThere ? h('button', { type: 'button', class: 'link', onclick }, message) : h('span', {}, message));
    },
  };
}

function parts(texts, names, say) {
  const made = Object.entries(texts).map(([name, text]) => {
    const shown = h('pre', { 'data-part': name });
    const title = h('h4', {}, names[name]);
    const node = h('div', { class: 'part' }, h('div', { class: 'head' }, title, copyButton(names[name], () => shown.textContent, shown, say)), shown);
    return { node, shown, text };
  });
  return {
    nodes: made.map(({ node }) => node),
    show(signed) {
      for (const { node, shown, text } of made) {
        const value = text(signed) || '';
        node.hidden = value === '';
        setText(shown, value);
      }
    },
  };
}
