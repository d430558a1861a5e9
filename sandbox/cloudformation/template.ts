import {
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  type CollectionTag,
  type ScalarTag,
} from 'yaml';

/**
 * A template as it stands in its file: functions in their long form (`{"Fn::Sub": …}`, `{"Ref":
 * …}`).
 */
export interface Template {
  file: string;
  parameters: Record<string, ParameterDeclaration>;
  conditions: Record<string, unknown>;
  resources: Record<string, ResourceDeclaration>;
  outputs: Record<string, { Value: unknown; Description?: string; Condition?: string }>;
}

interface ParameterDeclaration {
  Type: 'String' | 'Number';
  Description?: string;
  Default?: string;
  AllowedPattern?: string;
  AllowedValues?: string[];
}

interface ResourceDeclaration {
  Type: string;
  Condition?: string;
  Properties: Record<string, unknown>;
  /** In the file, from 1. */
  line: number;
}

/** A template that CloudFormation would refuse, or that has what the sandbox does not know. */
export class TemplateError extends Error {
  constructor(file: string, where: string, problem: string) {
    super(`${file}, ${where}: ${problem}`);
    this.name = 'TemplateError';
  }
}

const functions = ['Sub', 'GetAtt', 'If', 'Equals', 'Not', 'And', 'Or', 'Join', 'Select', 'Split'];

/** `!Sub x` is `{"Fn::Sub": x}`; `!Ref` and `!Condition` have no `Fn::`. */
const longForm = (name: string): string =>
  name === 'Ref' || name === 'Condition' ? name : `Fn::${name}`;

const tags = [...functions, 'Ref', 'Condition'].flatMap((name): (ScalarTag | CollectionTag)[] => [
  {
    tag: `!${name}`,
    resolve: (text: string) => ({
      [longForm(name)]: name === 'GetAtt' ? text.split(/\.(.*)/s).slice(0, 2) : text,
    }),
  },
  {
    tag: `!${name}`,
    collection: 'seq',
    resolve: (value: unknown) => ({
      [longForm(name)]: (value as { toJSON: () => unknown }).toJSON(),
    }),
  },
]);

/** Reads a template, YAML or JSON. Throws TemplateError for what it does not know. */
export function readTemplate(file: string, text: string): Template {
  const refuse = (where: string, problem: string): never => {
    throw new TemplateError(file, where, problem);
  };
  const lines = new LineCounter();
  // Dates and numbers stay what they are in CloudFormation: text, where a text is wanted.
  const document = parseDocument(text, {
    customTags: (base) => [
      ...base.filter((tag) => typeof tag === 'string' || tag.tag !== 'tag:yaml.org,2002:timestamp'),
      ...tags,
    ],
    lineCounter: lines,
    version: '1.2',
  });
  const [problem] = [...document.errors, ...document.warnings];
  if (problem) refuse(`line ${String(problem.linePos?.[0].line)}`, problem.message);
  const root = document.toJS() as Record<string, unknown>;
  const known = [
    'AWSTemplateFormatVersion',
    'Description',
    'Parameters',
    'Conditions',
    'Resources',
    'Outputs',
  ];
  for (const section of Object.keys(root)) {
    if (!known.includes(section)) refuse('the template', `unknown section ${section}`);
  }

  const parameters = section(
    root['Parameters'],
    ['Type', 'Description', 'Default', 'AllowedPattern', 'AllowedValues'],
    refuse,
  ) as unknown as Template['parameters'];
  for (const [name, declaration] of Object.entries(parameters)) {
    if (!['String', 'Number'].includes(declaration.Type)) {
      refuse(`parameter ${name}`, `unknown Type ${declaration.Type}`);
    }
    // YAML may have read a number or a truth value.
    const given = declaration.Default as string | number | boolean | undefined;
    if (given !== undefined) declaration.Default = String(given);
    if (declaration.AllowedValues) {
      declaration.AllowedValues = declaration.AllowedValues.map(String);
    }
  }
  const resources = section(
    root['Resources'],
    [
      'Type',
      'Condition',
      'DependsOn',
      'Properties',
      'DeletionPolicy',
      'UpdateReplacePolicy',
      'Metadata',
    ],
    refuse,
  );
  const lineOf = (name: string): number => {
    const node = document.getIn(['Resources', name], true);
    const offset = isMap(node) || isSeq(node) || isScalar(node) ? (node.range?.[0] ?? 0) : 0;
    return lines.linePos(offset).line;
  };
  return {
    file,
    parameters,
    conditions: (root['Conditions'] ?? {}) as Record<string, unknown>,
    resources: Object.fromEntries(
      Object.entries(resources).map(([name, one]) => [
        name,
        {
          Type: String(one['Type']),
          ...(one['Condition'] === undefined ? {} : { Condition: one['Condition'] as string }),
          Properties: (one['Properties'] ?? {}) as Record<string, unknown>,
          line: lineOf(name),
        },
      ]),
    ),
    outputs: section(
      root['Outputs'],
      ['Value', 'Description', 'Condition', 'Export'],
      refuse,
    ) as unknown as Template['outputs'],
  };
}

function section(
  value: unknown,
  known: string[],
  refuse: (where: string, problem: string) => never,
): Record<string, Record<string, unknown>> {
  const entries = (value ?? {}) as Record<string, Record<string, unknown>>;
  for (const [name, one] of Object.entries(entries)) {
    for (const attribute of Object.keys(one)) {
      if (!known.includes(attribute)) refuse(name, `unknown attribute ${attribute}`);
    }
  }
  return entries;
}
