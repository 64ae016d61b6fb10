/** A name that was given, as text. What has none, such as a symbol, is a name that nobody knows, and no TypeError. */
export function textOf(value) {
  try {
    return String(value);
  } catch {
    return `(${typeof value} that has no text)`;
  }
}
