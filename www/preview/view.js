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
  const names = Object.keys(BEGIN.preview);
  state.preview = { ...plain('preview'), ...Object.fromEntries(names.filter((name) => Object.hasOwn(state.preview, name)).map((name) => [name, state.preview[name]])) };
  const node = h('div', { class: 'preview' });
  const panel = previewPanel(page, node);
  return { node, show: ({ params }) => panel.show(params) };
}
