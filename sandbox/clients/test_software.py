"""The bucket with the software and the parameter with the customer id, as a plan looks for them before a build."""

import datetime
import os

import boto3

from answers import refused
from raw import Raw
from sessions import CONSUMER, OUTSIDER, session_of

BUCKET = "example-software"
CUSTOMER_ID = "/software/agent/id"


def test_the_software_by_pages_prefix_and_common_prefixes(account):
    """S3: the software, 3 to a page, each once; by a prefix; by common prefixes; nothing."""
    s3 = account.client("s3")
    pages = [page["Contents"] for page in s3.get_paginator("list_objects_v2").paginate(Bucket=BUCKET, PaginationConfig={"PageSize": 3})]
    assert [len(page) for page in pages] == [3, 3, 1]
    keys = [one["Key"] for page in pages for one in page]
    assert keys == [one["Key"] for one in s3.list_objects_v2(Bucket=BUCKET)["Contents"]]
    assert (keys, len(set(keys))) == (sorted(keys), 7)
    found = s3.list_objects_v2(Bucket=BUCKET, Prefix="agent/agent-sensor_")["Contents"]
    assert [one["Key"] for one in found] == ["agent/agent-sensor_7.31.0-18410_amd64.deb", "agent/agent-sensor_7.31.0-18410_amd64.deb.sha256"]
    assert (type(found[0]["LastModified"]), type(found[0]["Size"]), found[0]["ETag"][0]) == (datetime.datetime, int, '"')
    folders = s3.list_objects_v2(Bucket=BUCKET, Delimiter="/")
    assert (folders["CommonPrefixes"], "Contents" in folders) == ([{"Prefix": "agent/"}], False)
    nothing = s3.list_objects_v2(Bucket=BUCKET, Prefix="a b+c/")
    assert (nothing["KeyCount"], nothing["Prefix"], "Contents" in nothing) == (0, "a b+c/", False)


def test_a_token_of_another_listing(account):
    """S3: a token of another listing, or none of S3's: InvalidArgument."""
    s3 = account.client("s3")
    following = s3.list_objects_v2(Bucket=BUCKET, MaxKeys=1)["NextContinuationToken"]
    for wrong in ({"ContinuationToken": following, "Prefix": "agent/"}, {"ContinuationToken": "nonsense"}):
        with refused("InvalidArgument"):
            s3.list_objects_v2(Bucket=BUCKET, **wrong)


def test_head_bucket(account):
    """S3: head_bucket gives the region; of a bucket that is missing 404, of one with another owner 403."""
    s3 = account.client("s3")
    assert s3.head_bucket(Bucket=BUCKET, ExpectedBucketOwner=account.account_id)["BucketRegion"] == account.home
    with refused("404", 404):
        s3.head_bucket(Bucket="nobody-has-it")
    with refused("NoSuchBucket", 404):
        s3.list_objects_v2(Bucket="nobody-has-it")
    with refused("403", 403):
        s3.head_bucket(Bucket=BUCKET, ExpectedBucketOwner=CONSUMER)
    with refused("AccessDenied", 403):
        s3.list_objects_v2(Bucket=BUCKET, ExpectedBucketOwner=CONSUMER)


def test_a_bucket_of_another_account(account):
    """S3: a bucket of another account: AccessDenied, with its region."""
    outsider = session_of(OUTSIDER).client("s3")
    with refused("AccessDenied", 403):
        outsider.list_objects_v2(Bucket=BUCKET)
    with refused("403", 403):
        outsider.head_bucket(Bucket=BUCKET)
    try:
        outsider.head_bucket(Bucket=BUCKET)
    except outsider.exceptions.ClientError as error:
        assert error.response["ResponseMetadata"]["HTTPHeaders"]["x-amz-bucket-region"] == account.home


