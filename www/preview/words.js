// The texts of the preview, in both languages.
export { en } from './words/en.js';
export { zh } from './words/zh.js';
