// Panels of which one is seen, by the tabs pattern of the ARIA practices: arrow keys move, and what is reached is shown.
import { h, newId } from './dom.js';

/** `entries` are `[name, label, panel]`; `chosen(name)` is told. `{ node, show(name) }` */
export function tabs(label, entries, chosen) {
  const id = newId('tabs');
  const made = entries.map(([name, text, panel]) => {
    const tab = h('button', {
      type: 'button', role: 'tab', id: `${id}-${name}`, 'data-tab': name, 'aria-controls': `${id}-${name}-panel`,
      onclick: () => choose(name),
    }, text);
    return { name, tab, panel: h('div', { role: 'tabpanel', id: `${id}-${name}-panel`, 'aria-labelledby': tab.id }, panel) };
  });
  const list = h('div', { role: 'tablist', 'aria-label': label }, made.map(({ tab }) => tab));

  function show(wanted) {
    const current = made.find(({ name }) => name === wanted) ?? made[0];
    for (const one of made) {
      one.tab.setAttribute('aria-selected', String(one === current));
      one.tab.tabIndex = one === current ? 0 : -1;
      one.panel.hidden = one !== current;
    }
    return current;
  }
  function choose(name) {
    show(name).tab.focus();
    chosen(name);
  }
  list.addEventListener('keydown', (event) => {
    const at = made.findIndex(({ tab }) => tab === event.target);
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: made.length - 1 }[event.key];
    if (at < 0 || to === undefined) return;
    event.preventDefault();
    choose(made[(to + made.length) % made.length].name);
  });
  return { node: h('div', { class: 'tabs' }, list, made.map(({ panel }) => panel)), show };
}
