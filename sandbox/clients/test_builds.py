"""Everything that a build needs, its states, its workflows and its log."""

import json
import re

import pytest

from answers import refused
from resources import REGIONS

LOG_GROUP = "/aws/imagebuilder/Clients_Main"
STATES = ["PENDING", "CREATING", "BUILDING", "TESTING", "DISTRIBUTING", "INTEGRATING", "AVAILABLE"]

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


def test_create_a_component(made):
    """Create a component: build 1, the request's token comes back."""
    assert made.component.endswith(":component/clients-hello/1.0.0/1"), made.component
    assert made.component_answer["clientToken"] == made.component_token


def test_create_image_recipes(made):
    """Create image recipes: own and managed component, encrypted root disk."""
    assert made.recipe.endswith(":image-recipe/clients-main/1.0.0"), made.recipe


def test_create_an_infrastructure_configuration(made):
    """Create an infrastructure configuration: its first answer is lost, boto3 asks again with the same token."""
    assert made.infrastructure_answer["ResponseMetadata"]["RetryAttempts"] == 1
    assert made.infrastructure.endswith(":infrastructure-configuration/clients"), made.infrastructure


def test_create_a_distribution_configuration(account, made):
    """Create a distribution configuration: four regions, a key and tags in each."""
    assert account.regions == REGIONS
    assert made.distribution.endswith(":distribution-configuration/clients"), made.distribution


def test_an_image_once_for_each_client_token(account, made):
    """Create an image; its client token gives the same answer again, and starts nothing."""
    assert made.image.endswith(":image/clients-main/1.0.0/1"), made.image
    assert made.same_image == made.image
    with refused("IdempotentParameterMismatchException"):
        account.create_image(made.recipe, made.infrastructure, **{**made.image_request, "tags": {"Team": "Other"}})


def test_a_new_client_token_starts_build_2(made):
    """A new client token starts build 2."""
    assert made.second_image.endswith(":image/clients-main/1.0.0/2"), made.second_image


def test_a_volume_below_the_parents_snapshot(made):
    """A volume below the parent's snapshot: the recipe is made, the image starts."""
    assert (made.small_recipe.endswith("/clients-small/1.0.0"), made.small_image.endswith("/clients-small/1.0.0/1")) == (True, True)


def test_the_states_come_in_order(built):
    """Until AVAILABLE the states come in AWS's order."""
    assert built.states[-1] == "AVAILABLE"
    assert built.states == [state for state in STATES if state in built.states]
    assert set(built.states) & {"BUILDING", "TESTING", "DISTRIBUTING"}, f"no state of a running build among {built.states}"


def test_the_other_builds_end(built):
    """The other builds end, the one with the small volume as FAILED."""
    assert built.ends == ["AVAILABLE", "AVAILABLE", "FAILED"]


def test_why_the_small_volume_failed(account, built):
    """A volume below the parent's snapshot: EC2's error name in the reason, and the step that failed."""
    state = account.image(built.small_image)["state"]
    assert "InvalidBlockDeviceMapping" in state["reason"], state["reason"]
    wanted = f"Volume of size {account.parent_disk['VolumeSize'] - 1}GB is smaller than snapshot '{account.parent_disk['SnapshotId']}'"
    assert wanted in state["reason"], state["reason"]
    assert (state["failureContext"]["imageStatus"], state["failureContext"]["failedStep"]) == ("BUILDING", "LaunchBuildInstance")


def test_the_image(account, built):
    """The image: recipe, configurations, tags, one AMI per region; times are text."""
    image = account.image(built.image)
    assert image["imageRecipe"]["arn"] == built.recipe
    assert image["infrastructureConfiguration"]["arn"] == built.infrastructure
    assert image["distributionConfiguration"]["arn"] == built.distribution
    assert (image["version"], image["tags"]) == ("1.0.0/1", {"Team": "CloudOps"})
    assert sorted(ami["region"] for ami in image["outputResources"]["amis"]) == account.regions
    # DateTime is a string in Image Builder's model; botocore leaves it one.
    assert re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z", image["dateCreated"]), image["dateCreated"]


