import * as kit from 'autoscale-kit';
import { check } from '../check.js';
import { InBrowser } from './in-browser.jsx';

export default function Page() {
  return (
    <main>
      <pre id="on-server">{JSON.stringify(check(kit))}</pre>
      <InBrowser />
    </main>
  );
}
