// Preview: what the call would do, before it is sent. Its code is asked for when it is first looked at.
import { h } from '../dom.js';
import { t } from '../messages.js';

export function preview(page) {
  const waiting = h('p', { class: 'quiet', role: 'status' }, t.preview.waiting);
  const node = h('div', { class: 'preview' }, h('section', { class: 'card' }, waiting));
  let panel;
  let params;
  import('./panel.js')
    .then(({ previewPanel }) => {
      panel = previewPanel(page, node);
      if (params !== undefined) panel.show(params);
    })
    .catch((error) => {
      console.error(error);
      waiting.textContent = t.preview.notLoaded;
    });
  return {
    node,
    show(call) {
      ({ params } = call);
      panel?.show(params);
    },
  };
}
