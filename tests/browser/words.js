// All words of the page, by language, in one table each.
const PARTS = ['sign', 'refused', 'preview', 'decode', 'examples'];

async function table(language) {
  const files = [`messages/${language}.js`, ...PARTS.map((part) => `${part}/words/${language}.js`)];
  const modules = await Promise.all(files.map((file) => import(new URL(`../../www/${file}`, import.meta.url))));
  return Object.assign({}, ...modules.map(({ words }) => words));
}

export const [en, zh] = await Promise.all(['en', 'zh'].map(table));
