/** A name that was given, as text. What has none, such as a symbol or a list, is a name that nobody knows, and no TypeError. */
export function textOf(value) {
  try {
    // The text of a list is that of its items, and there may be no end of them.
    if (!Array.isArray(value) && !ArrayBuffer.isView(value)) return String(value);
  } catch {
    // It has none.
  }
  return `(${typeof value} that has no text)`;
}
