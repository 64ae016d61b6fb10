// The files that a registry shows beside the code: licences and changes as they stand in the repository, and its README without what
// only concerns the repository.
import { copyFile, readFile, writeFile } from 'node:fs/promises';

const COPIES = ['CHANGELOG.md', 'LICENSE-APACHE', 'LICENSE-MIT'];
const INSTALL = '```sh\nnpm install autoscale-kit\n```';
/** How a block gives away that it speaks of building, or of folders that are not published. */
const OF_THE_REPOSITORY = /\bcargo \w|\brustup\b|^\| folder \|/;

export async function registryFiles() {
  for (const name of COPIES) await copyFile(`../${name}`, name);
  await writeFile('README.md', registryReadme(await readFile('../README.md', 'utf8')));
}

export function registryReadme(text) {
  const [title, lead, ...rest] = blocks(text).filter((block) => !OF_THE_REPOSITORY.test(block));
  return `${[title, lead, INSTALL, ...rest].map(withoutRelativeLinks).join('\n\n')}\n`;
}

/** Paragraphs, headings, tables and whole code blocks. */
const blocks = (text) => text.trim().match(/^```.*?^```|(?:^(?!```)[^\n]+\n?)+/gms).map((block) => block.trim());

/** `[words](docs/page.md)` leads nowhere from a registry. */
const withoutRelativeLinks = (block) => (block.startsWith('```') ? block : block.replace(/\[([^\]]*)\]\((?!https?:|#)[^)]*\)/g, '$1'));
