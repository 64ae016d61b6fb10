// One request over the network: sent once, its answer read whole, within a time and a size.
import { AutoscaleError } from '../errors.js';

/** Gives the `answer`, as `decode` takes it; or the `silence`, where none came whole; or the `excess`, where it is too long. */
export async function attempt(request, { fetch, clock, timeoutMs, maxBodyBytes }, signal) {
  const over = new AbortController();
  const stop = () => over.abort(signal.reason);
  signal?.addEventListener('abort', stop, { once: true });
  // Raced, so that a `fetch` that takes no notice of its signal cannot hold the call.
  const tooLate = clock.sleep(timeoutMs, over.signal).then(() => {
    throw new AutoscaleError('timeout', `no whole answer within ${timeoutMs} ms`);
  });
  try {
    return { answer: await Promise.race([exchange(request, fetch, over.signal, maxBodyBytes), tooLate]) };
  } catch (thrown) {
    return thrown instanceof Excess ? { excess: thrown.message } : { silence: silenceOf(thrown) };
  } finally {
    signal?.removeEventListener('abort', stop);
    over.abort();
  }
}

async function exchange({ url, method, headers, body }, fetch, signal, maxBodyBytes) {
  // A redirect is an answer to be read: followed, it would carry a token to another host.
  const response = await fetch(url, { method, headers, body, signal, redirect: 'manual' });
  return { status: response.status, headers: response.headers, body: await bytesOf(response, maxBodyBytes) };
}

/** A body that is longer than the client reads. */
class Excess extends Error {}

async function bytesOf({ status, body }, most) {
  const chunks = [];
  let length = 0;
  const reader = body?.getReader();
  for (let part = await reader?.read(); part?.done === false; part = await reader.read()) {
    length += part.value.byteLength;
    if (length > most) throw new Excess(`HTTP ${status}, and its body is longer than ${most} bytes (maxBodyBytes)`);
    chunks.push(part.value);
  }
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.byteLength;
  }
  return bytes;
}

/** What Node.js calls a connection that never came about, so that nothing was sent. */
const NEVER_SENT = ['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'UND_ERR_CONNECT_TIMEOUT'];

/** What is known of it. The words of others are left out: they may quote the URL, and so a token. */
function silenceOf(thrown) {
  if (thrown instanceof AutoscaleError) return { why: thrown.message, isSent: true, cause: thrown };
  const code = [thrown?.cause?.code, thrown?.code].find((text) => /^[A-Z][A-Z0-9_]{1,40}$/.test(text));
  const why = code === undefined ? 'the connection failed' : `the connection failed (${code})`;
  return { why, isSent: !NEVER_SENT.includes(code) };
}
