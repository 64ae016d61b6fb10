// The head of the page: name, language, link, examples, and the way between the views.
import { h, onIntent } from './dom.js';
import { examplesMenu } from './examples-menu.js';
import { LANGUAGES, t } from './messages.js';
import { VIEWS, load } from './views.js';

/** `{ node, show(view), say(text, kind) }` */
export function header({ go, linkTo, turn, copyLink, follow }) {
  const said = h('span', { class: 'said', role: 'status' });
  const links = new Map(VIEWS.map((name) => [name, viewLink(name, go, linkTo)]));
  const other = Object.keys(LANGUAGES).find((one) => one !== t.language);
  const [name, tag] = LANGUAGES[other];
  const node = h('header', {},
    h('div', { class: 'brand' },
      h('h1', {}, h('img', { src: 'icon.svg', alt: '', width: 22, height: 22 }), t.name), h('p', {}, t.tagline)),
    h('div', { class: 'tools' },
      said,
      examplesMenu(follow),
      h('button', { type: 'button', class: 'small', title: t.link.about, onclick: copyLink }, t.link.copy),
      h('button', { type: 'button', class: 'small', lang: tag, 'data-language': other, onclick: () => turn(other) }, name)),
    h('nav', { 'aria-label': t.views.label }, h('ul', {}, [...links.values()].map((link) => h('li', {}, link)))));
  return {
    node,
    show(current) {
      for (const [view, link] of links) {
        if (view === current) link.setAttribute('aria-current', 'page');
        else link.removeAttribute('aria-current');
        link.href = linkTo(view);
      }
    },
    say(text, kind = 'done') {
      said.dataset.state = kind;
      said.textContent = text;
    },
  };
}

/** A real link, brought up to date before it is followed. */
function viewLink(name, go, linkTo) {
  const link = h('a', {
    href: `#${name}`,
    'data-view': name,
    onclick(event) {
      event.currentTarget.href = linkTo(name);
      if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
      event.preventDefault();
      go(name);
    },
  }, t.views[name]);
  onIntent(link, () => load(name, t.language));
  return link;
}
