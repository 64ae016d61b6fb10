// 哪里有误的说法，简体中文。What is wrong with a call, in Simplified Chinese. Issues and refusals are English as they come.

import { issueWords } from './zh/issues.js';
import { refusalWords } from './zh/refusals.js';

export const words = { issue: issueWords, refusal: refusalWords };
