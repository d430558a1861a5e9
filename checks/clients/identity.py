"""Who calls, roles by GitHub's token, and the reads of SSM and KMS."""

import datetime
import json
import os
import urllib.error
import urllib.request

import boto3
from botocore import UNSIGNED
from botocore.config import Config

from checks import check, equal, holds, not_run, refused
from resources import PARENT_PARAMETER


def github_token(audience, secret=None):
    """A token of the run's job, as the action asks for one."""
    request = urllib.request.Request(
        f"{os.environ['ACTIONS_ID_TOKEN_REQUEST_URL']}&audience={audience}",
        headers={"authorization": f"Bearer {secret or os.environ['ACTIONS_ID_TOKEN_REQUEST_TOKEN']}"},
    )
    with urllib.request.urlopen(request) as answer:
        return json.load(answer)["value"]


def web_identity(account):
    sts = boto3.client("sts", config=Config(signature_version=UNSIGNED))
    role = f"arn:aws:iam::{account.account_id}:role/golden-ami-plan"
    with check("AssumeRoleWithWebIdentity with something that is no token: InvalidIdentityToken"):
        with refused("InvalidIdentityToken"):
            sts.assume_role_with_web_identity(RoleArn=role, RoleSessionName="clients", WebIdentityToken="not.a.token")
    title = "AssumeRoleWithWebIdentity with the token of the sandbox's OIDC endpoint"
    if "ACTIONS_ID_TOKEN_REQUEST_URL" not in os.environ:
        not_run(title, "the sandbox prints no ACTIONS_ID_TOKEN_REQUEST_URL")
        return
    with check(f"{title}: credentials with a session token, and calls with them"):
        answer = sts.assume_role_with_web_identity(RoleArn=role, RoleSessionName="clients", WebIdentityToken=github_token("sts.amazonaws.com"))
        given = answer["Credentials"]
        equal(type(given["Expiration"]), datetime.datetime)
        session = boto3.Session(given["AccessKeyId"], given["SecretAccessKey"], given["SessionToken"])
        identity = session.client("sts").get_caller_identity()
        equal(identity["Arn"], f"arn:aws:sts::{account.account_id}:assumed-role/golden-ami-plan/clients")
        equal(len(session.client("imagebuilder").list_images(maxResults=1)["imageVersionList"]), 1)
        stripped = boto3.Session(given["AccessKeyId"], given["SecretAccessKey"])
        with refused("InvalidClientTokenId", 403):
            stripped.client("sts").get_caller_identity()
    with check("the token for another audience, another role: InvalidIdentityToken, AccessDenied"):
        with refused("InvalidIdentityToken"):
            sts.assume_role_with_web_identity(RoleArn=role, RoleSessionName="clients", WebIdentityToken=github_token("somebody-else"))
        with refused("AccessDenied", 403):
            sts.assume_role_with_web_identity(RoleArn=f"{role}-not", RoleSessionName="clients", WebIdentityToken=github_token("sts.amazonaws.com"))
    with check("the OIDC endpoint without the job's secret: 401"):
        try:
            github_token("sts.amazonaws.com", "wrong")
        except urllib.error.HTTPError as error:
            equal(error.code, 401)
        else:
            raise AssertionError("a token was given")


def reads(account):
    with check("get_caller_identity: account, ARN, id of the user"):
        identity = account.client("sts").get_caller_identity()
        equal(identity["Arn"], f"arn:aws:iam::{account.account_id}:user/sandbox")
        holds(identity["UserId"].startswith("AIDA"), identity["UserId"])
    ssm = account.client("ssm")
    with check("SSM: a public parameter by name, the same by ARN; unknown: ParameterNotFound"):
        found = ssm.get_parameter(Name=PARENT_PARAMETER)["Parameter"]
        equal((found["Value"], found["DataType"], type(found["LastModifiedDate"])), (account.parent["ImageId"], "aws:ec2:image", datetime.datetime))
        equal(ssm.get_parameter(Name=found["ARN"])["Parameter"]["Value"], found["Value"])
        # AWS sends no text with this one.
        with refused("ParameterNotFound", has_message=False):
            ssm.get_parameter(Name="/nobody")
        several = ssm.get_parameters(Names=[PARENT_PARAMETER, "/nobody"])
        equal(([one["Name"] for one in several["Parameters"]], several["InvalidParameters"]), ([PARENT_PARAMETER], ["/nobody"]))
    with check("SSM: the parameter has another AMI in every region"):
        values = {account.client("ssm", region).get_parameter(Name=PARENT_PARAMETER)["Parameter"]["Value"] for region in account.regions}
        equal(len(values), len(account.regions))
    kms = account.client("kms")
    with check("KMS: a key by alias, id and ARN, aliases page by page; unknown and elsewhere: NotFoundException"):
        alias = account.customer_alias(account.home)
        key = kms.describe_key(KeyId=alias["AliasName"])["KeyMetadata"]
        equal((key["KeyId"], key["KeyState"], key["Enabled"], type(key["CreationDate"])), (alias["TargetKeyId"], "Enabled", True, datetime.datetime))
        equal([kms.describe_key(KeyId=ref)["KeyMetadata"]["Arn"] for ref in (key["KeyId"], key["Arn"], alias["AliasArn"])], [key["Arn"]] * 3)
        pages = [page["Aliases"] for page in kms.get_paginator("list_aliases").paginate(PaginationConfig={"PageSize": 1})]
        equal(sorted(one["AliasName"] for page in pages for one in page), sorted([alias["AliasName"], "alias/aws/ebs"]))
        equal([len(page) for page in pages], [1, 1])
        equal(json.loads(kms.get_key_policy(KeyId=key["KeyId"], PolicyName="default")["Policy"])["Version"], "2012-10-17")
        with refused("NotFoundException"):
            kms.describe_key(KeyId="alias/nobody")
        with refused("NotFoundException"):
            account.client("kms", account.regions[-1]).describe_key(KeyId=key["Arn"])
    with check("IAM: the instance profile; unknown: NoSuchEntity"):
        iam = account.client("iam")
        profile = iam.get_instance_profile(InstanceProfileName="golden-ami-build")["InstanceProfile"]
        equal(([role["RoleName"] for role in profile["Roles"]], type(profile["CreateDate"])), (["golden-ami-build"], datetime.datetime))
        # botocore decodes the percent-encoded policy into a structure.
        equal(profile["Roles"][0]["AssumeRolePolicyDocument"]["Statement"][0]["Principal"], {"Service": "ec2.amazonaws.com"})
        with refused("NoSuchEntity", 404):
            iam.get_instance_profile(InstanceProfileName="nobody")
