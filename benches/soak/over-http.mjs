// The part of the soak that sends: a client and the local endpoint, both made anew now and then, so that what the endpoint
// rightly keeps of its groups is not taken for a leak.
import { createClient } from 'autoscale-kit';
import { serve } from 'autoscale-kit/serve';
import { given } from './calls.mjs';
import { hostile, spoilt } from './hostile.mjs';

const CREDENTIALS = { accessKeyId: 'testid', secretKey: 'testsecret' };
const CALLS_PER_ENDPOINT = 2000;

let endpoint;
let client;
let left = 0;

/** One call, or a page or two of items; gives what rejected it. */
export async function sendOne(random) {
  if (left-- === 0) await afresh();
  const [id, params] = given(random);
  const wanted = random.chance(0.6) ? params : spoilt(random, params);
  const signal = AbortSignal.timeout(500);
  const options = random.pick([undefined, {}, { limits: 'warn' }, { signal }, { method: 'POST' }, random.chance(0.2) ? hostile(random) : {}]);
  if (random.chance(0.02)) endpoint.advance(random.int(4000));
  try {
    if (random.chance(0.8)) await client.call(id, wanted, options);
    else for await (const _ of client.items(id, wanted, options)) if (random.chance(0.1)) break;
  } catch (thrown) {
    return { thrown, args: [id, wanted, options] };
  }
  return {};
}

async function afresh() {
  await endpoint?.close();
  endpoint = await serve({ keys: { [CREDENTIALS.accessKeyId]: CREDENTIALS.secretKey } });
  const retry = { attempts: 2, baseDelayMs: 0 };
  client = createClient({ credentials: CREDENTIALS, region: 'cn-qingdao', endpoint: endpoint.url, retry });
  left = CALLS_PER_ENDPOINT;
}

export const close = () => endpoint?.close();
