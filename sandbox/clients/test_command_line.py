"""The AWS CLI: a few calls, as a person at a terminal makes them."""

import json
import pathlib
import subprocess
import sys

AWS = pathlib.Path(sys.executable).parent / "aws"


def _aws(*words):
    """Runs the CLI; gives exit code, output and errors."""
    ended = subprocess.run([sys.executable, str(AWS), *words, "--output", "json"], capture_output=True, text=True, timeout=60, check=False)
    return ended.returncode, ended.stdout, ended.stderr


def _json(*words):
    code, output, errors = _aws(*words)
    assert (code, errors) == (0, "")
    return json.loads(output)


def test_aws_sts_get_caller_identity(account):
    """aws sts get-caller-identity."""
    assert _json("sts", "get-caller-identity")["Account"] == account.account_id


def test_aws_imagebuilder_list_components(account):
    """aws imagebuilder list-components --owner Amazon --max-items: goes on where it ended."""
    listing = ("imagebuilder", "list-components", "--owner", "Amazon", "--page-size", "2", "--max-items", "3")
    first = _json(*listing)
    second = _json(*listing, "--starting-token", first["NextToken"])
    arns = [[one["arn"] for one in answer["componentVersionList"]] for answer in (first, second)]
    all_arns = [one["arn"] for one in account.imagebuilder.list_components(owner="Amazon", maxResults=6)["componentVersionList"]]
    assert arns == [all_arns[:3], all_arns[3:]]


def test_aws_ec2_describe_images(account, built):
    """aws ec2 describe-images --owners self with filters and a query, in another region."""
    region = account.regions[-1]
    words = ("--owners", "self", "--filters", "Name=name,Values=clients *", "Name=state,Values=available")
    assert _json("--region", region, "ec2", "describe-images", *words, "--query", "Images[].ImageId") == [built.amis[region]["image"]]
    assert _json("ec2", "describe-images", *words[:2], "--filters", "Name=name,Values=nothing")["Images"] == []


def test_what_docs_getting_started_has():
    """aws s3 ls and aws ssm describe-parameters, as docs/getting-started.md has them."""
    code, output, errors = _aws("s3", "ls", "s3://example-software/agent/")
    assert (code, errors, len(output.splitlines())) == (0, "", 7)
    assert _aws("s3", "ls", "s3://example-software")[1].split() == ["PRE", "agent/"]
    code, output, errors = _aws("s3", "ls", "s3://nobody-has-it")
    assert code != 0 and "(NoSuchBucket) when calling the ListObjectsV2 operation" in errors, errors
    words = ("--parameter-filters", "Key=Name,Values=/software/agent/id", "--query", "Parameters[].Type")
    assert _json("ssm", "describe-parameters", *words) == ["SecureString"]


def test_aws_imagebuilder_get_image_of_an_unknown_arn(built):
    """aws imagebuilder get-image of an unknown ARN: exit code 255 and the error name."""
    code, output, errors = _aws("imagebuilder", "get-image", "--image-build-version-arn", built.image.replace("clients-main", "nobody"))
    # Version 2 of the CLI ends with 254.
    assert (code, output) == (255, "")
    assert "(ResourceNotFoundException) when calling the GetImage operation" in errors, errors


def test_aws_imagebuilder_get_image(account, built):
    """aws imagebuilder get-image: the image as boto3 reads it."""
    read = _json("imagebuilder", "get-image", "--image-build-version-arn", built.image)["image"]
    image = account.image(built.image)
    # The CLI brings a botocore of its own, whose model is older than this member.
    del image["infrastructureConfiguration"]["terminateInstanceOnCompletion"]
    assert read == image
