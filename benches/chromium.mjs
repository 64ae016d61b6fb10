// Signing in headless Chromium: ours beside the vendors' signers with polyfills; and what a page loads for each.
import { bundled, sizes } from './chromium/bundle.mjs';
import { fastest, times } from './harness.mjs';
import { pageOf, withPages } from './pages.mjs';
import { against, kilobytes, percent, rateOf, ratio } from './tables.mjs';

const GOAL = 5;

export async function run() {
  const texts = { 'bench.html': pageOf("import './bench.js';"), 'bench.js': await bundled("import './page.mjs';") };
  const once = async (open, version) => ({ ...await open('bench.html'), version });
  const { rows, reference, version } = await withPages(new URL('./chromium/', import.meta.url), texts, once);
  const cells = rows.map(({ name, results, vendors }) => {
    const [ours, small] = results;
    const vendor = fastest(results.filter((one) => vendors.includes(one.name)));
    const spread = percent(Math.max(ours.spread, vendor.spread));
    return [name, `${vendor.name} ${rateOf(vendor)}`, rateOf(ours), against(times(ours, vendor), GOAL), ratio(times(small, vendor)), spread];
  });
  const loaded = await sizes();
  return {
    results: { version, rows, reference, loaded },
    tables: [{
      title: `Signing in Chromium ${version}`,
      head: ['scheme', 'fastest vendor, polyfilled', '`createSigner`', 'times the vendor (goal)', '`/sign`', 'spread'],
      rows: [...cells, ['`aws4fetch`, another scheme', rateOf(reference), '', '', '', percent(reference.spread)]],
      note: 'aws4fetch signs with the WebCrypto of the browser, one promise after the other.',
    }, {
      title: 'What a page loads to sign, bundled and minified',
      head: ['', 'gzip'],
      rows: loaded.map(([name, bytes]) => [name, kilobytes(bytes)]),
    }],
  };
}
