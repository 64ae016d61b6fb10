// UTF-8 where the runtime has no TextEncoder and TextDecoder, as jest with jsdom: slow, by way of percent-encoding. Building
// the package puts these in the place of the globals, also in the glue of the modules.

class Encoder {
  encode(text) {
    const bytes = encodeURIComponent(text.toWellFormed()).replace(/%(..)/g, (_, digits) => String.fromCharCode(parseInt(digits, 16)));
    return Uint8Array.from(bytes, (byte) => byte.charCodeAt(0));
  }

  /** All of the text, or nothing where it does not fit. */
  encodeInto(text, target) {
    const bytes = this.encode(text);
    if (bytes.length > target.length) return { read: 0, written: 0 };
    target.set(bytes);
    return { read: text.length, written: bytes.length };
  }
}

class Decoder {
  /** Throws where the bytes are no UTF-8. */
  decode(bytes = []) {
    return decodeURIComponent(Array.from(new Uint8Array(bytes), (byte) => `%${byte.toString(16).padStart(2, '0')}`).join(''));
  }
}

const TextEncoder = globalThis.TextEncoder ?? Encoder;
const TextDecoder = globalThis.TextDecoder ?? Decoder;
export { TextDecoder, TextEncoder };
