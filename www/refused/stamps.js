// What a text to sign says of its own request and nobody else could know: date, nonce, access key id, how the form of the
// answer is written, and whether there is a security token. With these the page signs the same request, so that only true
// differences are left.

const NAMES = {
  date: ['Timestamp', 'TimeStamp'],
  nonce: ['SignatureNonce', 'Nonce'],
  accessKeyId: ['AccessKeyId', 'SecretId'],
  securityToken: ['SecurityToken', 'Token'],
  format: ['Format'],
};

/** `{ date?, nonce?, accessKeyId?, securityToken?, format? }` */
export function stampsOf(text) {
  const plain = readings(text);
  const found = Object.entries(NAMES).map(([stamp, names]) => [stamp, plain.map((one) => valueOf(one, names)).find(Boolean)]);
  const stamps = Object.fromEntries(found.filter(([, value]) => value !== undefined));
  const date = stamps.date ?? plain.map(dateOfHeader).find(Boolean);
  return date === undefined ? stamps : { ...stamps, date: instant(date) };
}

/** The text, and what it is when it is decoded once and twice. */
function readings(text) {
  const lines = text.replaceAll('\\n', '\n').replaceAll('&amp;', '&');
  const once = decoded(lines);
  // What was encoded twice is whole only when it is decoded twice.
  return [decoded(once), once, lines];
}

function decoded(text) {
  return text.replace(/(?:%[0-9A-Fa-f]{2})+/g, (escapes) => {
    try {
      return decodeURIComponent(escapes);
    } catch {
      return escapes;
    }
  });
}

function valueOf(text, names) {
  for (const name of names) {
    const [, value] = new RegExp(`(?:^|[&?\\s"':])${name}=([^&\\s"<%]+)`).exec(text) ?? [];
    if (value !== undefined) return value;
  }
  return undefined;
}

/** The second line of a string to sign, or Huawei's header. */
function dateOfHeader(text) {
  const [, seconds, basic] = /(?:-HMAC-SHA256\n|x-sdk-date:\s*|x-tc-timestamp:\s*)(?:(\d{9,11})\b|(\d{8}T\d{6}Z))/i.exec(text) ?? [];
  return seconds ?? basic;
}

/** As `sign` takes it: seconds as a number, else ISO. */
function instant(text) {
  if (/^\d{9,11}$/.test(text)) return Number(text);
  return text.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/, '$1-$2-$3T$4:$5:$6Z');
}
