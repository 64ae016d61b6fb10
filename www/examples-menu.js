// The menu of examples: each is a link of this page.
import { h } from './dom.js';
import { menu } from './examples.js';
import { t } from './messages.js';

export function examplesMenu(follow) {
  const node = h('details', { class: 'menu' },
    h('summary', {}, t.examples.title),
    h('div', { class: 'popup' }, Object.entries(menu).map(([group, entries]) => [
      h('h2', {}, t.views[group]),
      h('ul', {}, entries.map(entry)),
    ])));
  function entry({ name, hash }) {
    return h('li', {}, h('a', { href: hash, onclick: (event) => choose(event, hash) }, t.examples[name]));
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
    if (node.open) document.addEventListener('pointerdown', beside);
    else document.removeEventListener('pointerdown', beside);
  });
  return node;
}
