/** `alibaba-ess-9` of section 9.1; a document whose sections have no numbers is one chapter. */
export function chapterOf({ service, source }) {
  const [, number] = /^(\d+)\./.exec(source.section) ?? [];
  return number === undefined ? service : `${service}-${number}`;
}
