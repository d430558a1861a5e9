"""Roles by GitHub's token, and the accounts that they belong to."""

import json
import os
import urllib.request

import boto3
from botocore import UNSIGNED
from botocore.config import Config

CONSUMER = "444455556666"
OUTSIDER = "999988887777"


def github_token(audience, secret=None):
    """A token of the run's job, as the action asks for one."""
    request = urllib.request.Request(
        f"{os.environ['ACTIONS_ID_TOKEN_REQUEST_URL']}&audience={audience}",
        headers={"authorization": f"Bearer {secret or os.environ['ACTIONS_ID_TOKEN_REQUEST_TOKEN']}"},
    )
    with urllib.request.urlopen(request) as answer:
        return json.load(answer)["value"]


def unsigned_sts():
    """A client for those who have no credentials yet."""
    return boto3.client("sts", config=Config(signature_version=UNSIGNED))


def session_of(account_id):
    """A session of another account's role, by the token of the sandbox's OIDC endpoint."""
    role = f"arn:aws:iam::{account_id}:role/lookup"
    given = unsigned_sts().assume_role_with_web_identity(
        RoleArn=role, RoleSessionName="clients", WebIdentityToken=github_token("sts.amazonaws.com")
    )["Credentials"]
    return boto3.Session(given["AccessKeyId"], given["SecretAccessKey"], given["SessionToken"])
