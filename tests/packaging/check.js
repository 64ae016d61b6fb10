// What every project does with the package: sign the published example, sign and check a catalogued call, preview a rule.
const credentials = { accessKeyId: 'testid', secretKey: 'testsecret' };
const instant = { date: '2014-08-15T11:10:07Z', nonce: '1324fd0e-e2bb-4bb1-917c-bd6e437f1710' };

/** Plain data, to be compared with expected.json. */
export function check({ scaling, sign, signRequest, validate }) {
  // ESS 2014-08-28, chapter 7, as printed there, with its own spelling of one name.
  const published = signRequest(
    'alibaba-rpc-v1',
    {
      url: 'http://ess.aliyuncs.com/',
      query: {
        TimeStamp: instant.date,
        Format: 'xml',
        AccessKeyId: credentials.accessKeyId,
        Action: 'DescribeScalingGroups',
        SignatureMethod: 'HMAC-SHA1',
        RegionId: 'cn-qingdao',
        SignatureNonce: instant.nonce,
        SignatureVersion: '1.0',
        Version: '2014-08-28',
      },
    },
    { credentials },
  );
  const signed = sign('alibaba-ess.DescribeScalingGroups', { RegionId: 'cn-qingdao' }, { credentials, format: 'xml', ...instant });
  const { issues } = validate('alibaba-ess.CreateScalingRule', {
    ScalingGroupId: 'AG6CQdPU8OKdwLjgZcJ2eaQ',
    AdjustmentType: 'QuantityChangeInCapacity',
    AdjustmentValue: 501,
  });
  // ESS 2014-08-28, 1.2, its first example: of three instances to add, MaxSize lets one in.
  const previewed = scaling.rule('alibaba-ess', {
    minSize: 0, maxSize: 3, totalCapacity: 2, adjustmentType: 'QuantityChangeInCapacity', adjustmentValue: 3,
  });
  return {
    published: published.signature,
    signed: signed.signature,
    refused: issues?.map(({ path, code, expected }) => ({ path, code, expected })),
    previewed: previewed.delta,
  };
}
