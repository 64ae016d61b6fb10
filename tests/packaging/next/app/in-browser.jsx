'use client';

import { useEffect, useState } from 'react';
import * as kit from 'autoscale-kit';
import { check } from '../check.js';

/** Empty while the server renders; the page fills it in. */
export function InBrowser() {
  const [text, setText] = useState('');
  useEffect(() => setText(JSON.stringify(check(kit))), []);
  return <pre id="in-browser">{text}</pre>;
}
