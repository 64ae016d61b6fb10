// The text that another signer signed, as the trace of a signature.

/** Both texts of a trace; the one that was not pasted is made from the other as far as it can be. Undefined for anything else. */
export function traceOf(text, scheme) {
  const plain = text.trim().replaceAll('\r\n', '\n').replaceAll('\\n', '\n');
  return plain === '' ? undefined : TRACES[scheme]?.(plain);
}

const TRACES = {
  'alibaba-rpc-v1': rpc,
  'tencent-v1': tencent,
  'tencent-tc3': (text) => hashed(text, 'TC3-HMAC-SHA256'),
  'huawei-sdk': (text) => hashed(text, 'SDK-HMAC-SHA256'),
};

function rpc(text) {
  const [, query] = /^[A-Z]+&%2[Ff]&(.*)$/s.exec(text) ?? [];
  // A canonical query alone: the text around it only says which scheme it is of.
  if (query === undefined) return text.includes('=') ? { canonicalRequest: text, stringToSign: 'GET&%2F&' } : undefined;
  return { stringToSign: text, canonicalRequest: query.replace(/%3D/gi, '=').replace(/%26/gi, '&').replace(/%25/g, '%') };
}

function tencent(text) {
  const at = text.indexOf('?');
  if (at < 0) return text.includes('=') ? { canonicalRequest: text, stringToSign: 'GET?' } : undefined;
  return { stringToSign: text, canonicalRequest: text.slice(at + 1) };
}

/** A canonical request begins with a method, a string to sign with the name of its algorithm. */
function hashed(text, algorithm) {
  if (text.startsWith(`${algorithm}\n`)) return { stringToSign: text, canonicalRequest: ' ' };
  return /^[A-Z]+\n\//.test(text) ? { canonicalRequest: text, stringToSign: `${algorithm}\n` } : undefined;
}
