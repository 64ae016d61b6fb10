// Takes keys, tokens, passwords and signatures out of a text that somebody pasted, before it goes into a link.
import { DUMMY, typed } from './credentials.js';

/** What names an access key id; the dummy takes its place, so that whoever opens the link can still compare. */
const IDS = ['access key id', 'access key', 'secret id', 'tmp secret id', 'credential', 'access', 'ak'];
/** What names a secret: these words, joined in any way. In front of the last ones may stand others (`LoginPassword`). */
const SECRETS = [
  // Not that in our own `<secret>`.
  '(?<!<)secret', 'token', 'signature', 'sk', 'x auth token', 'x subject token', 'x acs security token', 'x tc token', 'sts token', 'tmp token',
  'admin pass', 'root pass', 'user pass', 'login pass',
  '*security token', '*session token', '*auth token', '*secret key', '*secret access key', '*access key secret', '*private key',
  '*password', '*passwd', '*passphrase', '*pwd',
];

/** A quote: escaped in JSON that is text in JSON, in HTML, or percent-encoded. */
const QUOTE = '(?:\\\\{0,9}["\']|&(?:quot|#34|#39|apos);|%(?:25)*2[27])';
/** Between a name and its value. */
const JOIN = '(?:\\]|%(?:25)*5D)?(?:[:=]|%(?:25)*3[AD]|\\\\{1,9}u003[ad])';
const SPACE = '(?:\\s|\\+|%(?:25)*20)*';
/** Up to what ends a pair, encoded or not. An id also ends at `/`, which begins a credential scope. */
const END = `%(?:25)*26|\\\\{1,9}(?:n|r|t|u0026|u003c)|${QUOTE}`;
const SECRET = `(?:(?!${END})[^\\s&<>,;])+`;
const ID = `(?:(?!${END}|%(?:25)*2F|\\\\{0,9}/)[^\\s&<>,;])+`;

const spelled = (name) => name.replace('*', '\\w{0,30}').replaceAll(' ', '[-_]?');

/** Three ways: a value in quotes, which runs to the same quote; one without; and that of an element of XML. */
function rules(names, value, instead) {
  const name = `(?<![A-Za-z])(?:${names.map(spelled).join('|')})`;
  const rule = (before, after, end) => [new RegExp(`(${name}${before})${after}`, 'gi'), end];
  return [
    rule(`(?:${QUOTE})?${SPACE}${JOIN}${SPACE}(?<quote>${QUOTE})`, value === ID ? ID : '[^]*?(?=(?<!\\\\)\\k<quote>|$)', `$1${instead}`),
    rule(`(?:${QUOTE})?${SPACE}${JOIN}${SPACE}`, `(?!${QUOTE})${value}`, `$1${instead}`),
    rule('(?:>|&gt;|\\\\{1,9}u003e)', value === ID ? ID : '(?:(?!&lt;|\\\\{1,9}u003c)[^<])+', `$1${instead}`),
  ];
}

const RULES = [...rules(SECRETS, SECRET, '<secret>'), ...rules(IDS, ID, DUMMY.accessKeyId)];

export function withoutKeys(text) {
  const cleaned = RULES.reduce((one, [pattern, instead]) => one.replace(pattern, instead), text);
  // What was typed on this page goes, too, wherever it stands; a shorter one would be found in any word.
  const own = Object.entries(typed).filter(([name, value]) => value.length >= 4 && value !== DUMMY[name]);
  const instead = (name) => (name === 'accessKeyId' ? DUMMY.accessKeyId : '<secret>');
  return own.reduce((one, [name, value]) => one.replace(anySpelling(value), instead(name)), cleaned);
}

/** The text with each character as it is, escaped, or encoded. */
function anySpelling(text) {
  const one = (sign) => {
    const code = sign.charCodeAt(0).toString(16).padStart(2, '0').replace(/[a-f]/g, (digit) => `[${digit}${digit.toUpperCase()}]`);
    return `(?:\\\\{0,9}${sign.replace(/\W/, '\\$&')}|%(?:25)*${code}|\\\\{1,9}u00${code}|&#(?:x${code}|${sign.charCodeAt(0)});)`;
  };
  return new RegExp([...text].map(one).join(''), 'g');
}
