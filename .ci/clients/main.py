"""Everything in order. The environment is that of `npm run sandbox`, and STRICT_ENDPOINT_URL: a sandbox with volumeCheck=create."""

import os
import sys

import boto3

import amis
import builds
import command_line
import identity
import lists
import refusals
import signing
from checks import check, equal, finish, holds
from parsing import Parsing
from resources import Account


def main():
    session = boto3.Session()
    parsing = Parsing(session)
    account = Account(session)
    strict = Account(session, endpoint_url=os.environ["STRICT_ENDPOINT_URL"])
    made = builds.create(account)
    builds.wait(account, made)
    builds.workflows(account, made)
    builds.logs(account, made)
    amis.read(account, made)
    amis.permissions(account, made)
    lists.pages(account, made)
    identity.reads(account)
    identity.web_identity(account)
    signing.raw_requests(account, signing.Raw(os.environ["AWS_ENDPOINT_URL"], session))
    signing.wrong_credentials(session)
    refusals.creates(account, made, strict)
    command_line.calls(account, made)
    refusals.deletes(account, made)
    with check(f"{parsing.answers} answers to {len(parsing.operations)} operations: nothing in them that botocore does not know, drops or has of another type"):
        holds(parsing.answers > 100, f"only {parsing.answers} answers were looked at")
        equal(parsing.surprises, [])
    return finish()


sys.exit(main())
