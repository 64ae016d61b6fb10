// Services quote what they received: a refused signature comes back with the string to sign, and a token in it.

const encode = (text) => encodeURIComponent(text).replace(/[!'()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`);

/** What is shorter stands in every other text by chance, and is no secret. */
const LEAST_LENGTH = 4;

/** Blots these secrets out of every text in a plain value: as they stand, and percent-encoded once and twice. */
export function blot(value, secrets) {
  const forms = secrets
    .filter((secret) => typeof secret === 'string' && secret.length >= LEAST_LENGTH)
    .flatMap((secret) => [encode(encode(secret)), encode(secret), encodeURIComponent(secret), secret]);
  const clean = (part) => {
    if (typeof part === 'string') return forms.reduce((text, form) => text.replaceAll(form, '***'), part);
    if (Array.isArray(part)) return part.map(clean);
    if (part === null || typeof part !== 'object') return part;
    return Object.fromEntries(Object.entries(part).map(([name, member]) => [clean(name), clean(member)]));
  };
  return clean(value);
}
