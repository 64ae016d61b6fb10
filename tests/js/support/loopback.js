// A server on 127.0.0.1 that keeps what arrives, untouched.
import http from 'node:http';
import { agentTo } from './agent.js';

export async function loopback() {
  const arrivals = [];
  // Vendors put parameters of any length into the URL.
  const server = http.createServer({ maxHeaderSize: 1 << 22 }, (request, response) => {
    const chunks = [];
    request.on('data', (chunk) => chunks.push(chunk));
    request.on('end', () => {
      const { method, url, headers } = request;
      arrivals.push({ method, url, headers, body: Buffer.concat(chunks) });
      response.setHeader('content-type', 'application/json');
      response.end('{"Response":{}}');
    });
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address();
  return {
    port,
    url: `http://127.0.0.1:${port}`,
    /** The requests that arrived since the last call. */
    take: () => arrivals.splice(0),
    /** The one request that arrived since the last call. */
    arrived() {
      if (arrivals.length !== 1) throw new Error(`${arrivals.length} requests arrived`);
      return arrivals.pop();
    },
    agent: () => agentTo(port),
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}
