// An answer as XML: an object is nested elements, a list the same element again.

/** The element `name` with what is in `value`. */
export function element(name, value) {
  if (Array.isArray(value)) return value.map((item) => element(name, item)).join('');
  if (value === null || value === undefined) return '';
  const inside = typeof value === 'object' ? elements(value) : escape(String(value));
  return `<${name}>${inside}</${name}>`;
}

export function elements(object) {
  return Object.entries(object)
    .map(([name, value]) => element(name, value))
    .join('');
}

const ENTITIES = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** Characters that XML cannot hold in any spelling are left out. */
function escape(text) {
  // eslint-disable-next-line no-control-regex
  return text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '').replace(/[&<>]/g, (sign) => ENTITIES[sign]);
}
