// The vendors' clients for Python against the local endpoint: tests/python/endpoint_story.py tells what they were answered.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { serve } from 'autoscale-kit/serve';

const root = new URL('../../', import.meta.url);

test('aliyun-python-sdk-core, tencentcloud-sdk-python-common and huaweicloudsdkcore get what is documented', async () => {
  const endpoint = await serve();
  const python = process.env.PYTHON ?? fileURLToPath(new URL('target/python/bin/python', root));
  const script = fileURLToPath(new URL('tests/python/endpoint_story.py', root));
  const run = spawn(python, [script, String(endpoint.port)], { stdio: ['ignore', 'pipe', 'inherit'] });
  const lines = await linesOf(run).finally(() => endpoint.close());
  const steps = lines.map((line) => JSON.parse(line));
  const answers = (name) => steps.filter(({ step }) => step === name).map(({ answer }) => answer);

  assert.equal(answers('CreateScalingGroup')[1], 'InvalidParameter.Conflict');
  const [executed, again] = answers('ExecuteScalingRule');
  assert.match(executed.ScalingActivityId, /^asa-/);
  // Three more would pass MaxSize 2: the first call fills the group, the second would change nothing (ESS 1.2, 12.1).
  assert.equal(again, 'IncorrectCapacity.NoChange');
  const [{ ScalingGroups }] = answers('DescribeScalingGroups');
  assert.equal(ScalingGroups.ScalingGroup[0].TotalCapacity, 2);
  assert.deepEqual(answers('DeleteScalingGroup'), ['InstanceInUse']);

  const refreshes = answers('ResumeInstanceRefresh').map(({ Response }) => Response.Error?.Code);
  assert.deepEqual(refreshes, [undefined, 'ResourceUnavailable.RefreshActivityStatusConflictWithOperation', 'ResourceNotFound.RefreshActivityNotFound']);
  assert.deepEqual(answers('ListScalingActivityV2Logs'), [{ total_number: 0, limit: 10 }, 400]);
});

async function linesOf(process) {
  let text = '';
  process.stdout.on('data', (chunk) => (text += chunk));
  const code = await new Promise((resolve, reject) => process.on('close', resolve).on('error', reject));
  assert.equal(code, 0, text);
  return text.trim().split('\n');
}
