// Where things are: the repository, this folder, the projects that install.js makes.
import { resolve } from 'node:path';

export const HERE = resolve(import.meta.dirname, '..');
export const ROOT = resolve(HERE, '../..');
export const PROJECTS = resolve(ROOT, 'target/packaging');
