// The vendors' packages are CommonJS, and some files in them are reachable by their path only.
import { createRequire } from 'node:module';

export const require = createRequire(import.meta.url);
