"""IAM policies, decided and checked by the sandbox's engine and by moto's, which nobody here wrote (moto/iam/access_control.py,
moto/iam/policy_validation.py).

    node scripts/node24.mjs checks/clients/iam-cases.ts > cases.json && python checks/clients/iam_decisions.py cases.json

What moto decides otherwise than IAM, or not at all, so that it is no measure. Such decisions are left out and counted:
- `?` in a pattern: moto takes patterns for regular expressions in which only `*` is translated.
- The case of actions: moto compares it, IAM does not.
- NotResource: moto does not know it, and permits.
- Condition: moto knows StringEquals alone and denies where it is not met; there are no cases with one.
Of documents, moto refuses a Version that is missing or 2008-10-17; the cases have 2012-10-17.
"""

import json
import sys
from collections import Counter

from moto.iam.access_control import IAMPolicy, PermissionResult
from moto.iam.exceptions import MalformedPolicyDocument
from moto.iam.policy_validation import IAMPolicyDocumentValidator, IAMTrustPolicyDocumentValidator

from checks import check, equal, finish, holds, not_run

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


def main():
    with open(sys.argv[1], encoding="utf-8") as file:
        cases = json.load(file)
    reasons = Counter(left_out(case) for case in cases["decisions"])
    compared = [case for case in cases["decisions"] if left_out(case) is None]
    with check(f"moto decides {len(compared)} questions about policies as the sandbox does: {dict(Counter(case['decision'] for case in compared))}"):
        equal([case for case in compared if decide(case) != case["decision"]], [])
        holds(len(compared) >= 500 and all(count >= 50 for count in Counter(case["decision"] for case in compared).values()), "too few")
    for reason, count in reasons.items():
        if reason is not None:
            not_run(f"{count} questions with {reason}", "moto does not do as IAM does")

    documents = [(case, refusal(case)) for case in cases["documents"]]
    refused = [case for case, answer in documents if answer is not None]
    with check(f"of {len(documents)} documents, the sandbox refuses all {len(refused)} that moto refuses"):
        equal([(case, answer) for case, answer in documents if answer is not None and case["refusal"] is None], [])
        holds(len(refused) >= 50, "too few")
    more = [case for case, answer in documents if answer is None and case["refusal"] is not None]
    with check(f"and {len(more)} more, each for a reason of the list"):
        equal([case for case in more if not any(part in case["refusal"] for part in STRICTER)], [])
    return finish()


sys.exit(main())
