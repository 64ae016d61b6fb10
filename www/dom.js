// Elements without a framework. Data only ever becomes text or an attribute, never markup.

const SVG = 'http://www.w3.org/2000/svg';

/** An element: `h('p', { class: 'quiet', onclick }, 'text', child)`. Attributes that are null or false are left out. */
export function h(tag, attributes, ...children) {
  return fill(document.createElement(tag), attributes, children);
}

/** The same for SVG. */
export function s(tag, attributes, ...children) {
  return fill(document.createElementNS(SVG, tag), attributes, children);
}

function fill(element, attributes, children) {
  for (const [name, value] of Object.entries(attributes)) {
    if (value === null || value === undefined || value === false) continue;
    if (name.startsWith('on')) element.addEventListener(name.slice(2), value);
    else element.setAttribute(name, value === true ? '' : value);
  }
  element.append(...children.flat(Infinity).filter((child) => child !== null && child !== undefined && child !== false));
  return element;
}

let last = 0;

/** An id that no other element of the page has. */
export function newId(name) {
  last += 1;
  return `${name}-${last}`;
}

/** A section with its title in front; `name` is its class. */
export function card(name, title, ...content) {
  const id = newId('title');
  return h('section', { class: `card ${name}`, 'aria-labelledby': id }, h('h3', { id }, title), content);
}

/** A button that reads like a link. */
export const textButton = (text, onclick, attributes = {}) => h('button', { type: 'button', class: 'link', onclick, ...attributes }, text);

/** Sets text only where it differs, so that a live region speaks only of news. */
export function setText(element, text) {
  if (element.textContent !== text) element.textContent = text;
}

/** Asks for something as soon as an element is pointed at, touched or focused. What fails then is told when it is used. */
export function onIntent(element, ask) {
  for (const type of ['pointerenter', 'focusin']) element.addEventListener(type, () => ask().catch(() => {}));
}

/** Calls at most once in a while, and then with the latest arguments. */
export function later(milliseconds, action) {
  let timer;
  return (...args) => {
    clearTimeout(timer);
    timer = setTimeout(() => action(...args), milliseconds);
  };
}
