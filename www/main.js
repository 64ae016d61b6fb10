// Starts the page, or says why it cannot.
import { h } from './dom.js';
import { languageOf, learn, speak, t } from './messages.js';
import { FIRST, ask, packOf } from './fetched.js';
import { addressed } from './permalink.js';
import { load } from './views.js';

const app = document.querySelector('#app');
const { view, operation, language: wish } = addressed(location.hash);
const language = languageOf(wish);

try {
  // Module, index and pack are on their way while the code of the page is read.
  const wasm = fetch(new URL('./lib/core.wasm', import.meta.url));
  wasm.catch(() => {});
  if (!operation.includes('.') || operation.startsWith(`${FIRST}.`)) ask(packOf(FIRST)).catch(() => {});
  const [index, { init }, { start }] = await Promise.all([ask('index.json'), import('./lib/autoscale-kit.js'), import('./app.js'), load(view, language)]);
  await init(wasm);
  await start(app, index);
  performance.mark('started');
} catch (error) {
  console.error(error);
  await learn(language, 'frame').then(() => speak(language), () => {});
  app.replaceChildren(
    h('div', { class: 'boot', role: 'alert' },
      h('h1', {}, 'autoscale-kit'),
      h('p', { class: 'error' }, t?.failed.text),
      h('p', {}, t?.failed.hint),
      h('pre', {}, String(error))),
  );
}
