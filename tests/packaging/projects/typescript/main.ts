import { scaling, sign, signRequest, validate, type Issue, type Scaling, type Signed } from 'autoscale-kit';
import { init } from 'autoscale-kit/slim';
import { check } from '../check.js';

const kit: { scaling: Scaling; sign: typeof sign; signRequest: typeof signRequest; validate: typeof validate } = { scaling, sign, signRequest, validate };
const signed: Signed = sign('alibaba-ess.DescribeScalingGroups', { RegionId: 'cn-qingdao' }, { credentials: { accessKeyId: 'testid', secretKey: 'testsecret' } });
const issues: readonly Issue[] = validate('tencent-as.ResumeInstanceRefresh', {} as unknown).issues ?? [];
// @ts-expect-error a number
validate('alibaba-ess.CreateScalingRule', { ScalingGroupId: 'g', AdjustmentType: 'TotalCapacity', AdjustmentValue: 'many' });

export const starts: (bytes: Uint8Array<ArrayBuffer>) => Promise<void> = init;
if (signed.url === '' || issues.length === 0) throw new Error('nothing was signed or checked');
console.log(JSON.stringify(check(kit)));
