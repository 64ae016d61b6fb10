// 腾讯云 AS v2 的目录文字的中文说法。What the catalogue says of AS v2 of Tencent Cloud, in Chinese.
import { words as groups } from './tencent-as-v2-groups.js';
import { words as instances } from './tencent-as-v2-instances.js';
import { words as policies } from './tencent-as-v2-policies.js';

export const words = { ...groups, ...instances, ...policies };
