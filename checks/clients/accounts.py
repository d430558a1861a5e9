"""A consumer of the organization, its roles, and what a plan reads before it starts anything."""

import datetime
import json

import boto3
from botocore import UNSIGNED
from botocore.config import Config

from checks import check, equal, eventually, holds, refused
from identity import github_token
from resources import PARENT_PARAMETER

CONSUMER = "444455556666"
OUTSIDER = "999988887777"


def session_of(account_id):
    """A session of another account's role, by the token of the sandbox's OIDC endpoint."""
    sts = boto3.client("sts", config=Config(signature_version=UNSIGNED))
    role = f"arn:aws:iam::{account_id}:role/golden-ami-lookup"
    given = sts.assume_role_with_web_identity(RoleArn=role, RoleSessionName="clients", WebIdentityToken=github_token("sts.amazonaws.com"))["Credentials"]
    return boto3.Session(given["AccessKeyId"], given["SecretAccessKey"], given["SessionToken"])


def consumers(account, made):
    """Runs after the AMIs were shared with the organization."""
    consumer, outsider = session_of(CONSUMER), session_of(OUTSIDER)
    with check("a role of another account: the identity is that account's"):
        equal([one.client("sts").get_caller_identity()["Account"] for one in (consumer, outsider)], [CONSUMER, OUTSIDER])
    for region in account.regions:
        with check(f"a consumer in {region} finds what is shared with the organization, by owner and name, without tags; an outsider finds nothing"):
            look = lambda session: session.client("ec2", region_name=region).describe_images(
                Owners=[account.account_id], Filters=[{"Name": "name", "Values": ["clients *"]}, {"Name": "state", "Values": ["available"]}]
            )["Images"]
            found = eventually(lambda: look(consumer), lambda images: len(images) == 1, 10)
            equal((found[0]["ImageId"], found[0]["OwnerId"]), (made.amis[region]["image"], account.account_id))
            holds("Tags" not in found[0] and not found[0]["Public"], str(found[0]))
            equal(look(outsider), [])
    with check("the consumer can't read the permissions, the snapshot, the image; an outsider not the AMI"):
        ami_id = made.amis[account.home]["image"]
        snapshot = account.client("ec2").describe_images(ImageIds=[ami_id])["Images"][0]["BlockDeviceMappings"][0]["Ebs"]["SnapshotId"]
        with refused("AuthFailure", 403):
            consumer.client("ec2").describe_image_attribute(ImageId=ami_id, Attribute="launchPermission")
        with refused("InvalidSnapshot.NotFound"):
            consumer.client("ec2").describe_snapshots(SnapshotIds=[snapshot])
        with refused("ResourceNotFoundException", 404):
            consumer.client("imagebuilder").get_image(imageBuildVersionArn=made.image)
        equal(consumer.client("imagebuilder").list_images()["imageVersionList"], [])
        with refused("AuthFailure", 403):
            outsider.client("ec2").describe_images(ImageIds=[ami_id])
    with check("KMS: the home account's key by ARN for the consumer; not for an outsider; its policy for neither"):
        key = account.client("kms").describe_key(KeyId=account.customer_alias(account.home)["AliasArn"])["KeyMetadata"]
        equal(consumer.client("kms").describe_key(KeyId=key["Arn"])["KeyMetadata"]["AWSAccountId"], account.account_id)
        with refused("AccessDeniedException"):
            outsider.client("kms").describe_key(KeyId=key["Arn"])
        with refused("AccessDeniedException"):
            consumer.client("kms").get_key_policy(KeyId=key["Arn"])


def preflight(account):
    kms = account.client("kms")
    with check("KMS: the policy admits the account, both service-linked roles and the organization; an alias is refused"):
        alias = account.customer_alias(account.home)
        statements = json.loads(kms.get_key_policy(KeyId=alias["TargetKeyId"])["Policy"])["Statement"]
        equal(len(statements), 4)
        equal(statements[-1]["Condition"], {"StringEquals": {"aws:PrincipalOrgID": "o-a1b2c3d4e5"}})
        with refused("InvalidArnException"):
            kms.get_key_policy(KeyId=alias["AliasArn"])
        with refused("NotFoundException"):
            kms.get_key_policy(KeyId=alias["AliasName"])
    ec2 = account.client("ec2")
    with check("EC2: regions, enabled, all, by name; in one that is not enabled no key is valid"):
        statuses = lambda **request: {one["RegionName"]: one["OptInStatus"] for one in ec2.describe_regions(**request)["Regions"]}
        equal(statuses(), dict.fromkeys(account.regions, "opt-in-not-required"))
        equal(statuses(AllRegions=True)["af-south-1"], "not-opted-in")
        equal(statuses(RegionNames=["af-south-1"]), {"af-south-1": "not-opted-in"})
        with refused("InvalidParameterValue"):
            ec2.describe_regions(RegionNames=["mars-1"])
        for service, call, code, status in (
            ("ec2", "describe_regions", "AuthFailure", 401),
            ("imagebuilder", "list_images", "UnrecognizedClientException", 403),
            ("kms", "list_aliases", "UnrecognizedClientException", 400),
            ("sts", "get_caller_identity", "InvalidClientTokenId", 403),
        ):
            with refused(code, status):
                getattr(account.client(service, "af-south-1"), call)()
    with check("EC2: several AMIs in one call, all or none; several owners; when a public AMI is deprecated"):
        public = ec2.describe_images(Owners=["309956199498", "137112412989"], IncludeDeprecated=True)["Images"]
        equal({one["OwnerId"] for one in public}, {"309956199498", "137112412989"})
        ids = sorted(one["ImageId"] for one in public)
        equal(sorted(one["ImageId"] for one in ec2.describe_images(ImageIds=ids)["Images"]), ids)
        with refused("InvalidAMIID.NotFound"):
            ec2.describe_images(ImageIds=[*ids, "ami-0123456789abcdef0"])
        parse = lambda text: datetime.datetime.fromisoformat(text.replace("Z", "+00:00"))
        age = parse(account.parent["DeprecationTime"]) - parse(account.parent["CreationDate"])
        equal(round(age / datetime.timedelta(days=1)), 90)
        coded = ec2.describe_images(Owners=["aws-marketplace"], IncludeDeprecated=True)["Images"]
        equal({one["ProductCodes"][0]["ProductCodeType"] for one in coded}, {"marketplace"})
    with check("SSM: eleven parameters at once are too many, ten are not"):
        ssm = account.client("ssm")
        names = [PARENT_PARAMETER, *(f"/nobody/{number}" for number in range(9))]
        answer = ssm.get_parameters(Names=names)
        equal((len(answer["Parameters"]), len(answer["InvalidParameters"])), (1, 9))
        with refused("ValidationException"):
            ssm.get_parameters(Names=[*names, "/nobody/more"])
