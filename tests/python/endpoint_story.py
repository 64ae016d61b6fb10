"""The vendors' clients for Python live through a story against the local endpoint on this port, and print what they were told.

One line of JSON for each step: its name, and the answer or the code that it was refused with.
"""

import json
import sys

PORT = int(sys.argv[1])
HOST = f"127.0.0.1:{PORT}"
KEY_ID, SECRET = "testid", "testsecret"


def tell(step, answer):
    print(json.dumps({"step": step, "answer": answer}), flush=True)


def alibaba():
    from aliyunsdkcore.acs_exception.exceptions import ServerException
    from aliyunsdkcore.client import AcsClient
    from aliyunsdkcore.request import CommonRequest

    client = AcsClient(KEY_ID, SECRET, "cn-qingdao")

    def call(action, **params):
        request = CommonRequest(domain=HOST, version="2014-08-28", action_name=action)
        request.set_protocol_type("http")
        request.set_method("POST")
        for name, value in params.items():
            request.add_query_param(name, value)
        try:
            answer = json.loads(client.do_action_with_exception(request))
            tell(action, answer)
            return answer
        except ServerException as error:
            tell(action, error.get_error_code())
            return {}

    region = "cn-qingdao"
    group = call("CreateScalingGroup", RegionId=region, MinSize=0, MaxSize=2)["ScalingGroupId"]
    call("CreateScalingGroup", RegionId=region, MinSize=3, MaxSize=2)
    configuration = call("CreateScalingConfiguration", ScalingGroupId=group, ImageId="centos6u5_64", InstanceType="ecs.t1.xsmall", SecurityGroupId="sg-280ih3w4b")
    call("EnableScalingGroup", ScalingGroupId=group, ActiveScalingConfigurationId=configuration["ScalingConfigurationId"])
    rule = call("CreateScalingRule", ScalingGroupId=group, AdjustmentType="QuantityChangeInCapacity", AdjustmentValue=3)
    call("ExecuteScalingRule", ScalingRuleAri=rule["ScalingRuleAri"])
    call("ExecuteScalingRule", ScalingRuleAri=rule["ScalingRuleAri"])
    call("DescribeScalingGroups", RegionId=region, **{"ScalingGroupId.1": group})
    call("CreateLifecycleHook", ScalingGroupId=group, LifecycleTransition="SCALE_IN")
    call("DeleteScalingGroup", ScalingGroupId=group)


def tencent():
    from tencentcloud.common import credential
    from tencentcloud.common.common_client import CommonClient
    from tencentcloud.common.exception.tencent_cloud_sdk_exception import TencentCloudSDKException
    from tencentcloud.common.profile.client_profile import ClientProfile
    from tencentcloud.common.profile.http_profile import HttpProfile

    profile = ClientProfile(httpProfile=HttpProfile(protocol="http", endpoint=HOST))
    client = CommonClient("as", "2018-04-19", credential.Credential(KEY_ID, SECRET), "ap-guangzhou", profile=profile)
    for refresh in ["ira-python", "ira-python", "none"]:
        params = {"AutoScalingGroupId": "asg-1", "RefreshActivityId": refresh}
        try:
            tell("ResumeInstanceRefresh", client.call_json("ResumeInstanceRefresh", params))
        except TencentCloudSDKException as error:
            tell("ResumeInstanceRefresh", error.get_code())


def huawei():
    from huaweicloudsdkcore.auth.credentials import BasicCredentials
    from huaweicloudsdkcore.client import Client, ClientBuilder
    from huaweicloudsdkcore.exceptions.exceptions import ServiceResponseException
    from huaweicloudsdkcore.sdk_response import SdkResponse

    class Logs(SdkResponse):
        """What a generated SDK says of the answer."""

        openapi_types = {"total_number": "int", "limit": "int"}
        attribute_map = {"total_number": "total_number", "limit": "limit"}
        sensitive_list = []

        def __init__(self, total_number=None, limit=None):
            super().__init__()
            self.total_number, self.limit = total_number, limit

    client = ClientBuilder(Client, "BasicCredentials").with_credentials(BasicCredentials(KEY_ID, SECRET, "p1")).with_endpoint(f"http://{HOST}").build()
    path = "/autoscaling-api/v2/{project_id}/scaling_activity_log/{scaling_group_id}"
    for limit in [10, 1000]:
        try:
            response = client.do_http_request(
                "GET", path, path_params={"scaling_group_id": "g1"}, query_params=[("limit", limit)], header_params={"Content-Type": "application/json"}, response_type=Logs
            )
            tell("ListScalingActivityV2Logs", {"total_number": response.total_number, "limit": response.limit})
        except ServiceResponseException as error:
            tell("ListScalingActivityV2Logs", error.status_code)


for story in [alibaba, tencent, huawei]:
    story()
