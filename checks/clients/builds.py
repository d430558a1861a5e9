"""Creates everything that a build needs, waits for it, and reads its workflows and its log."""

import json
import re
from types import SimpleNamespace

from checks import check, equal, eventually, holds, refused
from resources import token

AMI_NAME = "clients {{ imagebuilder:buildDate }}"
AMI_TAGS = {"Team": "CloudOps", "Version": "{{ imagebuilder:buildVersion }}"}
LOG_GROUP = "/aws/imagebuilder/Clients_Main"
STATES = ["PENDING", "CREATING", "BUILDING", "TESTING", "DISTRIBUTING", "INTEGRATING", "AVAILABLE"]
TERMINAL = ["AVAILABLE", "FAILED", "CANCELLED"]

# AWS's managed workflows build-image and test-image, on Linux, without image scanning.
BUILD_STEPS = [
    ("LaunchBuildInstance", "LaunchInstance", "COMPLETED"),
    ("ApplyBuildComponents", "ExecuteComponents", "COMPLETED"),
    ("InventoryCollection", "CollectImageMetadata", "COMPLETED"),
    ("RunSanitizeScript", "SanitizeInstance", "COMPLETED"),
    ("RunSysPrepScript", "RunSysPrep", "SKIPPED"),
    ("CreateOutputAMI", "CreateImage", "COMPLETED"),
    ("TerminateBuildInstance", "TerminateInstance", "COMPLETED"),
]
TEST_STEPS = [
    ("LaunchTestInstance", "LaunchInstance", "COMPLETED"),
    ("CollectImageScanFindings", "CollectImageScanFindings", "SKIPPED"),
    ("ApplyTestComponents", "ExecuteComponents", "COMPLETED"),
    ("TerminateTestInstance", "TerminateInstance", "COMPLETED"),
]


def create(account):
    """Makes the resources and starts four images; later checks read them from what this gives."""
    made = SimpleNamespace()
    ib = account.imagebuilder
    with check("create a component: build 1, the request's token comes back"):
        made_token = token()
        answer = account.create_component("Clients_Hello", tags={"Team": "CloudOps"}, clientToken=made_token)
        made.component = answer["componentBuildVersionArn"]
        holds(made.component.endswith(":component/clients-hello/1.0.0/1"), made.component)
        equal(answer["clientToken"], made_token)
    with check("create image recipes: own and managed component, encrypted root disk"):
        managed = f"arn:aws:imagebuilder:{account.home}:aws:component/update-linux/x.x.x"
        key = account.customer_alias(account.home)["AliasArn"]
        disk = {"encrypted": True, "kmsKeyId": key, "volumeSize": account.parent_disk["VolumeSize"] + 12}
        made.recipe = account.create_recipe("Clients_Main", [made.component, managed], disk)["imageRecipeArn"]
        holds(made.recipe.endswith(":image-recipe/clients-main/1.0.0"), made.recipe)
        # Without a key of its own an encrypted disk gets the one that AWS manages for EBS.
        made.unsharable_recipe = account.create_recipe("clients-unsharable", [made.component], {"encrypted": True})["imageRecipeArn"]
    with check("create an infrastructure configuration: its first answer is lost, boto3 asks again with the same token"):
        answer = ib.create_infrastructure_configuration(name="clients", instanceProfileName="golden-ami-build", instanceTypes=["t3.medium"])
        made.infrastructure = answer["infrastructureConfigurationArn"]
        equal(answer["ResponseMetadata"]["RetryAttempts"], 1)
        holds(made.infrastructure.endswith(":infrastructure-configuration/clients"), made.infrastructure)
    with check("create a distribution configuration: four regions, a key and tags in each"):
        regions = {region: {"kmsKeyId": account.customer_alias(region)["AliasArn"], "amiTags": AMI_TAGS} for region in account.regions}
        equal(len(regions), 4)
        made.distribution = account.create_distribution("clients", AMI_NAME, regions)["distributionConfigurationArn"]
    with check("create an image; its client token gives the same answer again, and starts nothing"):
        request = {"distributionConfigurationArn": made.distribution, "clientToken": token(), "tags": {"Team": "CloudOps"}}
        made.image = account.create_image(made.recipe, made.infrastructure, **request)["imageBuildVersionArn"]
        holds(made.image.endswith(":image/clients-main/1.0.0/1"), made.image)
        equal(account.create_image(made.recipe, made.infrastructure, **request)["imageBuildVersionArn"], made.image)
        with refused("IdempotentParameterMismatchException"):
            account.create_image(made.recipe, made.infrastructure, **{**request, "tags": {"Team": "Other"}})
    with check("a new client token starts build 2"):
        untested = {"imageTestsConfiguration": {"imageTestsEnabled": False}}
        made.second_image = account.create_image(made.recipe, made.infrastructure, **untested)["imageBuildVersionArn"]
        holds(made.second_image.endswith(":image/clients-main/1.0.0/2"), made.second_image)
        made.unsharable_image = account.create_image(made.unsharable_recipe, made.infrastructure, **untested)["imageBuildVersionArn"]
    with check("a volume below the parent's snapshot: the recipe is made, the image starts"):
        small = {"volumeSize": account.parent_disk["VolumeSize"] - 1}
        made.small_recipe = account.create_recipe("clients-small", [made.component], small)["imageRecipeArn"]
        made.small_image = account.create_image(made.small_recipe, made.infrastructure)["imageBuildVersionArn"]
    return made


