await navigator.serviceWorker.register('./service-worker.js', { type: 'module' });
await navigator.serviceWorker.ready;
if (!navigator.serviceWorker.controller) {
  await new Promise((resolve) => navigator.serviceWorker.addEventListener('controllerchange', resolve));
}
const answer = await fetch('./checked');
document.body.textContent = await answer.text();