def test_get_an_infrastructure_configuration(account, built):
    """Get an infrastructure configuration: throttled once, boto3 asks again."""
    answer = account.imagebuilder.get_infrastructure_configuration(infrastructureConfigurationArn=built.infrastructure)
    assert answer["ResponseMetadata"]["RetryAttempts"] == 1
    assert answer["infrastructureConfiguration"]["terminateInstanceOnFailure"] == True


def _executions(account, arn):
    return account.imagebuilder.list_workflow_executions(imageBuildVersionArn=arn)["workflowExecutions"]


def _steps(account, execution):
    pages = account.imagebuilder.get_paginator("list_workflow_step_executions").paginate(
        workflowExecutionId=execution["workflowExecutionId"], PaginationConfig={"PageSize": 3}
    )
    return [step for page in pages for step in page["steps"]]


def test_two_workflow_executions(account, built):
    """Two workflow executions, BUILD and TEST, both completed."""
    executions = _executions(account, built.image)
    assert [(one["type"], one["status"]) for one in executions] == [("BUILD", "COMPLETED"), ("TEST", "COMPLETED")]


@pytest.mark.parametrize("index, wanted", [(0, BUILD_STEPS), (1, TEST_STEPS)], ids=["BUILD", "TEST"])
def test_the_steps_and_their_counts(account, built, index, wanted):
    """The steps of an execution, and their counts."""
    execution = _executions(account, built.image)[index]
    steps = _steps(account, execution)
    assert [(step["name"], step["action"], step["status"]) for step in steps] == wanted
    skipped = sum(step[2] == "SKIPPED" for step in wanted)
    counts = [execution[f"totalSteps{kind}"] for kind in ("Succeeded", "Failed", "Skipped")]
    assert [execution["totalStepCount"], *counts] == [len(wanted), len(wanted) - skipped, 0, skipped]
    assert all(isinstance(step["startTime"], str) for step in steps if step["status"] != "SKIPPED"), "a startTime is no text"


def test_outputs_of_steps_are_json_in_text(account, built):
    """Outputs of steps are JSON in text: the AMI is known before the image is AVAILABLE."""
    executions = _executions(account, built.image)
    output = next(step["outputs"] for step in _steps(account, executions[0]) if step["name"] == "CreateOutputAMI")
    assert json.loads(output) == {"imageId": built.amis[account.home]["image"]}


def test_a_build_without_tests_has_no_test_workflow(account, built):
    """A build without tests has no TEST workflow."""
    found = _executions(account, built.second_image)
    assert [one["type"] for one in found] == ["BUILD"]


def test_the_builds_log(account, built):
    """The build's log: group by the recipe's name, stream by version and build."""
    client = account.client("logs")
    pages = client.get_paginator("describe_log_streams").paginate(logGroupName=LOG_GROUP, PaginationConfig={"PageSize": 1})
    assert [one["logStreamName"] for page in pages for one in page["logStreams"]] == ["1.0.0/1", "1.0.0/2"]


def test_log_events_forward_until_the_token_repeats(account, built):
    """Log events forward, until the token repeats: each once, in order, times in milliseconds."""
    client = account.client("logs")
    stream = {"logGroupName": LOG_GROUP, "logStreamName": "1.0.0/1"}
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
    assert [one["message"] for one in events] == [one["message"] for one in filtered]
    assert len({one["eventId"] for one in filtered}) == len(filtered)
    times = [one["timestamp"] for one in events]
    assert times == sorted(times)
    assert all(type(time) is int and time > 1_500_000_000_000 for time in times), f"times {times}"
    assert any(built.component in one["message"] for one in events), "the component is not in the log"


def test_an_unknown_log_stream(account, built):
    """An unknown log stream: ResourceNotFoundException."""
    client = account.client("logs")
    with refused("ResourceNotFoundException"):
        client.get_log_events(logGroupName=LOG_GROUP, logStreamName="9.9.9/9")
