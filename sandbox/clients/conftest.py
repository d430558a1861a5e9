"""The accounts, what is made in them once for all tests, and the listener to every answer."""

import os

import boto3
import pytest

# Before they are imported: their assertions say what was compared.
pytest.register_assert_rewrite("answers")

import builds
from parsing import Parsing
from raw import Raw
from resources import Account


@pytest.fixture(scope="session")
def session():
    return boto3.Session()


@pytest.fixture(scope="session")
def parsing(session):
    return Parsing(session)


@pytest.fixture(scope="session")
def account(session, parsing):
    """The account of the environment's credentials; all answers to it are looked at."""
    return Account(session)


@pytest.fixture(scope="session")
def strict(session, parsing):
    """The same in a sandbox with volumeCheck=create."""
    return Account(session, endpoint_url=os.environ["STRICT_ENDPOINT_URL"])


@pytest.fixture(scope="session")
def raw(session):
    return Raw(os.environ["AWS_ENDPOINT_URL"], session)


@pytest.fixture(scope="session")
def made(account):
    return builds.make(account)


@pytest.fixture(scope="session")
def built(account, made):
    return builds.wait(account, made)
