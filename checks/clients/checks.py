"""One line per check, and the count at the end."""

import sys
import time
import traceback
from contextlib import contextmanager

from botocore.exceptions import ClientError

_passed = 0
_failed = 0
_not_run = 0


@contextmanager
def check(title):
    """A check fails with whatever its block raises; the run goes on."""
    global _passed
    try:
        yield
    except Exception as error:
        _fail(title, error)
    else:
        _passed += 1
        print(f"ok   {title}", flush=True)


def _fail(title, error):
    global _failed
    _failed += 1
    # The line of the check, not the one of the assertion's own function.
    frames = [one for one in traceback.extract_tb(error.__traceback__) if one.filename.startswith(sys.path[0])]
    last = next((one for one in reversed(frames) if one.filename != __file__), frames[-1])
    where = f"{last.filename.rsplit('/', 1)[-1]}:{last.lineno}"
    text = " ".join(str(error).split())
    print(f"FAIL {title}: {type(error).__name__} at {where}: {text[:1000]}", flush=True)


def run(part, *arguments):
    """Runs a part of the checks. Where the ground of all its checks is missing, it fails as one."""
    try:
        return part(*arguments)
    except Exception as error:
        return _fail(f"all further checks of {part.__module__}.{part.__name__}", error)


def not_run(title, why):
    """Names a check that can't be made here, so that it is not taken for one that passed."""
    global _not_run
    _not_run += 1
    print(f"--   {title}: not run, {why}", flush=True)


def has_failed():
    return _failed > 0


def finish():
    """Prints the count; gives the exit code."""
    print(f"{_passed} passed, {_failed} failed" + (f", {_not_run} not run" if _not_run else ""))
    return 1 if _failed or not _passed else 0


def equal(actual, wanted):
    if actual != wanted:
        raise AssertionError(f"{actual!r}, not {wanted!r}")


def holds(condition, what):
    if not condition:
        raise AssertionError(what)


@contextmanager
def refused(code, status=400, has_message=True):
    """The block must end in this error name and HTTP status, and say why."""
    try:
        yield
    except ClientError as error:
        answer = error.response
        equal((answer["Error"]["Code"], answer["ResponseMetadata"]["HTTPStatusCode"]), (code, status))
        equal(bool(answer["Error"].get("Message")), has_message)
    else:
        raise AssertionError(f"it was not refused with {code}")


def eventually(read, is_wanted, seconds=90):
    """Reads until the value is wanted, in real seconds. Raises with the last value."""
    end = time.monotonic() + seconds
    while True:
        value = read()
        if is_wanted(value):
            return value
        if time.monotonic() > end:
            raise AssertionError(f"after {seconds} s still {value!r}")
        time.sleep(0.15)
