// Preview of a scaling rule of Alibaba ESS: the group's state, and what the rule makes of it.
import { scaling } from '../lib/autoscale-kit.js';
import { capacityChart } from './chart.js';
import { h, newId, setText } from '../dom.js';
import { t } from '../messages.js';
import { choiceSetting, labelled, textSetting } from '../setting.js';

const TYPES = ['QuantityChangeInCapacity', 'PercentChangeInCapacity', 'TotalCapacity'];
const SLIDER_MAX = 100;

/** `fromForm` names what the call itself says about the rule; the rest of the rule is asked for here. */
export function rulePreview(values, changed, fromForm) {
  const told = fromForm.includes('AdjustmentType');
  let params = {};
  const refresh = () => {
    answer();
    changed();
  };
  const sizes = ['minSize', 'maxSize', 'totalCapacity'].map((name) => slider(values, name, t.preview[name], refresh));
  const rule = told ? [] : [
    labelled(choiceSetting(values, 'adjustmentType', t.preview.adjustmentType, refresh, TYPES.map((type) => [type, type]))),
    labelled(textSetting(values, 'adjustmentValue', t.preview.adjustmentValue, refresh)),
  ];
  const state = [
    labelled(choiceSetting(values, 'status', t.preview.status, refresh, ['Active', 'Inactive', 'Deleting'].map((status) => [status, status]))),
    checkbox(values, 'inProgress', t.preview.inProgress, refresh),
  ];
  const headline = h('output', { class: 'answer' });
  const chart = capacityChart();
  const why = h('div', { class: 'why' });

  function answer() {
    const { adjustmentType, adjustmentValue } = told ? { adjustmentType: params.AdjustmentType, adjustmentValue: params.AdjustmentValue } : values;
    const lacking = fromForm.filter((name) => name !== 'Cooldown' && params[name] === undefined);
    if (lacking.length > 0) return tell(t.preview.unanswered, 'waiting', [h('p', {}, t.preview.needs(lacking))]);
    const { minSize, maxSize, totalCapacity, status, inProgress } = values;
    const ruleCooldown = params.Cooldown === undefined ? {} : { ruleCooldown: params.Cooldown };
    const question = { minSize, maxSize, totalCapacity, adjustmentType, adjustmentValue, status, activityInProgress: inProgress !== '', ...ruleCooldown };
    try {
      const outcome = scaling.rule('alibaba-ess', question);
      tell(headlineOf(outcome, totalCapacity), outcome.accepted ? 'accepted' : 'refused', explain(outcome), { ...values, after: outcome.newCapacity });
    } catch (error) {
      if (error.code !== 'invalid_question') throw error;
      tell(t.preview.unanswered, 'refused', [h('ul', {}, error.issues.map(({ message }) => h('li', {}, message)))]);
    }
  }
  function tell(text, state, reasons, group) {
    setText(headline, text);
    headline.dataset.state = state;
    why.replaceChildren(...reasons);
    chart.show(group);
  }

  return {
    nodes: [
      h('p', { class: 'quiet' }, told ? t.preview.about : `${t.preview.about} ${t.preview.executes}`),
      h('div', { class: 'settings' }, rule, sizes, state),
      headline, chart.node, why,
    ],
    show(given) {
      params = given;
      answer();
    },
  };
}

function headlineOf({ accepted, error, newCapacity, delta, clampedTo }, before) {
  if (!accepted) return t.preview.refused(error);
  const text = t.preview.accepted(before, newCapacity, delta);
  return clampedTo ? `${text}, ${t.preview.clamped[clampedTo]}` : text;
}

function explain({ reasons, assumptions }) {
  const lines = (title, all, sourceOf) => all.length > 0 && h('div', {}, h('h4', {}, title), h('ul', {}, all.map((one) => h('li', {}, h('span', { lang: 'en' }, one.text), ' ', h('span', { class: 'quiet' }, sourceOf(one))))));
  return [
    lines(t.preview.reasons, reasons, ({ source }) => t.source(source)),
    lines(t.preview.assumptions, assumptions, ({ section }) => t.reference.section(section)),
  ].filter(Boolean);
}

/** A number as text, so that any input reaches the question, with a slider beside it. */
function slider(values, name, label, changed) {
  const range = h('input', { type: 'range', min: 0, max: SLIDER_MAX, 'aria-label': t.preview.slider(label) });
  const setting = textSetting(values, name, label, () => {
    range.value = values[name];
    changed();
  }, { inputmode: 'numeric' });
  range.value = values[name];
  range.addEventListener('input', () => {
    values[name] = range.value;
    setting.input.value = range.value;
    changed();
  });
  return labelled({ ...setting, node: h('div', { class: 'slider' }, range, setting.input) });
}

function checkbox(values, name, label, changed) {
  const input = h('input', { type: 'checkbox', id: newId(name) });
  input.checked = values[name] !== '';
  input.addEventListener('change', () => {
    values[name] = input.checked ? 'yes' : '';
    changed();
  });
  return h('div', { class: 'field check' }, input, h('label', { for: input.id }, label));
}
