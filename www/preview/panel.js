// The panel of the preview: a tab for each question that fits the call, the other questions of its service by
// choice, and a simulator where the service has one.
import { card, h, newId } from '../dom.js';
import { t } from '../messages.js';
import { tabs } from '../tabs.js';
import { askPanel } from './ask.js';
import { FITS } from './fits.js';
import { questionsOf } from './questions.js';
import { simulator } from './simulation/view.js';
import { ESS, TENCENT } from './questions/common.js';

const SIMULATE = 'simulate';

/** `{ show(params) }`: draws itself into `node`. */
export function previewPanel({ state, info, changed }, node) {
  const fits = FITS[info.id] ?? {};
  const simulated = [ESS, TENCENT].includes(info.service) ? [SIMULATE] : [];
  let params = {};
  let panel;

  /** The question in front: the one that was asked for, or the nearest. */
  function current() {
    const known = [...questionsOf(info.service), ...simulated];
    const { question } = state.preview;
    return known.includes(question) ? question : [...Object.keys(fits), ...simulated, ...known][0];
  }
  function draw() {
    const name = current();
    const own = Object.keys(fits);
    const shown = [...own, ...([...own, SIMULATE].includes(name) ? [] : [name]), ...simulated];
    const places = new Map(shown.map((one) => [one, h('div', {})]));
    const bar = tabs(
      t.preview.questionsLabel,
      shown.map((one) => [one, one === SIMULATE ? t.preview.simulate : t.preview.questions[one].title, places.get(one)]),
      choose,
    );
    panel = name === SIMULATE ? simulator(state.preview, info.service, changed) : question(name);
    places.get(name).replaceChildren(panel.node);
    node.replaceChildren(...(own.length === 0 ? [h('p', { class: 'quiet none' }, t.preview.none)] : []), bar.node);
    bar.show(name);
    bar.node.querySelector('[role=tablist]').after(others(shown) ?? '');
  }
  function question(name) {
    const made = askPanel({ state, info }, name, fits[name] ?? {}, changed);
    return {
      node: h('div', { class: 'columns' },
        card(
          'asked',
          t.preview.questions[name].title,
          h('p', { class: 'quiet' }, t.preview.questions[name].about),
          ...made.settings,
        ),
        card('side', t.preview.title, made.outcome),
      ),
      show: made.show,
    };
  }
  function choose(name) {
    state.preview.question = name;
    draw();
    panel.show(params);
    changed();
    node.querySelector('[role=tab][aria-selected=true]').focus();
  }
  /** The questions of the service that do not fit this call. */
  function others(shown) {
    const rest = questionsOf(info.service).filter((one) => !shown.includes(one));
    if (rest.length === 0) return undefined;
    const id = newId('others');
    const select = h('select', { id, onchange: () => select.value !== '' && choose(select.value) },
      h('option', { value: '' }, t.preview.other),
      rest.map((one) => h('option', { value: one }, t.preview.questions[one].title)),
    );
    return h('p', { class: 'others' }, h('label', { for: id, class: 'unseen' }, t.preview.other), select);
  }

  draw();
  return {
    show(given) {
      params = given;
      panel.show(params);
    },
  };
}
