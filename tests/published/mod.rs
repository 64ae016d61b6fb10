//! The signatures printed in the documents, computed wherever this module is compiled: natively, in Node, in Chromium.

use autoscale_kit::credentials::Credentials;
use autoscale_kit::http::Request;
use autoscale_kit::sign::{Nonce, Scheme, SignOptions, sign};
use autoscale_kit::time::Timestamp;

const ESS: &str = "AccessKeyId=testid&Action=DescribeScalingGroups&Format=xml&RegionId=cn-qingdao\
                   &SignatureMethod=HMAC-SHA1&SignatureNonce=1324fd0e-e2bb-4bb1-917c-bd6e437f1710\
                   &SignatureVersion=1.0&Version=2014-08-28";

fn signature(scheme: Scheme, url: &str, keys: (&str, &str), date: &str, nonce: &str) -> String {
    let date = Timestamp::parse(date).expect("an instant");
    let options = SignOptions::new(date, Nonce::Given(nonce.into()));
    let request = Request::new("GET", url).expect("a request");
    sign(scheme, &Credentials::key(keys.0, keys.1), request, &options).expect("a signature").signature
}

fn ess(timestamp_name: &str) -> String {
    let url = format!("http://ess.aliyuncs.com/?{ESS}&{timestamp_name}=2014-08-15T11%3A10%3A07Z");
    signature(Scheme::AlibabaRpcV1, &url, ("testid", "testsecret"), "2014-08-15T11:10:07Z", "unused")
}

/// 001, chapter 7: the example as printed, which spells the parameter `TimeStamp`.
pub fn ess_as_printed() {
    assert_eq!(ess("TimeStamp"), "SmhZuLUnXmqxSEZ/GqyiwGqmf+M=");
}

/// The same request with the parameter's real name, `Timestamp`.
pub fn ess_with_the_real_name() {
    assert_eq!(ess("Timestamp"), "qlSomeBEiury9fafnpLRfOykPmo=");
}

/// 002, Signature Method: DescribeInstances with HmacSHA1.
pub fn tencent_describe_instances() {
    let url = "https://cvm.api.qcloud.com/v2/index.php?Action=DescribeInstances&Region=gz&instanceIds.0=ins-09dx96dg\
               &limit=20&offset=0";
    let keys = ("AKIDz8krbsJ5yKBZQpn74WFkmLPx3gnPhESA", "Gu5t9xGARNpq86cd98joQYCN3Cozk1qA");
    assert_eq!(
        signature(Scheme::TencentV1, url, keys, "2016-06-06T04:02:48Z", "11886"),
        "NSI3UqqD99b/UJb4tbG/xZpRW64="
    );
}
