"""What cfn-lint does not ask of infra/: reasons that stand beside what they explain, and one key policy in two files."""

import json
import re
import sys
from pathlib import Path

import yaml

problems = []


def entries(node):
    """The values of a mapping by key."""
    return {key.value: value for key, value in node.value}


def statements(node):
    """Every IAM statement below a node."""
    if isinstance(node, yaml.MappingNode) and 'Effect' in entries(node):
        yield node
    elif isinstance(node, yaml.MappingNode):
        for _, value in node.value:
            yield from statements(value)
    elif isinstance(node, yaml.SequenceNode):
        for value in node.value:
            yield from statements(value)


def scalars(node):
    """The texts of a value that is one or a list."""
    return node.value if isinstance(node, yaml.SequenceNode) else [node]


def has_comment_above(lines, line):
    """Whether a comment stands above a statement, or above the condition that it depends on."""
    above = line - 1
    while above > 0 and re.fullmatch(r'\s*- (!If|\w+)', lines[above]):
        above -= 1
    return lines[above].lstrip().startswith('#')


def check_template(path):
    text = path.read_text()
    lines = text.split('\n')

    def problem(node, message):
        problems.append(f'{path}:{node.start_mark.line + 1} {message}')

    for statement in statements(yaml.compose(text)):
        parts = entries(statement)
        name = parts['Sid'].value if 'Sid' in parts else 'a statement'
        if 'Sid' not in parts:
            problem(statement, 'the statement has no Sid')
        # The one that refuses connections without TLS says all with its name.
        if name != 'TlsOnly' and not has_comment_above(lines, statement.start_mark.line):
            problem(statement, f'no comment above {name} gives its reason')
        if parts['Effect'].value == 'Allow':
            for action in scalars(parts['Action']):
                if '*' in action.value:
                    problem(action, f'{name} allows {action.value}: list the actions by name')
        for resource in scalars(parts['Resource']) if 'Resource' in parts else []:
            if resource.value == '*' and not re.search(r'# \w', lines[resource.start_mark.line]):
                problem(resource, f'no comment on the line says why {name} holds for every resource')


def resolved(node):
    """A value of keys.yml as key-policy.json has it, with the values of recipes/base/organization.yml."""
    if isinstance(node, yaml.MappingNode):
        return {key.value: resolved(value) for key, value in node.value}
    if node.tag == '!Split':
        separator, text = (resolved(value) for value in node.value)
        return text.split(separator)
    if isinstance(node, yaml.SequenceNode):
        return [resolved(value) for value in node.value]
    values = {'AWS::Partition': 'aws', 'AWS::AccountId': '360783618952', 'OrganizationId': 'o-exampleorgid', 'Accounts': '111122223333'}
    if node.tag == '!Ref':
        return values[node.value]
    # `${!x}` is how a template writes IAM's own `${x}`.
    return re.sub(r'\$\{([\w:]+)\}', lambda match: values[match[1]], node.value).replace('${!', '${') if node.tag == '!Sub' else node.value


def check_key_policy(template, document):
    in_template = [resolved(one) for one in statements(yaml.compose(template.read_text()))]
    wanted = [one for one in in_template if one['Sid'] != 'AccountAdministers']
    if json.loads(document.read_text())['Statement'] != wanted:
        problems.append(f'{document} has other statements than {template}; these are right:\n{json.dumps({"Version": "2012-10-17", "Statement": wanted}, indent=2)}')


for template in sorted(Path('infra').glob('*.yml')):
    check_template(template)
check_key_policy(Path('infra/keys.yml'), Path('infra/key-policy.json'))
for problem in problems:
    print(problem, file=sys.stderr)
sys.exit(1 if problems else 0)
