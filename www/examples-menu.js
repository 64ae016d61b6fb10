// The menu of examples: each is a link of this page. They are asked for when somebody is about to open it.
import { h, onIntent } from './dom.js';
import { learn, t } from './messages.js';

export function examplesMenu(follow) {
  const popup = h('div', { class: 'popup' });
  const node = h('details', { class: 'menu' }, h('summary', {}, t.examples), popup);
  const load = () => Promise.all([import('./examples/links.js'), learn(t.language, 'examples')]);
  async function fill() {
    const [{ menu }] = await load();
    // In another language it is another menu.
    if (popup.childElementCount > 0 || !node.isConnected) return;
    popup.replaceChildren(...Object.entries(menu).flatMap(([group, entries]) => [h('h2', {}, t.views[group]), h('ul', {}, entries.map(entry))]));
  }
  function fail(error) {
    console.error(error);
    popup.textContent = t.notLoaded;
  }
  function entry({ name, hash }) {
    return h('li', {}, h('a', { href: hash, onclick: (event) => choose(event, hash) }, t.exampleNames[name]));
  }
  const close = () => {
    node.open = false;
  };
  function choose(event, hash) {
    event.preventDefault();
    close();
    follow(hash);
    node.querySelector('summary').focus();
  }
  node.addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape' || !node.open) return;
    close();
    node.querySelector('summary').focus();
  });
  node.addEventListener('focusout', ({ relatedTarget }) => {
    if (relatedTarget !== null && !node.contains(relatedTarget)) close();
  });
  // A press beside it closes it; on this element's own document, so nothing is left behind when the frame is made anew.
  const beside = ({ target }) => node.contains(target) || close();
  node.addEventListener('toggle', () => {
    if (node.open) fill().catch(fail);
    if (node.open) document.addEventListener('pointerdown', beside);
    else document.removeEventListener('pointerdown', beside);
  });
  onIntent(node, load);
  return node;
}
