// Where croner and croniter read an expression otherwise than section 6 of docs/scaling.
//
// A difference has a `name` and tells whether it `applies` to the fields of an expression. What it then means:
//   refuses      the library does not know what is in our dialect
//   accepts      the library knows what is not in our dialect
//   otherwise    both know it, and run it at other times
//   as           a translation: the library refuses the expression, and reads the translated one as we do

const is = (pattern) => (item) => pattern.test(item);
const some = (index, test) => (fields) => fields[index].split(',').some(test);
const inAny = (test) => (fields) => fields.some((field) => field.split(',').some(test));
const isList = (field) => field.includes(',');
const isOpen = (field) => field === '*' || field === '?';
/** The same with every item of one field, or of all, translated. */
const each = (translate, only) => (fields) =>
  fields.map((field, index) => (only === undefined || only === index ? field.split(',').map((item) => translate(item, index)).join(',') : field));

const LAST = [59, 23, 31, 12, 6];
const ALL = [60, 24, 31, 12, 7];
const [DAY, WEEK] = [2, 4];

/** Week without its 7, which is Sunday, so that `a/n` has the end that we give it. */
const fromValue = (item, index) => {
  const [, value, step] = /^(\d+)\/(\d+)$/.exec(item) ?? [];
  if (value === undefined) return item;
  return Number(value) > LAST[index] ? value : `${value}-${LAST[index]}/${step}`;
};

/** Whether a field of days, ranges and steps has every weekday in it. */
function isWholeWeek(week) {
  const days = new Set();
  for (const item of week.split(',')) {
    const [, low, high, step] = /^(?:\*|(\d)(?:-(\d))?)(?:\/(\d+))?$/.exec(item) ?? [];
    const to = high ?? (low === undefined || step !== undefined ? 6 : low);
    for (let day = Number(low ?? 0); day <= to; day += Number(step ?? 1)) days.add(day % 7);
  }
  return days.size === 7;
}

const bareL = { name: 'L alone in week', applies: some(WEEK, is(/^L$/)), as: each((item) => (item === 'L' ? '6' : item), WEEK) };
const fromTheLast = { name: 'L-n in day', applies: some(DAY, is(/^L-\d+$/)), refuses: true };
const names = { name: 'names of days and months', applies: ([, , , month, week]) => /[A-Z]{3}/i.test(month + week), accepts: true };

export const croner = [
  { name: 'a/n: a-max/n', applies: inAny(is(/^\d+\/\d+$/)), as: each(fromValue) },
  bareL,
  {
    name: 'a step beyond the field',
    applies: (fields) => fields.some((field, index) => field.split(',').some((item) => Number(item.split('/')[1] ?? 0) > ALL[index])),
    as: each((item, index) => (Number(item.split('/')[1] ?? 0) > ALL[index] ? item.replace(/\d+$/, ALL[index]) : item)),
  },
  fromTheLast,
  { name: 'LW in a list', applies: ([, , day]) => isList(day) && day.split(',').includes('LW'), refuses: true },
  { name: 'L next to * counts as a bare *', applies: ([, , day]) => isList(day) && /(^|,)L(,|$)/.test(day) && /[*?](,|$)/.test(day), otherwise: true },
  {
    name: 'a stepped range beyond the field, if no step goes there',
    applies: (fields) => fields.some((field, index) => field.split(',').some((item) => Number(/-(\d+)\//.exec(item)?.[1] ?? 0) > (index === WEEK ? 7 : LAST[index]))),
    accepts: true,
  },
  { name: '? elsewhere than in day and week', applies: (fields) => [0, 1, 3].some((index) => fields[index].includes('?')), accepts: true },
  { name: '? with a step', applies: inAny(is(/^\?\//)), accepts: true },
  { name: 'ranges and steps with L or #', applies: some(WEEK, is(/[-/].*[L#]/i)), accepts: true },
  { name: 'd#L', applies: some(WEEK, is(/#L$/)), accepts: true },
  { name: 'small letters', applies: (fields) => /[lw]/.test(fields.join(' ')), accepts: true },
  names,
];

/** What croniter reads, before it takes "either" for day and week. */
export const croniter = [
  { name: 'dL: Ld', applies: some(WEEK, is(/^\dL$/)), as: each((item) => item.replace(/^(\d)L$/, 'L$1'), WEEK) },
  bareL,
  { name: '7/n: 7', applies: some(WEEK, is(/^7\/\d+$/)), otherwise: true },
  fromTheLast,
  { name: 'LW in day', applies: some(DAY, is(/^LW$/)), refuses: true },
  { name: 'nW in a month without day n: as if n were its last', applies: some(DAY, is(/^(29|30|31)W$/)), otherwise: true },
  { name: 'nW in a list', applies: ([, , day]) => isList(day) && /\dW/.test(day), refuses: true },
  { name: '? in a list', applies: ([, , day, , week]) => [day, week].some((field) => isList(field) && field.includes('?')), refuses: true },
  { name: 'days next to d#k', applies: ([, , , , week]) => isList(week) && /\d#/.test(week), refuses: true, otherwise: true },
  { name: 'days next to dL', applies: ([, , , , week]) => isList(week) && /\dL/.test(week), refuses: true, otherwise: true },
  { name: 'a-a is the whole field', applies: inAny(is(/^(\d+)-\1(\/|$)/)), otherwise: true },
  {
    name: 'nW, dL or d#k with both fields given: both, not either',
    applies: ([, , day, , week]) => !isOpen(day) && !isOpen(week) && (/W/.test(day) || /[#L]/.test(week)),
    otherwise: true,
  },
  { name: 'all seven days of the week count as a bare *', applies: ([, , day, , week]) => !isOpen(day) && !isOpen(week) && isWholeWeek(week), otherwise: true },
  {
    name: 'a list with * in it counts as a bare *',
    applies: ([, , day, , week]) => [day, week].some((field) => isList(field) && field.split(',').includes('*')),
    otherwise: true,
  },
  { name: 'Ld', applies: some(WEEK, is(/^L\d$/)), accepts: true },
  { name: 'ranges that end before they begin', applies: inAny((item) => /^(\d+)-(\d+)/.test(item) && Number(item.split(/[-/]/)[0]) > Number(item.split(/[-/]/)[1])), accepts: true },
  { name: 'small letters', applies: (fields) => /[lw]/.test(fields.join(' ')), accepts: true },
  names,
];

/** Of one word or of six fields, which no list above knows. */
export const nicknames = { name: 'nicknames', accepts: true };
export const seconds = { name: 'a sixth field', accepts: true };
