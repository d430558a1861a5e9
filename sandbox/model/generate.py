"""Cuts AWS's own service models down to the operations that the sandbox speaks of.

    python3 -m venv VENV && VENV/bin/pip install --require-hashes -r sandbox/clients/requirements.txt
    VENV/bin/python sandbox/model/generate.py

Writes one JSON file per service beside this script. Documentation and client-side traits are left out; everything that
the wire and the checks need stays. All exceptions of a service stay, because AWS answers errors that an operation does
not declare.
"""

import json
import pathlib

import botocore
import botocore.loaders

PINNED = "1.44.5"

OPERATIONS = {
    "imagebuilder": """
        CreateComponent GetComponent ListComponents ListComponentBuildVersions DeleteComponent
        CreateImageRecipe GetImageRecipe ListImageRecipes DeleteImageRecipe
        CreateInfrastructureConfiguration GetInfrastructureConfiguration ListInfrastructureConfigurations
        UpdateInfrastructureConfiguration DeleteInfrastructureConfiguration
        CreateDistributionConfiguration GetDistributionConfiguration ListDistributionConfigurations
        UpdateDistributionConfiguration DeleteDistributionConfiguration
        CreateImagePipeline GetImagePipeline ListImagePipelines UpdateImagePipeline DeleteImagePipeline
        StartImagePipelineExecution ListImagePipelineImages
        CreateImage GetImage ListImages ListImageBuildVersions CancelImageCreation RetryImage DeleteImage
        ListWorkflowExecutions ListWorkflowStepExecutions GetWorkflowExecution GetWorkflowStepExecution
        TagResource UntagResource ListTagsForResource""",
    "ec2": """
        DescribeImages DescribeImageAttribute ModifyImageAttribute DeregisterImage DisableImage EnableImage
        EnableImageDeprecation DisableImageDeprecation DescribeSnapshots
        CreateTags DeleteTags DescribeTags DescribeRegions""",
    "ssm": "GetParameter GetParameters DescribeParameters ListAssociations",
    "kms": "DescribeKey ListAliases GetKeyPolicy",
    "sts": "AssumeRoleWithWebIdentity GetCallerIdentity",
    "logs": "GetLogEvents FilterLogEvents DescribeLogGroups DescribeLogStreams DeleteLogGroup",
    "iam": "GetInstanceProfile",
    "s3": "ListObjectsV2 HeadBucket",
}

METADATA = ("apiVersion", "endpointPrefix", "jsonVersion", "protocol", "serviceId", "targetPrefix", "xmlNamespace")
SHAPE = ("type", "required", "members", "member", "key", "value", "min", "max", "pattern", "enum", "flattened",
         "timestampFormat", "exception", "error", "fault")
MEMBER = ("shape", "location", "locationName", "queryName", "flattened", "idempotencyToken", "timestampFormat")

# Input members that AWS knows and the sandbox does not act upon. They are refused rather than ignored:
# a dry run that creates, or a watermark that is not set, would be the wrong answer.
UNSUPPORTED = {
    "imagebuilder": {
        "CreateImageRecipeRequest": ["dryRun"],
        "CreateInfrastructureConfigurationRequest": ["dryRun"],
        "CreateDistributionConfigurationRequest": ["dryRun"],
        "CreateImagePipelineRequest": ["dryRun"],
    },
    "ec2": {"DescribeSnapshotsRequest": ["RestorableByUserIds"]},
    "sts": {"AssumeRoleWithWebIdentityRequest": ["MinimumSessionTokenSize"]},
    "ssm": {"DescribeParametersRequest": ["Filters", "Shared"]},
    "logs": {
        "DescribeLogGroupsRequest": ["accountIdentifiers", "includeLinkedAccounts", "logGroupClass", "logGroupIdentifiers"],
    },
    "s3": {"ListObjectsV2Request": ["FetchOwner", "RequestPayer", "OptionalObjectAttributes"]},
}


def pick(source, names):
    return {name: source[name] for name in names if name in source}


def cut_shape(shape):
    cut = pick(shape, SHAPE)
    if "members" in cut:
        cut["members"] = {name: pick(member, MEMBER) for name, member in cut["members"].items()}
    for name in ("member", "key", "value"):
        if name in cut:
            cut[name] = pick(cut[name], MEMBER)
    return cut


def referred(shape):
    yield from (member["shape"] for member in shape.get("members", {}).values())
    yield from (shape[name]["shape"] for name in ("member", "key", "value") if name in shape)


def cut_model(service, operations):
    source = botocore.loaders.create_loader().load_service_model(service, "service-2")
    metadata = pick(source["metadata"], METADATA)
    metadata["signingName"] = source["metadata"].get("signingName", metadata["endpointPrefix"])
    model = {"metadata": metadata, "operations": {}, "shapes": {}}
    wanted = [name for name, shape in source["shapes"].items() if shape.get("exception")]
    for name in sorted(operations.split()):
        operation = source["operations"][name]
        cut = {"http": operation["http"]}
        for side in ("input", "output"):
            if side in operation:
                cut[side] = pick(operation[side], ("shape", "resultWrapper"))
                wanted.append(operation[side]["shape"])
        if operation.get("authtype") == "none" or operation.get("auth") == ["smithy.api#noAuth"]:
            cut["unsigned"] = True
        model["operations"][name] = cut
    while wanted:
        name = wanted.pop()
        if name not in model["shapes"]:
            model["shapes"][name] = cut_shape(source["shapes"][name])
            wanted.extend(referred(model["shapes"][name]))
    for name, members in UNSUPPORTED.get(service, {}).items():
        for member in members:
            model["shapes"][name]["members"][member]["unsupported"] = True
    check(service, model)
    model["shapes"] = dict(sorted(model["shapes"].items()))
    return model


def check(service, model):
    """The wire layer knows headers of S3 only, and no status or payload members: no operation of the list has any."""
    locations = (None, "uri", "querystring", *(["header"] if service == "s3" else []))
    for name, shape in model["shapes"].items():
        for member, reference in shape.get("members", {}).items():
            if reference.get("location") not in locations:
                raise SystemExit(f"{service} {name}.{member}: location {reference['location']} is not supported")


def main():
    if botocore.__version__ != PINNED:
        raise SystemExit(f"This is botocore {botocore.__version__}; the models are cut from {PINNED}.")
    folder = pathlib.Path(__file__).parent
    for service, operations in OPERATIONS.items():
        model = cut_model(service, operations)
        text = json.dumps({"source": f"botocore {PINNED}", **model}, indent=1) + "\n"
        (folder / f"{service}.json").write_text(text)
        print(service, len(model["operations"]), "operations,", len(model["shapes"]), "shapes")


main()
