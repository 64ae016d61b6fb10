// Makes target/packaging: the tarball, installed by npm in an empty project, with the projects of this folder beside it.
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { transformSync } from 'esbuild';
import { HERE, PROJECTS, ROOT } from './support/places.js';

const PKG = `${ROOT}/pkg`;
const npm = (args, cwd) => execFileSync('npm', args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] });

rmSync(PROJECTS, { recursive: true, force: true });
mkdirSync(PROJECTS, { recursive: true });

const [{ filename }] = JSON.parse(npm(['pack', '--json', '--loglevel=error', '--pack-destination', PROJECTS], PKG));
writeFileSync(`${PROJECTS}/package.json`, JSON.stringify({ private: true, type: 'module' }));
npm(['install', '--no-audit', '--no-fund', '--offline', '--loglevel=error', `./${filename}`], PROJECTS);
if (!existsSync(`${PROJECTS}/node_modules/autoscale-kit/package.json`)) throw new Error('npm installed nothing');

cpSync(`${HERE}/projects`, PROJECTS, { recursive: true });
for (const name of ['check.js', 'check.d.ts']) cpSync(`${HERE}/${name}`, `${PROJECTS}/${name}`);
// The same for CommonJS.
const script = readFileSync(`${HERE}/check.js`, 'utf8');
writeFileSync(`${PROJECTS}/check.cjs`, transformSync(script, { format: 'cjs' }).code);
cpSync(`${HERE}/check.d.ts`, `${PROJECTS}/check.d.cts`);
// Pages without a bundler take one file of the package as it is.
cpSync(`${PROJECTS}/node_modules/autoscale-kit/dist/index.js`, `${PROJECTS}/plain/autoscale-kit.js`);
cpSync(`${HERE}/check.js`, `${PROJECTS}/plain/check.js`);
console.log(`${filename} is installed in ${PROJECTS.slice(ROOT.length + 1)}`);
