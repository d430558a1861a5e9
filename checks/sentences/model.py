"""The sentences in which AWS's service models say what their types do not: of each operation that golden-ami calls, of its
members, and of all shapes and errors that these lead to.
"""

import hashlib
import html.parser
import pathlib
import re

import botocore.loaders

ROOT = pathlib.Path(__file__).parents[2]
CLIENTS = {"cloudwatch-logs": "logs"}

# Where one of these starts or ends, so does a sentence. The rest (code, i, b, a) stands within sentences.
BLOCKS = {"p", "li", "ul", "ol", "dl", "dt", "dd", "note", "important", "caution", "warning", "pre", "br", "table", "thead", "tbody",
          "tr", "td", "th", "h1", "h2", "h3", "h4", "h5", "div", "fullname", "simpara"}
NO_END = re.compile(r"(?:\b(?:e\.g|i\.e|etc|vs|Inc|No)\.)$", re.IGNORECASE)
END = re.compile(r"(?:(?<=[.!?])|(?<=[.!?][)\"']))\s+(?=[A-Z0-9\"'(\[{])")


def load(service):
    return botocore.loaders.create_loader().load_service_model(service, "service-2")


def operations():
    """The operations that src/ names a command of, by service: those of the services whose clients the same file imports."""
    found = {}
    for file in sorted((ROOT / "src").rglob("*.ts")):
        text = file.read_text()
        names = set(re.findall(r"\b(\w+)Command\b", text))
        for client in set(re.findall(r"'@aws-sdk/client-([\w-]+)'", text)) if names else ():
            service = CLIENTS.get(client, client)
            found.setdefault(service, set()).update(names & load(service)["operations"].keys())
    return {service: sorted(names) for service, names in sorted(found.items())}


class Blocks(html.parser.HTMLParser):
    def __init__(self):
        super().__init__(convert_charrefs=True)
        self.texts = [""]

    def handle_starttag(self, tag, attrs):
        if tag in BLOCKS:
            self.texts.append("")

    handle_endtag = lambda self, tag: self.handle_starttag(tag, ())

    def handle_data(self, data):
        self.texts[-1] += data


def split(documentation):
    """The sentences of a documentation string, each on one line without tags; what has no letter is none."""
    blocks = Blocks()
    blocks.feed(documentation)
    blocks.close()
    for text in blocks.texts:
        sentence = ""
        for part in END.split(" ".join(text.split())):
            sentence = f"{sentence} {part}".strip()
            if not NO_END.search(sentence):
                if re.search(r"[A-Za-z]", sentence):
                    yield sentence
                sentence = ""
        if re.search(r"[A-Za-z]", sentence):
            yield sentence


def identify(sentence):
    """What stands for a sentence in the lists, so that none of AWS's text does."""
    return hashlib.sha256(sentence.encode()).hexdigest()[:12]


def strings(service, names):
    """(path, documentation) of operations, then of shapes; a shape that several members have comes once."""
    model = load(service)
    wanted = []
    for name in names:
        operation = model["operations"][name]
        yield name, operation.get("documentation", "")
        wanted += [operation[side]["shape"] for side in ("input", "output") if side in operation]
        wanted += [error["shape"] for error in operation.get("errors", ())]
    seen = set(wanted)
    while wanted:
        name = wanted.pop(0)
        shape = model["shapes"][name]
        yield name, shape.get("documentation", "")
        members = {**shape.get("members", {}), **{f"({part})": shape[part] for part in ("member", "key", "value") if part in shape}}
        for member, reference in members.items():
            yield f"{name}.{member}", reference.get("documentation", "")
            if reference["shape"] not in seen:
                seen.add(reference["shape"])
                wanted.append(reference["shape"])


def sentences():
    """{service: {(path, hash): sentence}}, in the order of the model."""
    return {
        service: {(path, identify(sentence)): sentence for path, text in strings(service, names) for sentence in split(text)}
        for service, names in operations().items()
    }
