// Preview: what the call would do, before it is sent. One panel per operation that has an answer.
import { h } from '../dom.js';
import { t } from '../messages.js';
import { rulePreview } from './rule.js';

const PANELS = {
  'alibaba-ess.CreateScalingRule': (values, changed) => rulePreview(values, changed, ['AdjustmentType', 'AdjustmentValue', 'Cooldown']),
  'alibaba-ess.ExecuteScalingRule': (values, changed) => rulePreview(values, changed, []),
};

export function preview(page) {
  const { state, changed } = page;
  const panel = PANELS[state.operation]?.(state.preview, changed);
  return {
    node: h('section', { class: 'card preview', 'aria-labelledby': 'preview-title' },
      h('h3', { id: 'preview-title' }, t.preview.title), panel ? panel.nodes : nothing(page)),
    show: ({ params }) => panel?.show(params),
  };
}

function nothing({ open }) {
  const link = (id) => h('li', {}, h('button', { type: 'button', class: 'link', onclick: () => open(id) }, id));
  return [h('p', {}, t.preview.none), h('p', { class: 'quiet' }, t.preview.noneAbout), h('ul', {}, Object.keys(PANELS).map(link))];
}
