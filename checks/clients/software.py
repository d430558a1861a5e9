"""The bucket with the software and the parameter with the customer id, as a plan looks for them before a build."""

import datetime

import boto3

import signing
from accounts import OUTSIDER, CONSUMER, session_of
from checks import check, equal, holds, refused

BUCKET = "acme-golden-software"
CUSTOMER_ID = "/golden-ami/falcon/cid"


def bucket(account, endpoint):
    s3 = account.client("s3")
    with check("S3: the software, 3 to a page, each once; by a prefix; by common prefixes; nothing"):
        pages = [page["Contents"] for page in s3.get_paginator("list_objects_v2").paginate(Bucket=BUCKET, PaginationConfig={"PageSize": 3})]
        equal([len(page) for page in pages], [3, 3, 1])
        keys = [one["Key"] for page in pages for one in page]
        equal(keys, [one["Key"] for one in s3.list_objects_v2(Bucket=BUCKET)["Contents"]])
        equal((keys, len(set(keys))), (sorted(keys), 7))
        found = s3.list_objects_v2(Bucket=BUCKET, Prefix="falcon/falcon-sensor_")["Contents"]
        equal([one["Key"] for one in found], ["falcon/falcon-sensor_7.31.0-18410_amd64.deb", "falcon/falcon-sensor_7.31.0-18410_amd64.deb.sha256"])
        equal((type(found[0]["LastModified"]), type(found[0]["Size"]), found[0]["ETag"][0]), (datetime.datetime, int, '"'))
        folders = s3.list_objects_v2(Bucket=BUCKET, Delimiter="/")
        equal((folders["CommonPrefixes"], "Contents" in folders), ([{"Prefix": "falcon/"}], False))
        nothing = s3.list_objects_v2(Bucket=BUCKET, Prefix="a b+c/")
        equal((nothing["KeyCount"], nothing["Prefix"], "Contents" in nothing), (0, "a b+c/", False))
    with check("S3: a token of another listing, or none of S3's: InvalidArgument"):
        following = s3.list_objects_v2(Bucket=BUCKET, MaxKeys=1)["NextContinuationToken"]
        for wrong in ({"ContinuationToken": following, "Prefix": "falcon/"}, {"ContinuationToken": "nonsense"}):
            with refused("InvalidArgument"):
                s3.list_objects_v2(Bucket=BUCKET, **wrong)
    with check("S3: head_bucket gives the region; of a bucket that is missing 404, of one with another owner 403"):
        equal(s3.head_bucket(Bucket=BUCKET, ExpectedBucketOwner=account.account_id)["BucketRegion"], account.home)
        with refused("404", 404):
            s3.head_bucket(Bucket="nobody-has-it")
        with refused("NoSuchBucket", 404):
            s3.list_objects_v2(Bucket="nobody-has-it")
        with refused("403", 403):
            s3.head_bucket(Bucket=BUCKET, ExpectedBucketOwner=CONSUMER)
        with refused("AccessDenied", 403):
            s3.list_objects_v2(Bucket=BUCKET, ExpectedBucketOwner=CONSUMER)
    with check("S3: a bucket of another account: AccessDenied, with its region"):
        outsider = session_of(OUTSIDER).client("s3")
        with refused("AccessDenied", 403):
            outsider.list_objects_v2(Bucket=BUCKET)
        with refused("403", 403):
            outsider.head_bucket(Bucket=BUCKET)
        try:
            outsider.head_bucket(Bucket=BUCKET)
        except outsider.exceptions.ClientError as error:
            equal(error.response["ResponseMetadata"]["HTTPHeaders"]["x-amz-bucket-region"], account.home)
    with check("S3: a bucket of another region: PermanentRedirect tells which, and boto3 goes there"):
        elsewhere = account.regions[-1]
        status, body, headers = signing.Raw(endpoint, boto3.Session(region_name=elsewhere)).get("s3", f"/{BUCKET}?list-type=2")
        equal((status, headers["x-amz-bucket-region"]), (301, account.home))
        holds("<Code>PermanentRedirect</Code>" in body and f"<Endpoint>s3.{account.home}.amazonaws.com</Endpoint>" in body, body)
        for call in ("head_bucket", "list_objects_v2"):
            # A client of its own: boto3 keeps in mind where a bucket is.
            client = boto3.client("s3", region_name=elsewhere)
            asked = []
            client.meta.events.register("before-send", lambda request, **_: asked.append(request.headers["Authorization"].decode().split("/")[2]))
            equal(getattr(client, call)(Bucket=BUCKET)["ResponseMetadata"]["HTTPStatusCode"], 200)
            # It looks for the region by itself where the error is told only by its status.
            equal((asked[0], asked[-1]), (elsewhere, account.home))
    with check("S3: members that the sandbox would ignore, and none of S3's: InvalidArgument"):
        for member in ({"FetchOwner": True}, {"RequestPayer": "requester"}):
            with refused("InvalidArgument"):
                s3.list_objects_v2(Bucket=BUCKET, **member)
        status, body, _ = signing.Raw(endpoint, boto3.Session()).get("s3", f"/{BUCKET}?list-type=2&prefx=falcon")
        equal(status, 400)
        holds("<Code>InvalidArgument</Code>" in body and "prefx" in body, body)


def parameters(account):
    ssm = account.client("ssm")
    with check("SSM: a SecureString is ciphertext, unless its value is asked for"):
        secret, shown = ssm.get_parameter(Name=CUSTOMER_ID)["Parameter"], ssm.get_parameter(Name=CUSTOMER_ID, WithDecryption=True)["Parameter"]
        equal([one["Type"] for one in (secret, shown)], ["SecureString"] * 2)
        holds(shown["Value"] not in secret["Value"] and len(secret["Value"]) > 100, secret["Value"])
        several = ssm.get_parameters(Names=[CUSTOMER_ID], WithDecryption=True)["Parameters"]
        equal([one["Value"] for one in several], [shown["Value"]])
    with check("SSM: describe_parameters by name and type, without values; public ones are not among them"):
        look = lambda *filters: [page["Parameters"] for page in ssm.get_paginator("describe_parameters").paginate(ParameterFilters=list(filters))]
        by_name = {"Key": "Name", "Values": [CUSTOMER_ID]}
        found = [one for page in look(by_name) for one in page]
        equal([(one["Name"], one["Type"], "Value" in one) for one in found], [(CUSTOMER_ID, "SecureString", False)])
        for filters in ([{"Key": "Name", "Option": "BeginsWith", "Values": ["/golden-ami/"]}], [by_name, {"Key": "Type", "Values": ["SecureString"]}]):
            equal([one["Name"] for page in look(*filters) for one in page], [CUSTOMER_ID])
        for filters in ([{"Key": "Name", "Option": "BeginsWith", "Values": ["/aws/service/"]}], [by_name, {"Key": "Type", "Values": ["String"]}]):
            equal([one for page in look(*filters) for one in page], [])
        equal(account.client("ssm", account.regions[-1]).describe_parameters()["Parameters"], [])
    with check("SSM: what describe_parameters does not take: InvalidFilterKey, InvalidFilterOption, InvalidNextToken"):
        for one, code in (
            ({"Key": "Label", "Values": ["x"]}, "InvalidFilterKey"),
            ({"Key": "Name", "Option": "Recursive", "Values": ["x"]}, "InvalidFilterOption"),
        ):
            with refused(code):
                ssm.describe_parameters(ParameterFilters=[one])
        with refused("InvalidNextToken"):
            ssm.describe_parameters(NextToken="nonsense")
