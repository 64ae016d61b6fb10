// A signed request as one takes it away: URL, curl, code with fetch, the text of HTTP. `signed => text`, in the order shown.
import { exactUrl } from './exact.js';

export const OUTPUTS = {
  url: ({ url }) => url,
  curl: (signed) => signed.toCurl(),
  fetch: fetchCode,
  http: httpText,
};

function fetchCode({ url, method, headers, body }) {
  const lines = [`method: ${JSON.stringify(method)}`];
  const names = Object.keys(headers);
  if (names.length > 0) lines.push(`headers: ${JSON.stringify(headers, null, 2).replaceAll('\n', '\n  ')}`);
  if (body !== undefined) lines.push(`body: ${JSON.stringify(body)}`);
  return `const response = await fetch(${JSON.stringify(url)}, {\n${lines.map((line) => `  ${line},\n`).join('')}});`;
}

function httpText({ url, method, headers, body }) {
  const { host, target } = exactUrl(url);
  const lines = [`${method} ${target} HTTP/1.1`, `Host: ${host}`, ...Object.entries(headers).map(([name, value]) => `${name}: ${value}`)];
  if (body !== undefined) lines.push(`Content-Length: ${new TextEncoder().encode(body).length}`);
  return [...lines, '', body ?? ''].join('\n');
}
