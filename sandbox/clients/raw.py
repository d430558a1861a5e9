"""Requests that boto3 would not send, signed by botocore.auth."""

import json
from urllib.parse import urlencode

from botocore.auth import S3SigV4Auth, SigV4Auth
from botocore.awsrequest import AWSRequest
from botocore.httpsession import URLLib3Session


class Raw:
    """Sends one signed request; gives status, error name or '', and body."""

    def __init__(self, endpoint, session):
        self._endpoint = endpoint
        self._credentials = session.get_credentials()
        self._region = session.region_name

    def send(self, service, path="/", method="POST", body="", headers=None, tamper=None, is_signed=True):
        answer = self._send(service, path, method, body, headers, tamper, is_signed)
        return answer.status_code, answer.headers.get("x-amzn-errortype", ""), answer.text

    def get(self, service, path):
        """Gives status, body and headers."""
        answer = self._send(service, path, "GET", "", None, None, True)
        return answer.status_code, answer.text, answer.headers

    def _send(self, service, path, method, body, headers, tamper, is_signed):
        request = AWSRequest(method=method, url=self._endpoint + path, data=body, headers=headers or {})
        if is_signed:
            signer = S3SigV4Auth if service == "s3" else SigV4Auth
            signer(self._credentials, service, self._region).add_auth(request)
        if tamper is not None:
            request.data = tamper(body)
        return URLLib3Session().send(request.prepare())

    def json(self, path, members, **options):
        return self.send("imagebuilder", path, "PUT", json.dumps(members), {"content-type": "application/json"}, **options)

    def form(self, members, **options):
        headers = {"content-type": "application/x-www-form-urlencoded; charset=utf-8"}
        return self.send("ec2", "/", "POST", urlencode(members), headers, **options)
