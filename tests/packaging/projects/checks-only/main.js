import { validate } from 'autoscale-kit';

document.body.textContent = JSON.stringify(validate('alibaba-ess.DescribeScalingGroups', {}));
