// 错误码的含义和建议的中文说法。What the catalogue says of error codes, in Chinese: their meaning, and what to do.
import { words } from '../../../lib/words/zh/errors.js';
import { translator } from '../../../messages/zh-sentences.js';
import { activityErrors } from './activity-errors.js';
import { common } from './common.js';
import { unlisted } from './unlisted.js';

export const ERRORS = { ...common, ...activityErrors, ...unlisted };

export const errorWords = translator({ ...words, ...ERRORS });
