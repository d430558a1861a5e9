"""Whether each sentence of AWS's service models has been judged, and once only.

    python3 -m venv VENV && VENV/bin/pip install --require-hashes -r sandbox/clients/requirements.txt
    VENV/bin/python checks/sentences/sentences.py                   checks the lists (sandbox/clients/run does)
    VENV/bin/python checks/sentences/sentences.py update            adds new sentences as unjudged, takes out those that are gone
    VENV/bin/python checks/sentences/sentences.py read SERVICE      the list of a service with AWS's text, to judge by
    VENV/bin/python checks/sentences/sentences.py sample SEED       fifty of those that say no rule, to be read again

README.md beside this script says what a verdict is.
"""

import pathlib
import random
import re
import sys

from model import sentences

FOLDER = pathlib.Path(__file__).parent
HEADER = "path\thash\tverdict\twhere\trule"
UNJUDGED = ("?", "", "")
# So many words in a row would be AWS's, not ours.
BORROWED = 9


def load(service):
    file = FOLDER / f"{service}.tsv"
    lines = file.read_text().splitlines()[1:] if file.exists() else []
    return {(path, identity): tuple(rest) for path, identity, *rest in (line.split("\t") for line in lines)}


def save(service, rows):
    lines = ["\t".join((*key, *judged)) for key, judged in rows.items()]
    (FOLDER / f"{service}.tsv").write_text("\n".join([HEADER, *lines]) + "\n")


def runs(text):
    words = re.findall(r"\w+", text.lower())
    return {" ".join(words[at:at + BORROWED]) for at in range(len(words) - BORROWED + 1)}


def faults(service, said, rows):
    for (path, identity), sentence in said.items():
        judged = rows.get((path, identity), UNJUDGED)
        if judged[0] == "?":
            yield f"{service}: {path} {identity} is not judged: {sentence}"
        elif runs(judged[2]) & runs(sentence):
            yield f"{service}: {path} {identity} has AWS's words; take your own"
    for path, identity in rows.keys() - said.keys():
        yield f"{service}: {path} {identity} is not in the model"


def check():
    found = [fault for service, said in sentences().items() for fault in faults(service, said, load(service))]
    if found:
        print("\n".join(found[:50]))
        sys.exit(f"{len(found)} sentences to judge (python checks/sentences/sentences.py update, then as checks/sentences/README.md says)")


def update():
    for service, said in sentences().items():
        rows = load(service)
        save(service, {key: rows.get(key, UNJUDGED) for key in said})


def read(service):
    rows = load(service)
    for (path, identity), sentence in sentences()[service].items():
        print(path, identity, *rows.get((path, identity), UNJUDGED), sentence, sep="\t")


def sample(seed):
    none = [
        (service, *key, sentence)
        for service, said in sentences().items()
        for rows in [load(service)]
        for key, sentence in said.items()
        if rows.get(key, UNJUDGED)[0] == "none"
    ]
    for drawn in random.Random(int(seed)).sample(none, 50):
        print(*drawn, sep="\t")


command, *arguments = sys.argv[1:] or ["check"]
{"check": check, "update": update, "read": read, "sample": sample}[command](*arguments)
