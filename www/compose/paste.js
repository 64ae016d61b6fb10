// Fills the form from a request that somebody pastes. The text is gone as soon as it is read: it may hold keys.
import { h, newId, onIntent, setText } from '../dom.js';
import { t } from '../messages.js';

const reader = () => import('./read-request.js');

/** `catalogue` is that of the page; `read` is told what was read. */
export function pasteBox(info, catalogue, read) {
  const words = t.paste;
  const id = newId('paste');
  const area = h('textarea', {
    id, rows: 5, spellcheck: 'false', autocomplete: 'off', placeholder: words.placeholder,
    'aria-describedby': `${id}-about ${id}-said`,
  });
  const said = h('p', { class: 'quiet', id: `${id}-said`, role: 'status' });
  const fill = async () => {
    const text = area.value;
    const found = await reader().then(({ readRequest }) => readRequest(text, info, catalogue)).catch((error) => ({ error }));
    if (area.value !== text) return undefined;
    if (found?.error !== undefined) {
      console.error(found.error);
      return setText(said, t.notLoaded);
    }
    if (found === undefined || found.foreign !== undefined) {
      area.setAttribute('aria-invalid', 'true');
      return setText(said, found === undefined ? words.nothing : words.foreign(found.foreign, found.ours));
    }
    area.value = '';
    return read(found);
  };
  area.addEventListener('input', () => {
    area.removeAttribute('aria-invalid');
    setText(said, '');
  });
  area.addEventListener('paste', () => setTimeout(fill));
  const node = h('details', { class: 'paste' },
    h('summary', {}, words.title),
    h('label', { for: id, class: 'unseen' }, words.title), h('p', { class: 'quiet', id: `${id}-about` }, words.about), area,
    h('div', { class: 'buttons' }, h('button', { type: 'button', onclick: fill }, words.fill)), said);
  onIntent(node, reader);
  return node;
}
