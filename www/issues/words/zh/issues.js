// 校验结果的中文说法。An issue in Chinese, from its code, what was expected and what came. The parts of a rule are only in its
// English message, so these are read from there; what is not known here stays English.

import { FORBIDDEN, PATTERNS } from '../../../messages/zh-patterns.js';

const TYPES = {
  text: '文本', 'a whole number': '整数', 'a number': '数字', 'true or false': 'true 或 false', 'an instant': '时间', JSON: 'JSON',
  'a list': '列表', 'an object': '对象', Base64: 'Base64', 'ASCII characters': 'ASCII 字符',
  'a cron expression of five fields, in UTC': '五个字段的 cron 表达式（UTC）',
  'text: a number beyond 2^53 may have lost digits': '文本：超过 2^53 的数字可能已失去精度',
  'text for a segment of the path, not empty, `.` or `..`': '可作为路径一段的文本，不能为空、“.”或“..”',
};
const UNITS = { characters: '个字符', bytes: '字节', 'bytes once decoded': '字节（解码后）', items: '项' };
const UNIT = Object.keys(UNITS).sort((a, b) => b.length - a.length).join('|');

/** Wordings with something in them; the first that fits counts. */
const EXPECTED = [
  [/^one of (.+)$/, (values) => `${values.replaceAll(', ', '、')} 之一`],
  [/^a list, each item (.+)$/, (item) => `列表，每项为${expectedWords(item)}`],
  [/^an object, each value (.+)$/, (value) => `对象，每个值为${expectedWords(value)}`],
  [/^JSON text of (.+)$/, (what) => `${expectedWords(what)}的 JSON 文本`],
  [/^multiples of (.+)$/, (of) => `${of} 的倍数`],
  [/^at most (\d+) days from now, (.+)$/, (days, last) => `从现在起 ${days} 天以内，即不晚于 ${last}`],
  [new RegExp(`^(.+) (${UNIT})$`), (bounds, unit) => `${expectedWords(bounds)} ${UNITS[unit]}`],
  [/^(-?[\d.]+) to (-?[\d.]+)$/, (min, max) => `${min} 至 ${max}`],
  [/^at least (-?[\d.]+)$/, (min) => `至少 ${min}`],
  [/^at most (-?[\d.]+)$/, (max) => `最多 ${max}`],
  [/^an instant in UTC such as (.+)$/, (example) => `UTC 时间，如 ${example}`],
  [/^a time without a zone, as the document names none, such as (.+)$/, (example) => `不带时区的时间（文档没有指明时区），如 ${example}`],
  [/^a region id such as (.+)$/, (example) => `地域 ID，如 ${example}`],
  [/^numbers from (\d+) without gaps$/, (first) => `从 ${first} 开始的连续编号`],
];
const CONDITIONS = [
  [/^((?:when|unless) .+?) and (?:when )?(.+)$/, (one, other) => `${conditionWords(one)}且${conditionWords(other.startsWith('unless') ? other : `when ${other}`)}`],
  [/^when (\S+) is given$/, (param) => `当给出 ${param} 时`],
  [/^when (\S+) is not given$/, (param) => `当未给出 ${param} 时`],
  [/^when (\S+) is (.+)$/, (param, values) => `当 ${param} 为 ${values.replaceAll(' or ', ' 或 ')} 时`],
  [/^unless (\S+) is (.+)$/, (param, values) => `除非 ${param} 为 ${values.replaceAll(' or ', ' 或 ')}，否则`],
];
/** Rules across parameters, by the end of their message. */
const RULES = [
  [/ is missing; (\S+) is given, and ([^:(]+) go together/, (given, all) => `缺少；已给出 ${given}，${list(all)} 须一同给出`],
  [/ is missing; it is required ([^:(]+)/, (when) => `缺少；${conditionWords(when)}必填`],
  [/ is missing; one of ([^:(]+) is needed/, (all) => `缺少；${list(all)} 至少需要一个`],
  [/ is missing; needed is ([^:(]+)/, (sets) => `缺少；需要 ${sets.replaceAll(', or ', '，或 ').replaceAll(' with ', ' 与 ')}`],
  [/ is not allowed ([^:(]+)/, (when) => `${conditionWords(when)}不允许给出`],
  [/ has no effect; (\S+) has the same ([^:(]+)/, (first, names) => `不起作用；${first} 的 ${list(names).replaceAll(' and ', ' 与 ')} 相同`],
  [/ has no effect: signing fills it in/, () => '不起作用：由签名填入'],
  [/ has no effect ([^:(]+)/, (when) => `${conditionWords(when)}不起作用`],
  [/ is (".*?"|\d+), which the documented form cannot hold whole; (".*?") is sent/, (came, sent) => `为 ${came}，文档的形式容纳不下；发送的是 ${sent}`],
  [/ is (".*?"(?:\.{3} \(\d+ characters\))?), a region that the vendor does not list(?:; did you mean "(.+?)"\?)?/,
    (id, near) => `为 ${id}，不在厂商列出的地域之中${nearWords(near)}`],
  [/ is ([^;]+), but (\S+) is ([^;]+); (\S+) may not be (greater|less) than/,
    (value, other, bound, name, than) => `为 ${value}，而 ${other} 为 ${bound}；${name} 不能${than === 'less' ? '小' : '大'}于 ${other}`],
  [/ is given as well; only one of ([^:(]+) may be/, (all) => `多余；${list(all)} 最多给出一个`],
  [/ is given twice, under two spellings/, () => '以两种写法重复给出'],
  [/ is given twice, in the flat and in the structured form/, () => '以平铺和结构两种形式重复给出'],
];
const RECEIVED = [
  [/^a list of (\d+)$/, (count) => `${count} 项的列表`],
  [/^an object$/, () => '对象'],
  [new RegExp(`^(\\d+) (${UNIT})$`), (count, unit) => `${count} ${UNITS[unit]}`],
];
/** How what was expected is brought up; the others are simply to be so. */
const SUBJECTS = { range: '文档范围：', length: '文档长度：', bytes: '文档大小：', count: '文档数量：', enum: '文档可选值：', multiple: '文档要求：' };
const LACKING = '缺少';
const MEASURED = ['length', 'bytes', 'count'];

const list = (names) => names.trim().replaceAll(', ', '、');

function translated(rules, text) {
  for (const [pattern, words] of rules) {
    const found = pattern.exec(text);
    if (found) return words(...found.slice(1).map((part) => part?.trim()));
  }
  return undefined;
}

const conditionWords = (when) => translated(CONDITIONS, when) ?? when;

function expectedWords(text) {
  return TYPES[text] ?? PATTERNS[text] ?? translated(EXPECTED, text) ?? text;
}

/** A limit may depend on something: `1 to 5 when Category is cloud`. */
function parted(expected) {
  const [, limit, when] = /^(.+?) ((?:when|unless) \S+ is .+)$/.exec(expected) ?? [undefined, expected];
  return [limit, when === undefined ? '' : conditionWords(when)];
}

/** `subject` is the path to the value. Undefined for what has no words here. */
export function issueWords({ code, message, expected, received }, subject) {
  const [, cite] = / \(([^()]*(?:\([^()]*\))?[^()]*)\)$/.exec(message) ?? [];
  const what = code === 'unknown'
    ? unknownWords(expected)
    : translated(RULES, message) ?? plainWords(code, message, expected, received);
  if (what === undefined) return undefined;
  const sentence = what.startsWith(LACKING) ? what.replace(LACKING, `${LACKING} ${subject}`) : `${subject} ${what}`;
  return sentence + (cite === undefined ? '' : `（${cite.replace(', ', '，')}）`);
}

const nearWords = (near) => (near === undefined ? '' : `；是否指 ${near}？`);
const unknownWords = (near) => `不是文档中的参数${nearWords(near)}`;

function plainWords(code, message, expected, received) {
  if (expected === undefined) return undefined;
  if (code === 'missing') return `${LACKING}；应为${spaced(expectedWords(expected))}`;
  const verb = MEASURED.includes(code) ? '有' : '为';
  const came = received === undefined ? '的值不予显示' : `${verb} ${translated(RECEIVED, received) ?? received}`;
  if (FORBIDDEN[expected] !== undefined) return `${came}；不允许是${FORBIDDEN[expected]}`;
  const [limit, when] = parted(expected);
  const wish = code === 'enum' ? list(limit) : expectedWords(limit);
  const [, near] = /; did you mean "(.+?)"\?/.exec(message) ?? [];
  const subject = SUBJECTS[code];
  return `${came}；${when}${subject === undefined ? `应为${spaced(wish)}` : subject + wish}${nearWords(near)}`;
}

/** Between Chinese and Latin letters stands a space. */
const spaced = (text) => (/^[\w"/-]/.test(text) ? ` ${text}` : text);
