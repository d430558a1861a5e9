"""Members that no model has, and wrong signatures."""

import json

import boto3
import pytest

from answers import refused
from resources import DOCUMENT

# Service, error name, HTTP status.
WRONG_SECRET = [
    ("imagebuilder", "InvalidSignatureException", 403),
    ("ec2", "AuthFailure", 401),
    ("sts", "SignatureDoesNotMatch", 403),
    ("kms", "InvalidSignatureException", 400),
    ("s3", "SignatureDoesNotMatch", 403),
]
UNKNOWN_KEY = [
    ("imagebuilder", "UnrecognizedClientException", 403),
    ("ec2", "AuthFailure", 401),
    ("sts", "InvalidClientTokenId", 403),
    ("kms", "UnrecognizedClientException", 400),
    ("s3", "InvalidAccessKeyId", 403),
]
COMPONENT = {"name": "clients-raw", "semanticVersion": "1.0.0", "platform": "Linux", "data": DOCUMENT, "clientToken": "raw"}


def test_a_request_signed_by_hand(raw):
    """A request signed by hand: the same without a strange member is taken."""
    status, code, body = raw.json("/CreateComponent", COMPONENT)
    assert (status, code) == (200, "")
    assert json.loads(body)["componentBuildVersionArn"].endswith("/clients-raw/1.0.0/1"), body


def test_an_unknown_member(raw):
    """An unknown member: InvalidRequestException, and it is named."""
    status, code, body = raw.json("/CreateComponent", {**COMPONENT, "semanticVerison": "1.0.0", "clientToken": "raw 2"})
    assert (status, code) == (400, "InvalidRequestException")
    assert "semanticVerison" in json.loads(body)["message"], body


def test_an_unknown_member_deep_inside(account, raw):
    """An unknown member deep inside: InvalidRequestException (a misspelt launchPermission would share nothing)."""
    inner = {"name": "clients {{ imagebuilder:buildDate }}", "launchPermision": {"userIds": ["111122223333"]}}
    members = {"name": "clients-raw", "distributions": [{"region": account.home, "amiDistributionConfiguration": inner}], "clientToken": "raw 3"}
    status, code, body = raw.json("/CreateDistributionConfiguration", members)
    assert (status, code) == (400, "InvalidRequestException")
    assert "launchPermision" in json.loads(body)["message"], body


def test_an_unknown_parameter_of_ec2(raw):
    """An unknown parameter of EC2: UnknownParameter."""
    form = {"Action": "DescribeImages", "Version": "2016-11-15", "Owner.1": "self"}
    assert raw.form(form)[0] == 200
    status, _, body = raw.form({**form, "Fliter.1.Name": "name"})
    assert status == 400
    assert "<Code>UnknownParameter</Code>" in body and "Fliter" in body, body


def test_an_unknown_member_of_kms(raw):
    """An unknown member of KMS: ValidationException."""
    headers = {"content-type": "application/x-amz-json-1.1", "x-amz-target": "TrentService.ListAliases"}
    assert raw.send("kms", body="{}", headers=headers)[0] == 200
    status, _, body = raw.send("kms", body='{"Limti": 5}', headers=headers)
    assert (status, json.loads(body)["__type"].rsplit("#", 1)[-1]) == (400, "ValidationException")


def test_a_body_changed_after_signing(raw):
    """A body changed after signing: InvalidSignatureException; no signature: MissingAuthenticationTokenException."""
    other = lambda body: body.replace("Linux", "Windows")
    assert raw.json("/CreateComponent", COMPONENT, tamper=other)[:2] == (403, "InvalidSignatureException")
    assert raw.json("/CreateComponent", COMPONENT, is_signed=False)[:2] == (403, "MissingAuthenticationTokenException")


@pytest.mark.parametrize("is_known, wanted", [(True, WRONG_SECRET), (False, UNKNOWN_KEY)], ids=["a wrong secret", "an unknown access key"])
def test_wrong_credentials(session, is_known, wanted):
    """Wrong credentials: the error name and the status of each service."""
    credentials = session.get_credentials()
    right, secret = credentials.access_key, credentials.secret_key
    keys = (right, secret[::-1]) if is_known else ("AKIAIOSFODNN7EXAMPLE", secret)
    calls = {"imagebuilder": "list_images", "ec2": "describe_regions", "sts": "get_caller_identity", "kms": "list_aliases", "s3": "list_objects_v2"}
    other = boto3.Session(*keys, region_name=session.region_name)
    for service, code, status in wanted:
        with refused(code, status):
            getattr(other.client(service), calls[service])(**({"Bucket": "example-software"} if service == "s3" else {}))
