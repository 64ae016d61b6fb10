// Expressions of the cron dialect of ESS, and some that are not quite in it.

/** One expression; about one in ten is spoilt. */
export function pattern(random) {
  const { int, chance, pick, times } = random;
  const within = (low, high) => low + int(high - low + 1);

  const plain = (low, high) => {
    const [a, b] = [within(low, high), within(low, high)].sort((one, other) => one - other);
    const step = chance(0.9) ? within(1, Math.ceil((high - low) / 2)) : within(1, 2 * high);
    return pick([`${a}`, `${b}`, `${a}`, `${a}-${b}`, `${a}-${b}/${step}`, `*/${step}`, `${a}/${step}`, chance(0.1) ? '*' : `${a}`]);
  };
  const day = () => pick([plain(1, 31), plain(1, 31), plain(1, 31), 'L', 'LW', `${within(1, 31)}W`, `${within(1, 31)}W`, `L-${int(31)}`, chance(0.1) ? '?' : '1']);
  const week = () => pick([plain(0, 7), plain(0, 7), plain(0, 7), 'L', `${int(8)}L`, `${int(8)}#${within(1, 5)}`, chance(0.1) ? '?' : '5']);
  const list = (item) => times(chance(0.7) ? 1 : within(2, 3), item).join(',');
  const any = (text) => (chance(0.4) ? '*' : text);

  const fields = [list(() => plain(0, 59)), any(list(() => plain(0, 23))), list(day), any(list(() => plain(1, 12))), list(week)];
  const open = pick([2, 2, 4, 4, undefined]);
  if (open !== undefined) fields[open] = pick(['*', '?']);
  const text = fields.join(' ');
  const other = chance(0.1) ? spoilt(text, random) : text;
  // We end numbers after four digits.
  return /\d{5}/.test(other) ? text : other;
}

/** One character replaced, put in or taken out, or a word that other dialects have. */
function spoilt(text, { int, pick }) {
  const at = int(text.length);
  const character = pick([...'0123456789*?,-/LW#lw ']);
  const field = text.split(' ');
  return pick([
    () => text.slice(0, at) + character + text.slice(at + 1),
    () => text.slice(0, at) + character + text.slice(at),
    () => text.slice(0, at) + text.slice(at + 1),
    () => field.with(4, pick(['MON', 'fri', '1-FRI', 'MON#2', '1-5#2', '1-5L', '5#L', '5l', 'L5', '5-1'])).join(' '),
    () => field.with(2, pick(['15w', 'l', '1-5W', 'L-31', '?/2', 'L,*'])).join(' '),
    () => field.with(0, pick(['?', '16-62/6', '*/0', '30-20', '60'])).join(' '),
    () => field.with(3, pick(['JAN', 'oct', '1-MAR', '11-2'])).join(' '),
    () => `0 ${text}`,
    () => pick(['@yearly', '@monthly', '@weekly', '@daily', '@midnight', '@hourly']),
  ])();
}
