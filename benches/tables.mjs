// Numbers as text, and tables of them: aligned for a terminal, as Markdown for the documents.

/** Calls a second, of nanoseconds a call. */
export function rate(nanoseconds) {
  const perSecond = 1e9 / nanoseconds;
  if (perSecond >= 9.95e6) return `${(perSecond / 1e6).toFixed(0)} M/s`;
  if (perSecond >= 1e6) return `${(perSecond / 1e6).toFixed(1)} M/s`;
  if (perSecond >= 9950) return `${(perSecond / 1e3).toFixed(0)} k/s`;
  return perSecond >= 1000 ? `${(perSecond / 1e3).toFixed(1)} k/s` : `${perSecond.toFixed(0)} /s`;
}

export const rateOf = ({ time }) => rate(time);
export const percent = (number) => `${number.toFixed(0)} %`;
export const milliseconds = (number) => `${number.toFixed(1)} ms`;

export const kilobytes = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;

/** A ratio to two digits. */
export const ratio = (number) => (number >= 9.95 ? number.toFixed(0) : number.toPrecision(2));

/** A ratio behind which the goal stands. */
export const against = (number, goal) => (goal === undefined ? ratio(number) : `${ratio(number)} (${goal})`);

const cells = (row) => row.map((cell) => String(cell ?? ''));

export function asText({ title, head, rows, note }) {
  const all = [head, ...rows].map(cells);
  const widths = head.map((_, column) => Math.max(...all.map((row) => row[column].length)));
  const line = (row) => row.map((cell, column) => (column === 0 ? cell.padEnd(widths[0]) : cell.padStart(widths[column]))).join('  ').trimEnd();
  return [title, ...all.map(line), ...(note === undefined ? [] : [note]), ''].join('\n');
}

/** Lines of a length that can be read, and compared. */
export const wrapped = (text) => text.replace(/(.{1,125})(?: |$)/g, '$1\n').trimEnd();

/** Numbers stand to the right. */
export function asMarkdown({ title, head, rows, note }) {
  const line = (row) => `| ${row.join(' | ')} |`;
  const isNumber = (column) => rows.some((row) => /^\d+(\.\d+)?( |$)/.test(row[column] ?? ''));
  const all = [line(cells(head)), line(head.map((_, column) => (column > 0 && isNumber(column) ? '---:' : '---'))), ...rows.map((row) => line(cells(row)))];
  return [`**${title}**`, '', ...all, ...(note === undefined ? [] : ['', wrapped(note)])].join('\n');
}
