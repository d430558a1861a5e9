"""AMIs, snapshots and launch permissions in four regions, read and changed with boto3."""

import datetime
import re

import pytest

from answers import eventually, refused
from builds import AMI_TAGS
from resources import REGIONS

OTHER_ACCOUNT = "111122223333"
ORGANIZATION = "arn:aws:organizations::210987654321:organization/o-a1b2c3d4e5"


def _ami(account, region, ami_id):
    return account.client("ec2", region).describe_images(ImageIds=[ami_id])["Images"][0]


def _permissions(account, region, ami_id):
    return account.client("ec2", region).describe_image_attribute(ImageId=ami_id, Attribute="launchPermission")["LaunchPermissions"]


@pytest.mark.parametrize("region", REGIONS)
def test_the_ami(account, built, region):
    """The AMI in each region: available, encrypted, name with the build date, tags."""
    row = built.amis[region]
    ami = _ami(account, region, row["image"])
    assert (ami["State"], ami["OwnerId"], ami["Public"]) == ("available", account.account_id, False)
    assert [disk["Ebs"]["Encrypted"] for disk in ami["BlockDeviceMappings"]] == [True]
    assert ami["BlockDeviceMappings"][0]["Ebs"]["VolumeSize"] == account.parent_disk["VolumeSize"] + 12
    assert re.fullmatch(r"clients \d{4}-\d\d-\d\dT\d\d-\d\d-\d\d\.\d+Z", ami["Name"]), ami["Name"]
    assert ami["Name"] == row["name"]
    tags = {tag["Key"]: tag["Value"] for tag in ami["Tags"]}
    assert {key: tags.get(key) for key in AMI_TAGS} == {"Team": "CloudOps", "Version": "1"}
    assert (tags["CreatedBy"], tags["Ec2ImageBuilderArn"]) == ("EC2 Image Builder", built.image)
    # A string in EC2's model, unlike the snapshot's StartTime.
    assert type(ami["CreationDate"]) == str


@pytest.mark.parametrize("region", REGIONS)
def test_its_snapshot(account, built, region):
    """Its snapshot in each region: the key of the region, completed."""
    disk = _ami(account, region, built.amis[region]["image"])["BlockDeviceMappings"][0]["Ebs"]
    assert "KmsKeyId" not in disk, "DescribeImages names a key, which EC2 does not"
    snapshot = account.client("ec2", region).describe_snapshots(SnapshotIds=[disk["SnapshotId"]])["Snapshots"][0]
    key = account.client("kms", region).describe_key(KeyId=account.customer_alias(region)["AliasArn"])["KeyMetadata"]
    assert (snapshot["KmsKeyId"], key["KeyManager"]) == (key["Arn"], "CUSTOMER")
    assert (snapshot["Encrypted"], snapshot["State"], snapshot["VolumeSize"]) == (True, "completed", disk["VolumeSize"])
    assert type(snapshot["StartTime"]) == datetime.datetime


def test_filters(account, built):
    """Filters: by name, by tag, by owner."""
    ec2 = account.client("ec2")
    named = [{"Name": "name", "Values": ["clients *"]}, {"Name": "tag:Team", "Values": ["CloudOps"]}]
    assert [one["ImageId"] for one in ec2.describe_images(Owners=["self"], Filters=named)["Images"]] == [built.amis[account.home]["image"]]
    assert ec2.describe_images(Owners=["amazon"], Filters=named)["Images"] == []


@pytest.mark.parametrize("region", REGIONS)
def test_launch_permissions(account, built, region):
    """Launch permissions in each region: none, added in both forms of the request, removed."""
    ami_id = built.amis[region]["image"]
    ec2 = account.client("ec2", region)
    assert _permissions(account, region, ami_id) == []
    ec2.modify_image_attribute(ImageId=ami_id, LaunchPermission={"Add": [{"UserId": OTHER_ACCOUNT}]})
    ec2.modify_image_attribute(ImageId=ami_id, OperationType="add", OrganizationArns=[ORGANIZATION])
    shared = [{"OrganizationArn": ORGANIZATION}, {"UserId": OTHER_ACCOUNT}]
    eventually(lambda: sorted(_permissions(account, region, ami_id), key=str), lambda found: found == shared, 10)
    found = ec2.describe_images(Owners=["self"], ExecutableUsers=[OTHER_ACCOUNT])["Images"]
    assert [one["ImageId"] for one in found] == [ami_id]
    ec2.modify_image_attribute(ImageId=ami_id, LaunchPermission={"Remove": [{"UserId": OTHER_ACCOUNT}]})
    eventually(lambda: _permissions(account, region, ami_id), lambda found: found == shared[:1], 10)


def test_a_launch_permission_on_an_ami_whose_key_aws_manages(account, built):
    """A launch permission on an AMI whose key AWS manages: InvalidParameter, and nothing is shared."""
    ami_id = account.image(built.unsharable_image)["outputResources"]["amis"][0]["image"]
    disk = _ami(account, account.home, ami_id)["BlockDeviceMappings"][0]["Ebs"]
    snapshot = account.client("ec2").describe_snapshots(SnapshotIds=[disk["SnapshotId"]])["Snapshots"][0]
    assert account.client("kms").describe_key(KeyId=snapshot["KmsKeyId"])["KeyMetadata"]["KeyManager"] == "AWS"
    with refused("InvalidParameter"):
        account.client("ec2").modify_image_attribute(ImageId=ami_id, LaunchPermission={"Add": [{"UserId": OTHER_ACCOUNT}]})
    assert _permissions(account, account.home, ami_id) == []


def test_sharing_with_everybody(account, built):
    """Sharing with everybody: OperationNotPermitted; an account id of 11 digits: InvalidAMIAttributeItemValue."""
    home_ami = built.amis[account.home]["image"]
    with refused("OperationNotPermitted"):
        account.client("ec2").modify_image_attribute(ImageId=home_ami, LaunchPermission={"Add": [{"Group": "all"}]})
    with refused("InvalidAMIAttributeItemValue"):
        account.client("ec2").modify_image_attribute(ImageId=home_ami, LaunchPermission={"Add": [{"UserId": "12345678901"}]})


def test_imds_support(account, built):
    """imdsSupport: set by its own request, shown by DescribeImages."""
    home_ami = built.amis[account.home]["image"]
    assert "ImdsSupport" not in _ami(account, account.home, home_ami), "it is set already"
    account.client("ec2").modify_image_attribute(ImageId=home_ami, ImdsSupport={"Value": "v2.0"})
    eventually(lambda: _ami(account, account.home, home_ami).get("ImdsSupport"), lambda value: value == "v2.0", 10)


def test_ami_ids(account, built):
    """AMI ids: unknown, malformed, another region's, somebody else's."""
    ec2 = account.client("ec2")
    with refused("InvalidAMIID.NotFound"):
        ec2.describe_images(ImageIds=["ami-0123456789abcdef0"])
    with refused("InvalidAMIID.Malformed"):
        ec2.describe_images(ImageIds=["ami-1"])
    with refused("InvalidAMIID.NotFound"):
        ec2.describe_images(ImageIds=[built.amis[account.regions[-1]]["image"]])
    with refused("AuthFailure", 403):
        ec2.modify_image_attribute(ImageId=account.parent["ImageId"], LaunchPermission={"Add": [{"UserId": OTHER_ACCOUNT}]})
