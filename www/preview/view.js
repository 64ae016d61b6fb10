// Preview: what the call would do, before it is sent.
import { h } from '../dom.js';
import { BEGIN, plain } from '../state.js';
import { FIELDS, startOf } from './fields.js';
import { previewPanel } from './panel.js';
import { SIM } from './simulation/fields.js';

Object.assign(BEGIN.preview, startOf(FIELDS), startOf(SIM));

export function preview(page) {
  const { state } = page;
  // Until now the state held what a link says, whatever it is.
  const given = state.preview;
  state.preview = plain('preview');
  for (const name of Object.keys(state.preview)) state.preview[name] = given[name] ?? state.preview[name];
  const node = h('div', { class: 'preview' });
  const panel = previewPanel(page, node);
  return { node, show: ({ params }) => panel.show(params) };
}