def wait(account, made):
    with check("wait for AVAILABLE: the states come in AWS's order"):
        seen = []

        def status():
            state = account.image(made.image)["state"]["status"]
            if state not in seen:
                seen.append(state)
            return state

        eventually(status, lambda state: state in TERMINAL)
        equal(seen[-1], "AVAILABLE")
        equal(seen, [state for state in STATES if state in seen])
        holds(set(seen) & {"BUILDING", "TESTING", "DISTRIBUTING"}, f"no state of a running build among {seen}")
    with check("the other builds end, the one with the small volume as FAILED"):
        others = [made.second_image, made.unsharable_image, made.small_image]
        ends = [eventually(lambda arn=arn: account.image(arn)["state"]["status"], lambda state: state in TERMINAL) for arn in others]
        equal(ends, ["AVAILABLE", "AVAILABLE", "FAILED"])
    with check("a volume below the parent's snapshot: EC2's error name in the reason, and the step that failed"):
        state = account.image(made.small_image)["state"]
        holds("InvalidBlockDeviceMapping" in state["reason"], state["reason"])
        wanted = f"Volume of size {account.parent_disk['VolumeSize'] - 1}GB is smaller than snapshot '{account.parent_disk['SnapshotId']}'"
        holds(wanted in state["reason"], state["reason"])
        equal((state["failureContext"]["imageStatus"], state["failureContext"]["failedStep"]), ("BUILDING", "LaunchBuildInstance"))
    with check("the image: recipe, configurations, tags, one AMI per region; times are text"):
        image = account.image(made.image)
        equal(image["imageRecipe"]["arn"], made.recipe)
        equal(image["infrastructureConfiguration"]["arn"], made.infrastructure)
        equal(image["distributionConfiguration"]["arn"], made.distribution)
        equal((image["version"], image["tags"]), ("1.0.0/1", {"Team": "CloudOps"}))
        equal(sorted(ami["region"] for ami in image["outputResources"]["amis"]), account.regions)
        # DateTime is a string in Image Builder's model; botocore leaves it one.
        holds(re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z", image["dateCreated"]), image["dateCreated"])
        made.amis = {ami["region"]: ami for ami in image["outputResources"]["amis"]}
    with check("get an infrastructure configuration: throttled once, boto3 asks again"):
        answer = account.imagebuilder.get_infrastructure_configuration(infrastructureConfigurationArn=made.infrastructure)
        equal(answer["ResponseMetadata"]["RetryAttempts"], 1)
        equal(answer["infrastructureConfiguration"]["terminateInstanceOnFailure"], True)


def _steps(account, execution):
    pages = account.imagebuilder.get_paginator("list_workflow_step_executions").paginate(
        workflowExecutionId=execution["workflowExecutionId"], PaginationConfig={"PageSize": 3}
    )
    return [step for page in pages for step in page["steps"]]


def workflows(account, made):
    executions = account.imagebuilder.list_workflow_executions(imageBuildVersionArn=made.image)["workflowExecutions"]
    with check("two workflow executions, BUILD and TEST, both completed"):
        equal([(one["type"], one["status"]) for one in executions], [("BUILD", "COMPLETED"), ("TEST", "COMPLETED")])
    for execution, wanted in zip(executions, [BUILD_STEPS, TEST_STEPS]):
        with check(f"the steps of {execution['type']}, and their counts"):
            steps = _steps(account, execution)
            equal([(step["name"], step["action"], step["status"]) for step in steps], wanted)
            skipped = sum(step[2] == "SKIPPED" for step in wanted)
            counts = [execution[f"totalSteps{kind}"] for kind in ("Succeeded", "Failed", "Skipped")]
            equal([execution["totalStepCount"], *counts], [len(wanted), len(wanted) - skipped, 0, skipped])
            holds(all(isinstance(step["startTime"], str) for step in steps if step["status"] != "SKIPPED"), "a startTime is no text")
    with check("outputs of steps are JSON in text: the AMI is known before the image is AVAILABLE"):
        output = next(step["outputs"] for step in _steps(account, executions[0]) if step["name"] == "CreateOutputAMI")
        equal(json.loads(output), {"imageId": made.amis[account.home]["image"]})
    with check("a build without tests has no TEST workflow"):
        found = account.imagebuilder.list_workflow_executions(imageBuildVersionArn=made.second_image)["workflowExecutions"]
        equal([one["type"] for one in found], ["BUILD"])


def logs(account, made):
    client = account.client("logs")
    stream = {"logGroupName": LOG_GROUP, "logStreamName": "1.0.0/1"}
    with check("the build's log: group by the recipe's name, stream by version and build"):
        pages = client.get_paginator("describe_log_streams").paginate(logGroupName=LOG_GROUP, PaginationConfig={"PageSize": 1})
        equal([one["logStreamName"] for page in pages for one in page["logStreams"]], ["1.0.0/1", "1.0.0/2"])
    with check("log events forward, until the token repeats: each once, in order, times in milliseconds"):
        events, following = [], {}
        while True:
            page = client.get_log_events(**stream, startFromHead=True, limit=4, **following)
            events += page["events"]
            if page["nextForwardToken"] == following.get("nextToken"):
                break
            following = {"nextToken": page["nextForwardToken"]}
        filtered = [
            one
            for page in client.get_paginator("filter_log_events").paginate(logGroupName=LOG_GROUP, logStreamNames=["1.0.0/1"], PaginationConfig={"PageSize": 5})
            for one in page["events"]
        ]
        equal([one["message"] for one in events], [one["message"] for one in filtered])
        equal(len({one["eventId"] for one in filtered}), len(filtered))
        times = [one["timestamp"] for one in events]
        equal(times, sorted(times))
        holds(all(type(time) is int and time > 1_500_000_000_000 for time in times), f"times {times}")
        holds(any(made.component in one["message"] for one in events), "the component is not in the log")
    with check("an unknown log stream: ResourceNotFoundException"):
        with refused("ResourceNotFoundException"):
            client.get_log_events(logGroupName=LOG_GROUP, logStreamName="9.9.9/9")
