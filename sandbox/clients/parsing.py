"""Compares what botocore made of every answer with the answer itself and with botocore's own model."""

import datetime
import json
import xml.etree.ElementTree

_types = {
    "string": str,
    "character": str,
    "integer": int,
    "long": int,
    "float": (int, float),
    "double": (int, float),
    "boolean": bool,
    "timestamp": datetime.datetime,
    "blob": bytes,
    "list": list,
    "map": dict,
    "structure": dict,
}


class Parsing:
    """Watches a session. `surprises` holds what a reader of botocore's answers would not expect."""

    def __init__(self, session):
        self.answers = 0
        self.operations = set()
        self.surprises = []
        session.events.register("after-call", self._answered)

    def _answered(self, http_response, parsed, model, **_):
        self.answers += 1
        self.operations.add(f"{model.service_model.service_name}:{model.name}")
        # An answer to HEAD has no body: its error is only a status, its output is in headers.
        has_body = model.http["method"] != "HEAD"
        if http_response.status_code >= 300 and not has_body:
            found = []
        elif http_response.status_code >= 300:
            # Where its parser finds no error name, botocore puts the status in its place.
            code = parsed.get("Error", {}).get("Code", "")
            found = [] if code and not code.isdigit() else [f"the error has no name: {parsed.get('Error')}"]
        elif model.output_shape is None or model.service_model.service_name == "iam":
            # No output: EC2 sends <return>true</return> all the same. IAM: policies have been made structures already.
            found = []
        else:
            body = {name: value for name, value in parsed.items() if name != "ResponseMetadata"}
            found = list(_misfits(model.output_shape, body, ""))
            sent, got = (_count_raw(http_response.content, model), _count(body)) if has_body else (0, 0)
            if sent != got:
                found.append(f"{sent} values were sent, {got} came out")
        self.surprises += [f"{model.name}: {one}" for one in found]


def _misfits(shape, value, path):
    wanted = _types[shape.type_name]
    if not isinstance(value, wanted) or (isinstance(value, bool) and wanted is not bool):
        yield f"{path} is {value!r}, not a {shape.type_name}"
    elif shape.type_name == "timestamp" and value.tzinfo is None:
        yield f"{path} has no time zone"
    elif shape.type_name == "string" and getattr(shape, "enum", None):
        # EC2 answers `windows` where its model says `Windows`.
        if value.lower() not in [one.lower() for one in shape.enum]:
            yield f"{path} is {value!r}, none of the enum's values"
    elif shape.type_name == "structure":
        for name in getattr(shape, "required_members", []):
            if name not in value:
                yield f"{path}.{name} is required and missing"
        for name, one in value.items():
            yield from _misfits(shape.members[name], one, f"{path}.{name}")
    elif shape.type_name == "list":
        for index, one in enumerate(value):
            yield from _misfits(shape.member, one, f"{path}[{index}]")
    elif shape.type_name == "map":
        for key, one in value.items():
            yield from _misfits(shape.value, one, f"{path}[{key}]")


def _count(value):
    """Values at the ends of a tree; the parsers are free to leave out an empty text."""
    if isinstance(value, dict):
        return sum(map(_count, value.values()))
    if isinstance(value, list):
        return sum(map(_count, value))
    return 0 if value in (None, "") else 1


def _count_raw(content, model):
    if "json" in model.service_model.protocol:
        return _count(json.loads(content or b"{}"))
    root = xml.etree.ElementTree.fromstring(content)
    ends = [one for one in root.iter() if len(one) == 0 and (one.text or "").strip()]
    # The id of the request stands beside the output, in both forms of the protocol.
    return len([one for one in ends if one.tag.rsplit("}", 1)[-1] not in ("requestId", "RequestId")])
