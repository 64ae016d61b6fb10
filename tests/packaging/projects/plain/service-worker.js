import * as kit from './autoscale-kit.js';
import { check } from './check.js';

self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));
self.addEventListener('fetch', (event) => {
  if (new URL(event.request.url).pathname.endsWith('/checked')) event.respondWith(Response.json(check(kit)));
});
