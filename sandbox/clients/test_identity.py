"""Who calls, roles by GitHub's token, and the reads of SSM and KMS."""

import datetime
import json
import urllib.error

import boto3
import pytest

from answers import refused
from resources import PARENT_PARAMETER
from sessions import github_token, unsigned_sts


def test_something_that_is_no_token(account):
    """AssumeRoleWithWebIdentity with something that is no token: InvalidIdentityToken."""
    sts = unsigned_sts()
    role = f"arn:aws:iam::{account.account_id}:role/plan"
    with refused("InvalidIdentityToken"):
        sts.assume_role_with_web_identity(RoleArn=role, RoleSessionName="clients", WebIdentityToken="not.a.token")


def test_a_role_by_the_token_of_the_sandbox(account):
    """AssumeRoleWithWebIdentity with the token of the sandbox's OIDC endpoint: credentials with a session token, and calls with them."""
    sts = unsigned_sts()
    role = f"arn:aws:iam::{account.account_id}:role/plan"
    answer = sts.assume_role_with_web_identity(RoleArn=role, RoleSessionName="clients", WebIdentityToken=github_token("sts.amazonaws.com"))
    given = answer["Credentials"]
    assert type(given["Expiration"]) == datetime.datetime
    session = boto3.Session(given["AccessKeyId"], given["SecretAccessKey"], given["SessionToken"])
    identity = session.client("sts").get_caller_identity()
    assert identity["Arn"] == f"arn:aws:sts::{account.account_id}:assumed-role/plan/clients"
    assert len(session.client("imagebuilder").list_images(maxResults=1)["imageVersionList"]) == 1
    stripped = boto3.Session(given["AccessKeyId"], given["SecretAccessKey"])
    with refused("InvalidClientTokenId", 403):
        stripped.client("sts").get_caller_identity()


def test_the_token_for_another_audience_another_role(account):
    """The token for another audience, another role: InvalidIdentityToken, AccessDenied."""
    sts = unsigned_sts()
    role = f"arn:aws:iam::{account.account_id}:role/plan"
    with refused("InvalidIdentityToken"):
        sts.assume_role_with_web_identity(RoleArn=role, RoleSessionName="clients", WebIdentityToken=github_token("somebody-else"))
    with refused("AccessDenied", 403):
        sts.assume_role_with_web_identity(RoleArn=f"{role}-not", RoleSessionName="clients", WebIdentityToken=github_token("sts.amazonaws.com"))


def test_the_oidc_endpoint_without_the_jobs_secret():
    """The OIDC endpoint without the job's secret: 401."""
    try:
        github_token("sts.amazonaws.com", "wrong")
    except urllib.error.HTTPError as error:
        assert error.code == 401
    else:
        raise AssertionError("a token was given")


def test_get_caller_identity(account):
    """get_caller_identity: account, ARN, id of the user."""
    identity = account.client("sts").get_caller_identity()
    assert identity["Arn"] == f"arn:aws:iam::{account.account_id}:user/sandbox"
    assert identity["UserId"].startswith("AIDA"), identity["UserId"]


def test_a_public_parameter_by_name_and_arn(account):
    """SSM: a public parameter by name, the same by ARN; unknown: ParameterNotFound."""
    ssm = account.client("ssm")
    found = ssm.get_parameter(Name=PARENT_PARAMETER)["Parameter"]
    assert (found["Value"], found["DataType"], type(found["LastModifiedDate"])) == (account.parent["ImageId"], "aws:ec2:image", datetime.datetime)
    assert ssm.get_parameter(Name=found["ARN"])["Parameter"]["Value"] == found["Value"]
    # AWS sends no text with this one.
    with refused("ParameterNotFound", has_message=False):
        ssm.get_parameter(Name="/nobody")
    several = ssm.get_parameters(Names=[PARENT_PARAMETER, "/nobody"])
    assert ([one["Name"] for one in several["Parameters"]], several["InvalidParameters"]) == ([PARENT_PARAMETER], ["/nobody"])


def test_the_parameter_has_another_ami_in_every_region(account):
    """SSM: the parameter has another AMI in every region."""
    values = {account.client("ssm", region).get_parameter(Name=PARENT_PARAMETER)["Parameter"]["Value"] for region in account.regions}
    assert len(values) == len(account.regions)


def test_a_key_by_alias_id_and_arn(account):
    """KMS: a key by alias, id and ARN, aliases page by page; unknown and elsewhere: NotFoundException."""
    kms = account.client("kms")
    alias = account.customer_alias(account.home)
    key = kms.describe_key(KeyId=alias["AliasName"])["KeyMetadata"]
    assert (key["KeyId"], key["KeyState"], key["Enabled"], type(key["CreationDate"])) == (alias["TargetKeyId"], "Enabled", True, datetime.datetime)
    assert [kms.describe_key(KeyId=ref)["KeyMetadata"]["Arn"] for ref in (key["KeyId"], key["Arn"], alias["AliasArn"])] == [key["Arn"]] * 3
    pages = [page["Aliases"] for page in kms.get_paginator("list_aliases").paginate(PaginationConfig={"PageSize": 1})]
    assert sorted(one["AliasName"] for page in pages for one in page) == sorted([alias["AliasName"], "alias/aws/ebs"])
    assert [len(page) for page in pages] == [1, 1]
    assert json.loads(kms.get_key_policy(KeyId=key["KeyId"], PolicyName="default")["Policy"])["Version"] == "2012-10-17"
    with refused("NotFoundException"):
        kms.describe_key(KeyId="alias/nobody")
    with refused("NotFoundException"):
        account.client("kms", account.regions[-1]).describe_key(KeyId=key["Arn"])


def test_the_instance_profile(account):
    """IAM: the instance profile; unknown: NoSuchEntity."""
    iam = account.client("iam")
    profile = iam.get_instance_profile(InstanceProfileName="image-build")["InstanceProfile"]
    assert ([role["RoleName"] for role in profile["Roles"]], type(profile["CreateDate"])) == (["image-build"], datetime.datetime)
    # botocore decodes the percent-encoded policy into a structure.
    assert profile["Roles"][0]["AssumeRolePolicyDocument"]["Statement"][0]["Principal"] == {"Service": "ec2.amazonaws.com"}
    with refused("NoSuchEntity", 404):
        iam.get_instance_profile(InstanceProfileName="nobody")
