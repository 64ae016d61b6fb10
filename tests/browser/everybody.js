// What keeps a view from anybody: violations of WCAG 2.2 AA that axe finds, and content beyond the edge of the page.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const RULES = { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] };
/** All that depends on the colours. */
export const COLOURS = { type: 'rule', values: ['color-contrast', 'link-in-text-block'] };

export async function violations(page, rules = RULES) {
  await page.evaluate(axe);
  const found = await page.evaluate((runOnly) => globalThis.axe.run(document, { runOnly, resultTypes: ['violations'] }), rules);
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html, failureSummary }) => `${html.slice(0, 140)} ${failureSummary}`).join('\n')}`);
}

/** How far the page scrolls aside, and what lies over its edge; what scrolls by itself may be wider. */
export const beyond = (page) => page.evaluate(() => {
  const edge = document.documentElement.clientWidth;
  const isShown = (element) => element.checkVisibility() && !element.closest('.unseen, .skip, nav, pre, svg');
  const over = [...document.querySelectorAll('body *')].filter((element) => isShown(element) && element.getBoundingClientRect().right > edge + 0.5);
  return { scrolls: document.documentElement.scrollWidth - edge, over: over.map((element) => element.outerHTML.slice(0, 90)) };
});
export const NOTHING = { scrolls: 0, over: [] };
