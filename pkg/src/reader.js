const ABSENT = '\u0001';

/** Takes the parts of a text that came from the core one by one; `Sender` in `src/wasm/parts.rs` puts them there. */
export class Reader {
  constructor(text, at = 0) {
    this.text = text;
    this.at = at;
  }

  get ended() {
    return this.at >= this.text.length;
  }

  next() {
    const end = this.text.indexOf('\0', this.at);
    const part = end < 0 ? this.text.slice(this.at) : this.text.slice(this.at, end);
    this.at = end < 0 ? this.text.length : end + 1;
    return part;
  }

  optional() {
    const part = this.next();
    return part === ABSENT ? undefined : part;
  }

  number() {
    return Number(this.next());
  }

  /** A part that may hold a NUL, behind its length. */
  measured() {
    const length = this.optional();
    const from = this.at;
    const end = from + Number(length ?? 0);
    this.at = end + 1;
    return length === undefined ? undefined : this.text.slice(from, end);
  }

  rest() {
    return this.text.slice(this.at);
  }
}
