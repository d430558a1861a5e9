"""What a call ends in: it is refused by name, or gives what is wanted after a while."""

import time
from contextlib import contextmanager

import pytest
from botocore.exceptions import ClientError


@contextmanager
def refused(code, status=400, has_message=True):
    """The block must end in this error name and HTTP status, and say why."""
    with pytest.raises(ClientError) as caught:
        yield
    answer = caught.value.response
    assert (answer["Error"]["Code"], answer["ResponseMetadata"]["HTTPStatusCode"]) == (code, status)
    assert bool(answer["Error"].get("Message")) == has_message


def eventually(read, is_wanted, seconds=90):
    """Reads until the value is wanted, in real seconds. Fails with the last value."""
    end = time.monotonic() + seconds
    while True:
        value = read()
        if is_wanted(value):
            return value
        assert time.monotonic() <= end, f"after {seconds} s still {value!r}"
        time.sleep(0.15)
