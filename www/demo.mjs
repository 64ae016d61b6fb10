// What the package does, in a terminal: for one call of each service the issues of a bad version and the signed request
// of a good one. Ends with 1 when something is not as it should be.
import { services, sign, validate } from '../pkg/dist/index.js';
import { bad, firstRegion, good } from './examples.js';
import { DUMMY } from './credentials.js';

const CALLS = [
  'alibaba-ess.CreateScalingRule',
  'alibaba-emr.RunScalingActionV2',
  'tencent-as-v2.CreateScalingPolicy',
  'tencent-as.ResumeInstanceRefresh',
  'huawei-as.ListScalingActivityV2Logs',
];

const tone = (code) => (process.stdout.isTTY && !process.env.NO_COLOR ? (text) => `\x1b[${code}m${text}\x1b[0m` : (text) => text);
const strong = tone(1);
const faint = tone(2);
const red = tone(31);
const green = tone(32);
const indent = (text, by) => text.split('\n').join(`\n${' '.repeat(by)}`);

function show(id) {
  const service = services().find((one) => id.startsWith(`${one.id}.`));
  console.log(`\n${strong(id)}`);

  const { issues } = validate(id, bad(id));
  expect(issues?.length > 0, `${id}: the bad version has no issues`);
  for (const { message } of issues) console.log(`  ${red('refused')}  ${message}`);

  const { issues: unexpected } = validate(id, good(id));
  expect(unexpected === undefined, `${id}: the good version has issues`);
  const signed = sign(id, good(id), { credentials: DUMMY, region: firstRegion(service) });
  expect(signed.signature.length > 0 && signed.trace.stringToSign, `${id}: not signed`);
  expect(URL.canParse(signed.url), `${id}: ${signed.url} is no URL`);
  console.log(`  ${green('signed')}   ${signed.toCurl()}`);
  console.log(`  ${faint('string')}   ${faint(indent(signed.trace.stringToSign, 11))}`);
}

function expect(holds, otherwise) {
  if (!holds) throw new Error(otherwise);
}

try {
  const shown = new Set(CALLS.map((id) => id.split('.')[0]));
  for (const { id } of services()) expect(shown.has(id), `${id}: the demo has no call of this service`);
  console.log('One call of each service, signed with the dummy key testid:');
  CALLS.forEach(show);
} catch (error) {
  console.error(`\ndemo: ${error.message}`);
  process.exitCode = 1;
}
