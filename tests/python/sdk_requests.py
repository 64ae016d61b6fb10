"""The vendors' SDKs for Python send calls to a recorder on this port, each filled by the setters of its own request class.

Reads the calls from standard input, as JSON: service, operation, and parameters, where what stands in one text is text already.
Prints one line of JSON for each call that was sent: its id, and the parameters that the SDK does not have.
"""

import importlib
import json
import sys
from http.client import HTTPConnection

PORT = int(sys.argv[1])
HOST = f"127.0.0.1:{PORT}"
KEY_ID, SECRET, TOKEN = "testid", "testsecret", "testtoken"
ACCOUNT = 1234567890123456


class Alibaba:
    def __init__(self, package, version):
        from aliyunsdkcore.auth.credentials import StsTokenCredential
        from aliyunsdkcore.client import AcsClient

        self.package = f"{package}.request.{version}"
        self.client = AcsClient(region_id="cn-qingdao", credential=StsTokenCredential(KEY_ID, SECRET, TOKEN))

    def send(self, name, params):
        try:
            made = importlib.import_module(f"{self.package}.{name}Request")
        except ModuleNotFoundError:
            return None
        request = getattr(made, f"{name}Request")()
        lacking = [name for name, value in params.items() if not self.fill(request, name, value)]
        for owner in ["Owner", "ResourceOwner"]:
            self.fill(request, f"{owner}Id", ACCOUNT)
            self.fill(request, f"{owner}Account", "owner@example.com")
        request.set_protocol_type("http")
        request.set_endpoint(HOST)
        self.client.do_action_with_exception(request)
        return lacking

    def fill(self, request, name, value):
        """Lists have a setter in the plural, or one for each item; the fields of an object have a setter each."""
        if isinstance(value, dict):
            return all([self.fill(request, name + field, inner) for field, inner in value.items()])
        # Some names begin with a small letter.
        for spelled in [name, name[0].lower() + name[1:]]:
            setter = getattr(request, f"set_{spelled}s" if isinstance(value, list) else f"set_{spelled}", None)
            if setter is not None:
                setter(value)
                return True
        if isinstance(value, list):
            return all([self.fill(request, f"{name}{number}", item) for number, item in enumerate(value, 1)])
        return False


class Tencent:
    """Takes parameters as they are; it speaks HTTPS only, and the recorder does not."""

    class ToRecorder(HTTPConnection):
        request_length = 0

    def send(self, name, params):
        from QcloudApi.modules.scaling import Scaling

        service = Scaling({"secretId": KEY_ID, "secretKey": SECRET, "Region": "ap-guangzhou", "Token": TOKEN})
        service.apiRequest.conn = self.ToRecorder("127.0.0.1", PORT)
        service.call(name, params)
        return []


class Huawei:
    def __init__(self):
        from huaweicloudsdkas.v1 import AsClient
        from huaweicloudsdkcore.auth.credentials import BasicCredentials

        credentials = BasicCredentials(KEY_ID, SECRET, "p1").with_security_token(TOKEN)
        self.client = AsClient.new_builder().with_credentials(credentials).with_endpoint(f"http://{HOST}").build()

    def send(self, name, params):
        from huaweicloudsdkas import v1

        made = getattr(v1, f"{name}Request")
        # The project is that of the credentials; what stands neither in the path nor in the query stands in the body.
        known = {field: value for field, value in params.items() if field in made.openapi_types}
        if "body" in made.openapi_types:
            known["body"] = {field: value for field, value in params.items() if field not in known and field != "project_id"}
            params = {"project_id": params["project_id"]} if "project_id" in params else {}
        method = "".join("_" + letter.lower() if letter.isupper() else letter for letter in name).lstrip("_")
        getattr(self.client, method)(made(**known))
        return [field for field in params if field not in known]


SDKS = {
    "alibaba-ess": lambda: Alibaba("aliyunsdkess", "v20140828"),
    "alibaba-emr": lambda: Alibaba("aliyunsdkemr", "v20160408"),
    "tencent-as-v2": Tencent,
    "huawei-as": Huawei,
}

sdks = {}
for call in json.load(sys.stdin):
    service = call["service"]
    if service not in sdks:
        sdks[service] = SDKS[service]()
    lacking = sdks[service].send(call["name"], call["params"])
    if lacking is not None:
        print(json.dumps({"id": f"{service}.{call['name']}", "lacking": lacking}), flush=True)
