"""What an account of the organization, or a stranger's, finds of an owner's AMIs: JSON, ids by region.

eyes.py ROLE OWNER REGION... takes the role by the token of the sandbox's OIDC endpoint, with boto3.
"""

import datetime
import json
import os
import sys
import time
import urllib.request

import boto3
from botocore import UNSIGNED, auth
from botocore.config import Config

role, owner, *regions = sys.argv[1:]

clock = json.loads(os.environ["SANDBOX_CLOCK"])


def simulated_time():
    """What the sandbox's clock shows, as sandbox/child-clock.mjs has it: signatures are of that time."""
    milliseconds = clock["epoch"] + (time.time() * 1000 - clock["origin"]) * clock["scale"]
    return datetime.datetime.fromtimestamp(milliseconds / 1000, datetime.timezone.utc).replace(tzinfo=None)


auth.get_current_datetime = simulated_time
request = urllib.request.Request(
    f"{os.environ['ACTIONS_ID_TOKEN_REQUEST_URL']}&audience=sts.amazonaws.com",
    headers={"authorization": f"Bearer {os.environ['ACTIONS_ID_TOKEN_REQUEST_TOKEN']}"},
)
with urllib.request.urlopen(request) as answer:
    token = json.load(answer)["value"]
sts = boto3.client("sts", region_name=regions[0], config=Config(signature_version=UNSIGNED))
given = sts.assume_role_with_web_identity(RoleArn=role, RoleSessionName="eyes", WebIdentityToken=token)["Credentials"]
session = boto3.Session(given["AccessKeyId"], given["SecretAccessKey"], given["SessionToken"])


def ids(region, **query):
    """All that the query finds, whatever its state or age."""
    pages = session.client("ec2", region_name=region).get_paginator("describe_images")
    found = pages.paginate(IncludeDeprecated=True, IncludeDisabled=True, **query)
    return sorted(image["ImageId"] for page in found for image in page["Images"])


json.dump(
    {region: {"owned": ids(region, Owners=[owner]), "executable": ids(region, ExecutableUsers=["self"])} for region in regions},
    sys.stdout,
)
