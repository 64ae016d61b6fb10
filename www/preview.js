// What a call would do to a group, before it is sent. One view per operation that has an answer.
import { h } from './dom.js';
import { rulePreview } from './rule-preview.js';

const VIEWS = {
  'alibaba-ess.CreateScalingRule': (values, changed) => rulePreview(values, changed, ['AdjustmentType', 'AdjustmentValue', 'Cooldown']),
  'alibaba-ess.ExecuteScalingRule': (values, changed) => rulePreview(values, changed, []),
};

/** `{ node, show(params) }` for an operation, or undefined where there is nothing to preview. `values` is changed in place. */
export function preview(id, values, changed) {
  const view = VIEWS[id]?.(values, changed);
  return view && { node: h('section', { class: 'card preview', 'aria-labelledby': 'preview-title' }, view.nodes), show: view.show };
}
