// www/ served from a subfolder, so that an absolute URL in it would not be found.
import { createServer } from 'node:http';
import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';

const WWW = new URL('../../www/', import.meta.url);
export const FOLDER = '/some/folder/';
const TYPES = { '.html': 'text/html', '.css': 'text/css', '.js': 'text/javascript', '.svg': 'image/svg+xml', '.wasm': 'application/wasm' };

/** `without` names files that are not there, `keep` is a Cache-Control. Resolves to the server and the address of the page. */
export async function serve({ without = [], keep = 'max-age=600' } = {}) {
  const server = createServer(async (request, response) => {
    try {
      const { pathname } = new URL(request.url, 'http://page');
      const name = pathname.startsWith(FOLDER) && !pathname.includes('..') ? pathname.slice(FOLDER.length) || 'index.html' : undefined;
      if (name === undefined || without.includes(name)) throw new Error('not here');
      const content = await readFile(new URL(name, WWW));
      response.writeHead(200, { 'content-type': TYPES[extname(name)] ?? 'application/octet-stream', 'cache-control': keep }).end(content);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { server, home: `http://127.0.0.1:${server.address().port}${FOLDER}` };
}
