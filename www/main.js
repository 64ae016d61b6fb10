// Starts the page, or says why it cannot.
import { h } from './dom.js';
import { speak, t } from './messages.js';

const app = document.querySelector('#app');

try {
  // The module is on its way while the code of the page is read.
  const wasm = fetch(new URL('./lib/autoscale.wasm', import.meta.url));
  wasm.catch(() => {});
  const [{ init }, { start }] = await Promise.all([import('./lib/autoscale-kit.js'), import('./app.js')]);
  await init(wasm);
  start(app);
  performance.mark('started');
} catch (error) {
  console.error(error);
  speak('');
  app.replaceChildren(
    h('div', { class: 'boot', role: 'alert' },
      h('h1', {}, t.name),
      h('p', { class: 'error' }, t.failed.text),
      h('p', {}, t.failed.hint),
      h('pre', {}, String(error))),
  );
}
