"""Everything in order. The environment is that of `npm run sandbox`, and STRICT_ENDPOINT_URL: a sandbox with volumeCheck=create."""

import os
import sys

import boto3

import accounts
import amis
import builds
import command_line
import identity
import lists
import refusals
import signing
import software
from checks import check, equal, finish, has_failed, holds, run
from parsing import Parsing
from resources import Account


def main():
    session = boto3.Session()
    parsing = Parsing(session)
    account = Account(session)
    strict = Account(session, endpoint_url=os.environ["STRICT_ENDPOINT_URL"])
    made = builds.create(account)
    if has_failed():
        # All that follows stands on what was to be made here.
        return finish()
    for part in (builds.wait, builds.workflows, builds.logs, amis.read, amis.permissions, accounts.consumers, lists.pages):
        run(part, account, made)
    run(identity.reads, account)
    run(identity.web_identity, account)
    run(accounts.preflight, account)
    run(software.bucket, account, os.environ["AWS_ENDPOINT_URL"])
    run(software.parameters, account)
    run(signing.raw_requests, account, signing.Raw(os.environ["AWS_ENDPOINT_URL"], session))
    run(signing.wrong_credentials, session)
    run(refusals.creates, account, made, strict)
    run(command_line.calls, account, made)
    run(refusals.deletes, account, made)
    with check(f"{parsing.answers} answers to {len(parsing.operations)} operations: nothing in them that botocore does not know, drops or has of another type"):
        holds(parsing.answers > 100, f"only {parsing.answers} answers were looked at")
        equal(parsing.surprises, [])
    return finish()


sys.exit(main())