def test_a_bucket_of_another_region(account):
    """S3: a bucket of another region: PermanentRedirect tells which, and boto3 goes there."""
    elsewhere = account.regions[-1]
    status, body, headers = Raw(os.environ["AWS_ENDPOINT_URL"], boto3.Session(region_name=elsewhere)).get("s3", f"/{BUCKET}?list-type=2")
    assert (status, headers["x-amz-bucket-region"]) == (301, account.home)
    assert "<Code>PermanentRedirect</Code>" in body and f"<Endpoint>s3.{account.home}.amazonaws.com</Endpoint>" in body, body
    for call in ("head_bucket", "list_objects_v2"):
        # A client of its own: boto3 keeps in mind where a bucket is.
        client = boto3.client("s3", region_name=elsewhere)
        asked = []
        client.meta.events.register("before-send", lambda request, **_: asked.append(request.headers["Authorization"].decode().split("/")[2]))
        assert getattr(client, call)(Bucket=BUCKET)["ResponseMetadata"]["HTTPStatusCode"] == 200
        # It looks for the region by itself where the error is told only by its status.
        assert (asked[0], asked[-1]) == (elsewhere, account.home)


def test_members_that_the_sandbox_would_ignore(account):
    """S3: members that the sandbox would ignore, and none of S3's: InvalidArgument."""
    s3 = account.client("s3")
    for member in ({"FetchOwner": True}, {"RequestPayer": "requester"}):
        with refused("InvalidArgument"):
            s3.list_objects_v2(Bucket=BUCKET, **member)
    status, body, _ = Raw(os.environ["AWS_ENDPOINT_URL"], boto3.Session()).get("s3", f"/{BUCKET}?list-type=2&prefx=agent")
    assert status == 400
    assert "<Code>InvalidArgument</Code>" in body and "prefx" in body, body


def test_a_secure_string_is_ciphertext(account):
    """SSM: a SecureString is ciphertext, unless its value is asked for."""
    ssm = account.client("ssm")
    secret, shown = ssm.get_parameter(Name=CUSTOMER_ID)["Parameter"], ssm.get_parameter(Name=CUSTOMER_ID, WithDecryption=True)["Parameter"]
    assert [one["Type"] for one in (secret, shown)] == ["SecureString"] * 2
    assert shown["Value"] not in secret["Value"] and len(secret["Value"]) > 100, secret["Value"]
    several = ssm.get_parameters(Names=[CUSTOMER_ID], WithDecryption=True)["Parameters"]
    assert [one["Value"] for one in several] == [shown["Value"]]


def test_describe_parameters(account):
    """SSM: describe_parameters by name and type, without values; public ones are not among them."""
    ssm = account.client("ssm")
    look = lambda *filters: [page["Parameters"] for page in ssm.get_paginator("describe_parameters").paginate(ParameterFilters=list(filters))]
    by_name = {"Key": "Name", "Values": [CUSTOMER_ID]}
    found = [one for page in look(by_name) for one in page]
    assert [(one["Name"], one["Type"], "Value" in one) for one in found] == [(CUSTOMER_ID, "SecureString", False)]
    for filters in ([{"Key": "Name", "Option": "BeginsWith", "Values": ["/software/"]}], [by_name, {"Key": "Type", "Values": ["SecureString"]}]):
        assert [one["Name"] for page in look(*filters) for one in page] == [CUSTOMER_ID]
    for filters in ([{"Key": "Name", "Option": "BeginsWith", "Values": ["/aws/service/"]}], [by_name, {"Key": "Type", "Values": ["String"]}]):
        assert [one for page in look(*filters) for one in page] == []
    assert account.client("ssm", account.regions[-1]).describe_parameters()["Parameters"] == []


def test_what_describe_parameters_does_not_take(account):
    """SSM: what describe_parameters does not take: InvalidFilterKey, InvalidFilterOption, InvalidNextToken."""
    ssm = account.client("ssm")
    for one, code in (
        ({"Key": "Label", "Values": ["x"]}, "InvalidFilterKey"),
        ({"Key": "Name", "Option": "Recursive", "Values": ["x"]}, "InvalidFilterOption"),
    ):
        with refused(code):
            ssm.describe_parameters(ParameterFilters=[one])
    with refused("InvalidNextToken"):
        ssm.describe_parameters(NextToken="nonsense")
