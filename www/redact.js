// Takes keys, tokens and signatures out of a text that somebody pasted, before it goes into a link.
import { DUMMY, typed } from './credentials.js';

/** What names an access key id; the dummy takes its place, so that whoever opens the link can still compare. */
const IDS = ['AccessKeyId', 'SecretId', 'Credential', 'Access'];
/** What names a secret. */
const SECRETS = [
  'SecurityToken', 'SecretKey', 'SecretAccessKey', 'AccessKeySecret', 'Password', 'Token', 'Signature',
  'X-Auth-Token', 'X-Subject-Token', 'X-Security-Token', 'X-Acs-Security-Token', 'X-TC-Token',
];
/** Between a name and its value: `=`, encoded once or twice; `:` and quotes, as in JSON and headers; the end of an XML tag. */
const JOIN = '(?:=|%3D|%253D|\\\\?"?\\s*:\\s*\\\\?"?|>)';
/** Up to what ends a pair, encoded or not. An id also ends at `/`, which begins a credential scope. */
const SECRET = '(?:(?!%26|%2526|\\\\n)[^\\s&"\'<>,;\\\\])+';
const ID = '(?:(?!%26|%2526|%2F|\\\\n)[^\\s&"\'<>,;\\\\/])+';

const rule = (names, value) => new RegExp(`((?<![A-Za-z])(?:${names.join('|')})${JOIN})${value}`, 'gi');
const RULES = [[rule(SECRETS, SECRET), '$1<secret>'], [rule(IDS, ID), `$1${DUMMY.accessKeyId}`]];

export function withoutKeys(text) {
  const cleaned = RULES.reduce((one, [pattern, instead]) => one.replace(pattern, instead), text);
  // What was typed on this page goes, too, wherever it stands; a shorter one would be found in any word.
  const own = Object.entries(typed).filter(([name, value]) => value.length >= 4 && value !== DUMMY[name]);
  const instead = (name) => (name === 'accessKeyId' ? DUMMY.accessKeyId : '<secret>');
  return own.reduce((one, [name, value]) => one.replaceAll(value, instead(name)), cleaned);
}
