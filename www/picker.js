// Service and operation: a select, and a combobox that searches all operations of all services.
import { documented, documentedText, knowsWordsOf, learnWordsOf } from './catalogue.js';
import { h, newId, onIntent, setText } from './dom.js';
import { t } from './messages.js';

/** `choose(id)` is called with the operation; `show(id)` tells the picker which one is on the page. */
export function picker(services, operations, choose) {
  const serviceId = newId('service');
  const option = ({ id, title, version }) => h('option', { value: id }, version ? `${title}, ${version}` : title);
  const service = h('select', { id: serviceId }, services.map(option));
  service.addEventListener('change', () => choose(operations.find((one) => one.service === service.value).id));
  const search = combobox(optionGroups(services, operations), choose);
  return {
    node: h('section', { class: 'picker', 'aria-label': t.picker.title },
      h('div', { class: 'field' }, h('label', { for: serviceId }, t.picker.service), service),
      search.node),
    show(id) {
      const info = operations.find((one) => one.id === id);
      service.value = info.service;
      search.show(info);
    },
  };
}

function optionGroups(services, operations) {
  return services.map(({ id, title }) => {
    const options = operations.filter((one) => one.service === id).map((info) => {
      const about = h('span', { class: 'about' });
      const node = h('div', { role: 'option', id: newId('option'), 'data-operation': info.id, 'aria-selected': 'false' },
        h('span', { class: 'name' }, info.name), about);
      const option = { info, node, describe };
      function describe() {
        option.words = [info.id, title, info.summary, documentedText(info, info.summary), ...info.aliases].join(' ').toLowerCase();
        about.replaceChildren(documented(info, info.summary));
      }
      describe();
      return option;
    });
    const head = h('div', { class: 'head', id: newId('group'), role: 'presentation' }, title);
    return { options, node: h('div', { role: 'group', 'aria-labelledby': head.id }, head, options.map(({ node }) => node)) };
  });
}

/** How an operation is meant by a text, the best first: by its name, the beginning or a part of it, its words, or what it does. */
function rank({ info }, text) {
  const words = text.toLowerCase().split(/\s+/);
  const whole = words.join('');
  const names = [info.name, info.id, ...info.aliases].map((name) => name.toLowerCase());
  const ranks = [
    (name) => name === whole, (name) => name.startsWith(whole), (name) => name.includes(whole), (name) => words.every((word) => name.includes(word)),
  ];
  const rank = ranks.findIndex((is) => names.some(is));
  return rank < 0 ? ranks.length : rank;
}

/** The editable combobox of the ARIA practices, with a list that is filtered as one types. */
function combobox(groups, choose) {
  const id = newId('operation');
  const options = groups.flatMap((group) => group.options);
  const popup = h('div', { role: 'listbox', id: `${id}-list`, 'aria-label': t.picker.operation, hidden: true }, groups.map(({ node }) => node));
  const status = h('p', { class: 'unseen', role: 'status' });
  const empty = h('p', { class: 'empty', hidden: true }, t.picker.found(0));
  const input = h('input', {
    id, type: 'text', role: 'combobox', 'aria-autocomplete': 'list', 'aria-expanded': 'false', 'aria-controls': popup.id,
    'aria-describedby': `${id}-hint`, autocomplete: 'off', autocapitalize: 'off', spellcheck: 'false',
  });
  let current;
  let active;
  let visible = options;

  let sought = '';

  const isOpen = () => !popup.hidden;
  /** In the language of the page, as soon as somebody is about to look. */
  async function describe() {
    if (options.every(({ info }) => knowsWordsOf(t.language, info))) return;
    await learnWordsOf(t.language, options.map(({ info }) => info));
    for (const option of options) option.describe();
    if (!isOpen()) return;
    filter(sought);
    if (!visible.includes(active)) activate(best());
  }
  function activate(option) {
    active?.node.setAttribute('aria-selected', 'false');
    active = option;
    if (option === undefined) return input.removeAttribute('aria-activedescendant');
    option.node.setAttribute('aria-selected', 'true');
    input.setAttribute('aria-activedescendant', option.node.id);
    option.node.scrollIntoView({ block: 'nearest' });
  }
  function filter(text) {
    sought = text;
    const words = text.toLowerCase().split(/\s+/);
    visible = options.filter((option) => words.every((word) => option.words.includes(word)));
    for (const option of options) option.node.hidden = !visible.includes(option);
    for (const group of groups) group.node.hidden = !group.options.some((option) => visible.includes(option));
    empty.hidden = visible.length > 0 || !isOpen();
  }
  /** What Enter takes: of those that match equally well, one of the service on the page, else the first. */
  function best() {
    const own = visible.filter(({ info }) => info.service === current?.service);
    const others = visible.filter((option) => !own.includes(option));
    return [...own, ...others].sort((a, b) => rank(a, sought) - rank(b, sought))[0];
  }
  function open(text) {
    popup.hidden = false;
    input.setAttribute('aria-expanded', 'true');
    filter(text);
    activate(text === '' ? options.find(({ info }) => info.id === current?.id) : best());
    setText(status, t.picker.found(visible.length));
  }
  function close() {
    popup.hidden = true;
    empty.hidden = true;
    input.setAttribute('aria-expanded', 'false');
    activate(undefined);
    setText(status, '');
    input.value = current?.name ?? '';
  }
  function take(option) {
    current = option.info;
    close();
    input.select();
    choose(option.info.id);
  }
  function move(step) {
    const index = visible.indexOf(active);
    const next = index < 0 ? (step > 0 ? 0 : visible.length - 1) : index + step;
    activate(visible[(next + visible.length) % visible.length]);
  }

  onIntent(input, describe);
  input.addEventListener('focus', () => input.select());
  input.addEventListener('click', () => isOpen() || open(''));
  input.addEventListener('input', () => open(input.value.trim()));
  input.addEventListener('blur', close);
  input.addEventListener('keydown', (event) => {
    const { key } = event;
    if (key === 'ArrowDown' || key === 'ArrowUp') {
      if (!isOpen()) open('');
      else if (visible.length > 0) move(key === 'ArrowDown' ? 1 : -1);
    } else if (key === 'Enter' && isOpen() && active) {
      take(active);
    } else if (key === 'Escape' && isOpen()) {
      close();
      input.select();
    } else {
      return;
    }
    event.preventDefault();
  });
  // Before the input loses the focus and closes the list.
  popup.addEventListener('mousedown', (event) => event.preventDefault());
  popup.addEventListener('click', (event) => {
    const option = options.find(({ node }) => node.contains(event.target));
    if (option !== undefined) take(option);
  });

  return {
    node: h('div', { class: 'field combobox' },
      h('label', { for: id }, t.picker.operation), input, h('span', { class: 'unseen', id: `${id}-hint` }, t.picker.hint), popup, empty, status),
    show(info) {
      current = info;
      close();
    },
  };
}
