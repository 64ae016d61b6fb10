// A URL taken apart byte for byte: the URL class would spell some of them anew, and the signature is for these.

/** `{ host, target, path, query }` */
export function exactUrl(url) {
  const [, host, target] = /^https?:\/\/([^/?#]+)(.*)$/s.exec(url);
  const at = target.indexOf('?');
  const [path, query] = at < 0 ? [target, ''] : [target.slice(0, at), target.slice(at + 1)];
  return { host, target: target.startsWith('/') ? target : `/${target}`, path, query };
}
