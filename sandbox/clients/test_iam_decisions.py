"""IAM policies, decided and checked by the sandbox's engine and by moto's, which nobody here wrote (moto/iam/access_control.py,
moto/iam/policy_validation.py). The sandbox's answers are in the file $IAM_CASES, which iam-cases.ts writes.

What moto decides otherwise than IAM, or not at all, so that it is no measure. Such decisions are left out and counted:
- `?` in a pattern: moto takes patterns for regular expressions in which only `*` is translated.
- The case of actions: moto compares it, IAM does not.
- NotResource: moto does not know it, and permits.
- Condition: moto knows StringEquals alone and denies where it is not met; there are no cases with one.
Of documents, moto refuses a Version that is missing or 2008-10-17; the cases have 2012-10-17.
"""

import json
import os
from collections import Counter

import pytest
from moto.iam.access_control import IAMPolicy, PermissionResult
from moto.iam.exceptions import MalformedPolicyDocument
from moto.iam.policy_validation import IAMPolicyDocumentValidator, IAMTrustPolicyDocumentValidator

VALIDATORS = {"identity": IAMPolicyDocumentValidator, "trust": IAMTrustPolicyDocumentValidator}

# What moto takes and the sandbox does not, by what its refusal says. moto looks at no principals, and takes -1 for a year.
STRICTER = ("names no principal", "needs either Principal", "Principal is no object", "Principal is empty", "DateLessThan aws:x: -1 is no date")


def listed(value):
    return value if isinstance(value, list) else [value]


def left_out(case):
    """Why moto is no measure for a decision; None where it is one."""
    statements = [one for policy in case["policies"] for one in policy["Statement"]]
    actions = [one for statement in statements for one in listed(statement.get("Action", statement.get("NotAction")))]
    resources = [one for statement in statements for one in listed(statement.get("Resource", []))]
    if any("NotResource" in statement for statement in statements):
        return "NotResource"
    if any("?" in pattern for pattern in actions + resources):
        return "?"
    if "S3:getobject" in actions:
        return "case of actions"
    return None


def decide(case):
    """As moto's own check_action_permitted joins policies."""
    results = [IAMPolicy(json.dumps(policy)).is_action_permitted(case["action"], case["resource"]) for policy in case["policies"]]
    if PermissionResult.DENIED in results:
        return "denied"
    return "allowed" if PermissionResult.PERMITTED in results else "neither"


def refusal(case):
    try:
        VALIDATORS[case["kind"]](case["text"]).validate()
    except MalformedPolicyDocument as error:
        return error.message
    return None


@pytest.fixture(scope="module")
def cases():
    with open(os.environ["IAM_CASES"], encoding="utf-8") as file:
        return json.load(file)


@pytest.fixture(scope="module")
def documents(cases):
    """Each with what moto's refusal says, or None."""
    return [(case, refusal(case)) for case in cases["documents"]]


def test_moto_decides_as_the_sandbox_does(cases):
    """moto decides questions about policies as the sandbox does, where it is a measure."""
    compared = [case for case in cases["decisions"] if left_out(case) is None]
    assert [case for case in compared if decide(case) != case["decision"]] == []
    counts = Counter(case["decision"] for case in compared)
    assert len(compared) >= 500 and all(count >= 50 for count in counts.values()), counts


@pytest.mark.parametrize("reason", ["NotResource", "?", "case of actions"])
def test_what_is_left_out(cases, reason):
    """Questions that are not compared, so that they are not taken for some that were."""
    count = sum(left_out(case) == reason for case in cases["decisions"])
    assert count > 0
    pytest.skip(f"{count} questions with {reason}: moto does not do as IAM does")


def test_the_sandbox_refuses_what_moto_refuses(documents):
    """The sandbox refuses every document that moto refuses."""
    refused = [(case, answer) for case, answer in documents if answer is not None]
    assert [(case, answer) for case, answer in refused if case["refusal"] is None] == []
    assert len(refused) >= 50, len(refused)


def test_why_the_sandbox_refuses_more(documents):
    """And more, each for a reason of the list."""
    more = [case for case, answer in documents if answer is None and case["refusal"] is not None]
    assert [case for case in more if not any(part in case["refusal"] for part in STRICTER)] == []
