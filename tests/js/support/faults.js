// A server on 127.0.0.1 that fails on purpose, and a clock that does not make a test wait.
import http from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';

/** Serves with `treat({ method, url, headers, body, params }, response)`, and keeps what arrived. */
export async function serve(treat) {
  const arrivals = [];
  const server = http.createServer((request, response) => {
    const chunks = [];
    request.on('data', (chunk) => chunks.push(chunk));
    request.on('end', () => {
      const { method, url, headers } = request;
      const arrival = { method, url, headers, body: Buffer.concat(chunks), params: new URL(url, 'http://host').searchParams };
      arrivals.push(arrival);
      treat(arrival, response, arrivals.length);
    });
    // The client may leave at any time.
    for (const stream of [request, response]) stream.on('error', () => {});
  });
  // A test that fails midway must not wait for what nobody closes.
  server.unref().on('connection', (socket) => socket.unref());
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    endpoint: `http://127.0.0.1:${server.address().port}`,
    arrivals,
    close() {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(resolve));
    },
  };
}

/** Serves one fault after the other; the last one goes on. */
export function serveScript(...faults) {
  return serve((arrival, response, count) => faults[Math.min(count, faults.length) - 1](response, arrival));
}

const textOf = (body) => (typeof body === 'string' ? body : JSON.stringify(body));

export const answer = (status, body, headers = {}) => (response) => response.writeHead(status, headers).end(textOf(body));
/** The connection ends before any answer. */
export const drop = (response) => response.socket.destroy();
/** The connection ends within the body. */
export const cut = (body) => (response) => {
  const text = textOf(body);
  response.writeHead(200, { 'content-length': text.length });
  response.write(text.slice(0, text.length / 2), () => response.socket.destroy());
};
/** The whole of an answer that was cut off before it was sent. */
export const truncated = (body) => answer(200, textOf(body).slice(0, -5));
/** No answer, and the connection stays. */
export const hang = () => {};
/** Headers, the beginning of a body, and no more. */
export const stall = (response) => response.writeHead(200).write('{');
export const page = (status) => answer(status, '<!doctype html><p>Bad gateway</p>', { 'content-type': 'text/html' });
export const refuse = (status, Code, headers) => answer(status, { Code, Message: `about ${Code}`, RequestId: 'r' }, headers);
export const busy = refuse(503, 'ServiceUnavailable');

/** A clock that runs `speed` times as fast; `waits` are the times it was asked for. */
export function fastClock({ speed = 1000, random = Math.random, offsetMs = 0 } = {}) {
  const waits = [];
  return {
    waits,
    now: () => Date.now() + offsetMs,
    elapsed: () => performance.now() * speed,
    random,
    sleep(ms, signal) {
      waits.push(ms);
      return pause(ms / speed, undefined, { signal });
    },
  };
}
