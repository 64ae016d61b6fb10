// Decode: an answer, an error or a bare code, and what it means.
import { card, h } from '../dom.js';
import { t } from '../messages.js';
import { areaSetting, labelled, textSetting } from '../setting.js';
import { dataNode } from './data.js';
import { errorNode } from './error.js';
import { readingOf } from './reading.js';

export function decode({ state, info, changed }) {
  const values = state.decode;
  const words = t.decode;
  const text = labelled(areaSetting(values, 'text', words.text, changed, { rows: 14, placeholder: words.placeholder }), words.textAbout);
  const digits = { inputmode: 'numeric', maxlength: 3, placeholder: '200' };
  const status = labelled(textSetting(values, 'status', words.status, changed, digits), words.statusAbout);
  const outcome = h('div', { class: 'outcome' });
  const spoken = h('p', { class: 'verdict', role: 'status' });
  let shown;

  return {
    node: h('div', { class: 'columns decode' },
      card('answer', words.title(info.name), text, status),
      card('meaning', words.meaning, spoken, outcome)),
    show() {
      const key = JSON.stringify(values);
      if (key === shown) return;
      shown = key;
      const reading = readingOf(state.operation, values);
      spoken.textContent = words.kinds[reading.kind];
      spoken.dataset.state = STATES[reading.kind];
      outcome.replaceChildren(...NODES[reading.kind]?.(reading, info) ?? []);
    },
  };
}

const STATES = { empty: 'needed', data: 'valid', error: 'error', code: 'error', nothing: 'needed' };
const NODES = {
  data: ({ data, requestId }, info) => [h('p', { class: 'quiet' }, requestId && t.decode.request(requestId)), dataNode(info, data, info.response)],
  error: ({ error }) => [errorNode(error)],
  code: ({ code }) => [errorNode(code)],
};
