"""A consumer of the organization, and what a plan reads before it starts anything."""

import datetime
import json

import pytest

from answers import eventually, refused
from resources import PARENT_PARAMETER, REGIONS
from sessions import CONSUMER, OUTSIDER, session_of


def test_a_role_of_another_account():
    """A role of another account: the identity is that account's."""
    consumer, outsider = session_of(CONSUMER), session_of(OUTSIDER)
    assert [one.client("sts").get_caller_identity()["Account"] for one in (consumer, outsider)] == [CONSUMER, OUTSIDER]


@pytest.mark.parametrize("region", REGIONS)
def test_a_consumer_finds_what_is_shared_and_an_outsider_nothing(account, built, region):
    """A consumer in each region finds what is shared with the organization, by owner and name, without tags; an outsider finds nothing."""
    consumer, outsider = session_of(CONSUMER), session_of(OUTSIDER)
    look = lambda session: session.client("ec2", region_name=region).describe_images(
        Owners=[account.account_id], Filters=[{"Name": "name", "Values": ["clients *"]}, {"Name": "state", "Values": ["available"]}]
    )["Images"]
    found = eventually(lambda: look(consumer), lambda images: len(images) == 1, 10)
    assert (found[0]["ImageId"], found[0]["OwnerId"]) == (built.amis[region]["image"], account.account_id)
    assert "Tags" not in found[0] and not found[0]["Public"], str(found[0])
    assert look(outsider) == []


def test_a_consumer_cannot_read_permissions_snapshot_or_image(account, built):
    """The consumer can't read the permissions, the snapshot, the image; an outsider not the AMI."""
    consumer, outsider = session_of(CONSUMER), session_of(OUTSIDER)
    ami_id = built.amis[account.home]["image"]
    snapshot = account.client("ec2").describe_images(ImageIds=[ami_id])["Images"][0]["BlockDeviceMappings"][0]["Ebs"]["SnapshotId"]
    with refused("AuthFailure", 403):
        consumer.client("ec2").describe_image_attribute(ImageId=ami_id, Attribute="launchPermission")
    with refused("InvalidSnapshot.NotFound"):
        consumer.client("ec2").describe_snapshots(SnapshotIds=[snapshot])
    with refused("ResourceNotFoundException", 404):
        consumer.client("imagebuilder").get_image(imageBuildVersionArn=built.image)
    assert consumer.client("imagebuilder").list_images()["imageVersionList"] == []
    with refused("AuthFailure", 403):
        outsider.client("ec2").describe_images(ImageIds=[ami_id])


def test_a_consumer_sees_the_home_accounts_key(account):
    """KMS: the home account's key by ARN for the consumer; not for an outsider; its policy for neither."""
    consumer, outsider = session_of(CONSUMER), session_of(OUTSIDER)
    key = account.client("kms").describe_key(KeyId=account.customer_alias(account.home)["AliasArn"])["KeyMetadata"]
    assert consumer.client("kms").describe_key(KeyId=key["Arn"])["KeyMetadata"]["AWSAccountId"] == account.account_id
    with refused("AccessDeniedException"):
        outsider.client("kms").describe_key(KeyId=key["Arn"])
    with refused("AccessDeniedException"):
        consumer.client("kms").get_key_policy(KeyId=key["Arn"])


def test_the_policy_of_the_key(account):
    """KMS: the policy admits the account, both service-linked roles and the organization; an alias is refused."""
    kms = account.client("kms")
    alias = account.customer_alias(account.home)
    statements = json.loads(kms.get_key_policy(KeyId=alias["TargetKeyId"])["Policy"])["Statement"]
    assert len(statements) == 4
    assert statements[-1]["Condition"] == {"StringEquals": {"aws:PrincipalOrgID": "o-a1b2c3d4e5"}}
    with refused("InvalidArnException"):
        kms.get_key_policy(KeyId=alias["AliasArn"])
    with refused("NotFoundException"):
        kms.get_key_policy(KeyId=alias["AliasName"])


def test_regions_and_one_that_is_not_enabled(account):
    """EC2: regions, enabled, all, by name; in one that is not enabled no key is valid."""
    ec2 = account.client("ec2")
    statuses = lambda **request: {one["RegionName"]: one["OptInStatus"] for one in ec2.describe_regions(**request)["Regions"]}
    assert statuses() == dict.fromkeys(account.regions, "opt-in-not-required")
    assert statuses(AllRegions=True)["af-south-1"] == "not-opted-in"
    assert statuses(RegionNames=["af-south-1"]) == {"af-south-1": "not-opted-in"}
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


def test_several_amis_and_owners_in_one_call(account):
    """EC2: several AMIs in one call, all or none; several owners; when a public AMI is deprecated."""
    ec2 = account.client("ec2")
    public = ec2.describe_images(Owners=["309956199498", "137112412989"], IncludeDeprecated=True)["Images"]
    assert {one["OwnerId"] for one in public} == {"309956199498", "137112412989"}
    ids = sorted(one["ImageId"] for one in public)
    assert sorted(one["ImageId"] for one in ec2.describe_images(ImageIds=ids)["Images"]) == ids
    with refused("InvalidAMIID.NotFound"):
        ec2.describe_images(ImageIds=[*ids, "ami-0123456789abcdef0"])
    parse = lambda text: datetime.datetime.fromisoformat(text.replace("Z", "+00:00"))
    age = parse(account.parent["DeprecationTime"]) - parse(account.parent["CreationDate"])
    assert round(age / datetime.timedelta(days=1)) == 90
    coded = ec2.describe_images(Owners=["aws-marketplace"], IncludeDeprecated=True)["Images"]
    assert {one["ProductCodes"][0]["ProductCodeType"] for one in coded} == {"marketplace"}


def test_eleven_parameters_at_once_are_too_many(account):
    """SSM: eleven parameters at once are too many, ten are not."""
    ssm = account.client("ssm")
    names = [PARENT_PARAMETER, *(f"/nobody/{number}" for number in range(9))]
    answer = ssm.get_parameters(Names=names)
    assert (len(answer["Parameters"]), len(answer["InvalidParameters"])) == (1, 9)
    with refused("ValidationException"):
        ssm.get_parameters(Names=[*names, "/nobody/more"])
