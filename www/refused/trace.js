// The text that another signer signed, as the trace of a signature.

/** The text under its name in a trace, or undefined for anything else. */
export function traceOf(text, scheme) {
  const plain = text.trim().replaceAll('\r\n', '\n').replaceAll('\\n', '\n');
  const forms = FORMS[scheme];
  if (forms?.toSign.test(plain)) return { stringToSign: plain };
  return forms?.canonical.test(plain) ? { canonicalRequest: plain } : undefined;
}

/** How a string to sign begins, and a canonical request or query. */
const lines = (algorithm) => ({ toSign: new RegExp(`^${algorithm}-HMAC-SHA256\n`), canonical: /^[A-Za-z]+\n/ });
const FORMS = {
  'alibaba-rpc-v1': { toSign: /^[A-Za-z]+&/, canonical: /=/ },
  'tencent-v1': { toSign: /\?/, canonical: /=/ },
  'tencent-tc3': lines('TC3'),
  'huawei-sdk': lines('SDK'),
};
