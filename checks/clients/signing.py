"""Requests that boto3 would not send: signed by botocore.auth, with members that no model has; and wrong signatures."""

import json
from urllib.parse import urlencode

import boto3
from botocore.auth import S3SigV4Auth, SigV4Auth
from botocore.awsrequest import AWSRequest
from botocore.httpsession import URLLib3Session

from checks import check, equal, holds, refused
from resources import DOCUMENT


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


def raw_requests(account, raw):
    component = {"name": "clients-raw", "semanticVersion": "1.0.0", "platform": "Linux", "data": DOCUMENT, "clientToken": "raw"}
    with check("a request signed by hand: the same without a strange member is taken"):
        status, code, body = raw.json("/CreateComponent", component)
        equal((status, code), (200, ""))
        holds(json.loads(body)["componentBuildVersionArn"].endswith("/clients-raw/1.0.0/1"), body)
    with check("an unknown member: InvalidRequestException, and it is named"):
        status, code, body = raw.json("/CreateComponent", {**component, "semanticVerison": "1.0.0", "clientToken": "raw 2"})
        equal((status, code), (400, "InvalidRequestException"))
        holds("semanticVerison" in json.loads(body)["message"], body)
    with check("an unknown member deep inside: InvalidRequestException (a misspelt launchPermission would share nothing)"):
        inner = {"name": "clients {{ imagebuilder:buildDate }}", "launchPermision": {"userIds": ["111122223333"]}}
        members = {"name": "clients-raw", "distributions": [{"region": account.home, "amiDistributionConfiguration": inner}], "clientToken": "raw 3"}
        status, code, body = raw.json("/CreateDistributionConfiguration", members)
        equal((status, code), (400, "InvalidRequestException"))
        holds("launchPermision" in json.loads(body)["message"], body)
    with check("an unknown parameter of EC2: UnknownParameter"):
        form = {"Action": "DescribeImages", "Version": "2016-11-15", "Owner.1": "self"}
        equal(raw.form(form)[0], 200)
        status, _, body = raw.form({**form, "Fliter.1.Name": "name"})
        equal(status, 400)
        holds("<Code>UnknownParameter</Code>" in body and "Fliter" in body, body)
    with check("an unknown member of KMS: ValidationException"):
        headers = {"content-type": "application/x-amz-json-1.1", "x-amz-target": "TrentService.ListAliases"}
        equal(raw.send("kms", body="{}", headers=headers)[0], 200)
        status, _, body = raw.send("kms", body='{"Limti": 5}', headers=headers)
        equal((status, json.loads(body)["__type"].rsplit("#", 1)[-1]), (400, "ValidationException"))
    with check("a body changed after signing: InvalidSignatureException; no signature: MissingAuthenticationTokenException"):
        other = lambda body: body.replace("Linux", "Windows")
        equal(raw.json("/CreateComponent", component, tamper=other)[:2], (403, "InvalidSignatureException"))
        equal(raw.json("/CreateComponent", component, is_signed=False)[:2], (403, "MissingAuthenticationTokenException"))


def wrong_credentials(session):
    credentials = session.get_credentials()
    right, secret = credentials.access_key, credentials.secret_key
    cases = {
        "a wrong secret": (
            (right, secret[::-1]),
            [("imagebuilder", "InvalidSignatureException", 403), ("ec2", "AuthFailure", 401), ("sts", "SignatureDoesNotMatch", 403), ("kms", "InvalidSignatureException", 400), ("s3", "SignatureDoesNotMatch", 403)],
        ),
        "an unknown access key": (
            ("AKIAIOSFODNN7EXAMPLE", secret),
            [("imagebuilder", "UnrecognizedClientException", 403), ("ec2", "AuthFailure", 401), ("sts", "InvalidClientTokenId", 403), ("kms", "UnrecognizedClientException", 400), ("s3", "InvalidAccessKeyId", 403)],
        ),
    }
    calls = {"imagebuilder": "list_images", "ec2": "describe_regions", "sts": "get_caller_identity", "kms": "list_aliases", "s3": "list_objects_v2"}
    for what, (keys, wanted) in cases.items():
        with check(f"{what}: {', '.join(f'{service} {code}' for service, code, _ in wanted)}"):
            other = boto3.Session(*keys, region_name=session.region_name)
            for service, code, status in wanted:
                with refused(code, status):
                    getattr(other.client(service), calls[service])(**({"Bucket": "acme-golden-software"} if service == "s3" else {}))
