// 参数形式的中文说法。The forms that parameters must have, or must not have, in Chinese.

import { words } from '../lib/words/zh/patterns.js';

/** What the catalogue says of forms, as an issue and a reference show it. */
export const PATTERNS = words;
/** The same of what must not be. */
export const FORBIDDEN = {
  'a text that begins with "aliyun", "http://" or "https://"': '以“aliyun”、“http://”或“https://”开头的文本',
  'a password of a single class: letters, digits or special characters': '只含一类字符（字母、数字或特殊字符）的密码',
};

export const patternWords = (text) => PATTERNS[text] ?? FORBIDDEN[text] ?? text;
