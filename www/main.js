// Starts the page, or says why it cannot.
import { h } from './dom.js';
import { t } from './messages.js';

const app = document.querySelector('#app');

try {
  const { start } = await import('./app.js');
  start(app);
} catch (error) {
  console.error(error);
  app.replaceChildren(
    h('div', { class: 'boot', role: 'alert' },
      h('h1', {}, t.name),
      h('p', { class: 'error' }, t.failed.text),
      h('p', {}, t.failed.hint),
      h('pre', {}, String(error))),
  );
}
