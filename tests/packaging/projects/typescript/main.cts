import kit = require('autoscale-kit');
import { check } from '../check.cjs';

const signed: kit.Signed = kit.sign('alibaba-ess.DescribeScalingGroups', { RegionId: 'cn-qingdao' }, { credentials: { accessKeyId: 'testid', secretKey: 'testsecret' } });
if (signed.url === '') throw new Error('nothing was signed');
console.log(JSON.stringify(check(kit)));
