import type { Texts } from './format-rules.ts';

const guide = 'https://docs.aws.amazon.com/imagebuilder/latest/userguide';
const documents = `${guide}/toe-use-documents.html`;
const modules = `${guide}/toe-action-modules.html`;
const variables = `${guide}/toe-user-defined-variables.html`;
const loops = `${guide}/toe-looping-constructs.html`;
const conditions = `${guide}/toe-conditional-constructs.html`;
const operators = `${guide}/toe-comparison-operators.html`;
const createComponent =
  'https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_CreateComponent.html';

/** The grammar of AWSTOE component documents, schema 1.0. */
export const documentTexts: Texts = {
  'document-name': {
    what: 'finds a component document whose file name Image Builder would change',
    why: 'The component is named after the file, and its ARN is known before it exists only if the name stays as it is.',
    source: createComponent,
    fix: 'Name the file with lower-case letters, digits and single hyphens, at most 100.',
  },
  'document-size': {
    what: 'finds a document of more than 16,000 characters',
    why: 'CreateComponent refuses it as `data`; the 64 KB of the guide hold for documents in S3.',
    source: createComponent,
    fix: 'Make two documents of it.',
  },
  'schema-version': {
    what: 'finds a `schemaVersion` other than 1.0',
    why: 'AWSTOE has no other.',
    source: documents,
    fix: 'Write `schemaVersion: 1.0`.',
  },
  'no-phase': {
    what: 'finds a document without a phase that Image Builder runs for an AMI',
    why: 'Nothing of it would ever happen.',
    source: documents,
    fix: 'Add a phase named `build`, `validate` or `test`.',
  },
  'phase-name': {
    what: 'finds a phase whose name has other characters than `A-Za-z0-9_-`, or not 3 to 128 of them',
    why: 'AWSTOE refuses the document.',
    source: documents,
    fix: 'Write 3 to 128 letters, digits, `_` or `-`.',
  },
  'duplicate-phase': {
    what: 'finds two phases of one name',
    why: 'AWSTOE refuses the document.',
    source: documents,
    fix: 'Join or rename them.',
  },
  'no-step': {
    what: 'finds a phase without a step',
    why: 'AWSTOE refuses the document.',
    source: documents,
    fix: 'Add a step, or remove the phase.',
  },
  'step-name': {
    what: 'finds a step whose name has other characters than `A-Za-z0-9_-`, or not 3 to 128 of them',
    why: 'AWSTOE refuses the document.',
    source: documents,
    fix: 'Write 3 to 128 letters, digits, `_` or `-`.',
  },
  'duplicate-step': {
    what: 'finds two steps of one name in a phase',
    why: 'AWSTOE refuses the document: references name steps.',
    source: documents,
    fix: 'Rename or remove one of the two.',
  },
  'unknown-action': {
    what: 'finds an `action` that AWSTOE does not have',
    why: "Names of modules are case-sensitive, and there are no modules of one's own.",
    source: modules,
    fix: 'Take the module that the message names.',
  },
  'step-timeout': {
    what: 'finds a `timeoutSeconds` of 0, or below -1',
    why: 'AWSTOE takes seconds, or -1 for no limit.',
    source: documents,
    fix: 'Write a number of seconds.',
  },
  'step-attempts': {
    what: 'finds a `maxAttempts` below 1',
    why: 'The first run is an attempt.',
    source: documents,
    fix: 'Write 1 or more.',
  },
  'on-failure': {
    what: 'finds an `onFailure` that is none of Abort, Continue and Ignore',
    why: 'AWSTOE refuses the document.',
    source: documents,
    fix: 'Write one of them, with a capital letter.',
  },
  'document-step': {
    what: 'finds ExecuteDocument with a time-out or a second attempt',
    why: 'AWSTOE refuses both: `timeoutSeconds` may only be -1, `maxAttempts` only 1. The steps of the other document have theirs.',
    source: `${modules}#action-modules-executedocument`,
    fix: 'Remove the attribute.',
  },

  'inputs-shape': {
    what: 'finds `inputs` that are a map where the module takes a list of maps, or the other way round, or a list without items',
    why: 'Modules for files take several at once, modules that run something take one.',
    source: modules,
    fix: 'Put `- ` before the first input of each, or remove it.',
  },
  'input-value': {
    what: 'finds an input whose value the module does not take',
    why: 'The step fails when it is its turn.',
    source: modules,
    fix: 'Write what the message asks for.',
  },
  'input-combination': {
    what: 'finds inputs that exclude each other, or one without the other that belongs to it',
    why: 'ExecutePowerShell takes `commands` or `file`, WebDownload verifies with `checksum` and `algorithm` together.',
    source: modules,
    fix: 'Give exactly those that belong together.',
  },
  'msi-property': {
    what: 'finds the MSI properties REBOOT, REINSTALL or REINSTALLMODE',
    why: 'The module sets them itself and refuses them.',
    source: `${modules}#action-modules-installmsi`,
    fix: 'Use its input `reboot`, or remove the property.',
  },

  'condition-form': {
    what: 'finds a condition with none or several operators, `and` or `or` with fewer than two conditions, or `not` with several',
    why: 'AWSTOE takes one operator per condition.',
    source: conditions,
    fix: 'Join conditions with `and` or `or`.',
  },
  'condition-operator': {
    what: 'finds an operator that AWSTOE does not have',
    why: 'Names of operators are case-sensitive.',
    source: operators,
    fix: 'Take the operator that the message names.',
  },
  'condition-value': {
    what: "finds an operator with something to compare that can't be compared: no number, no checksum, no RE2 pattern",
    why: 'The condition fails when it is its turn, and with it the step.',
    source: operators,
    fix: 'Write what the message asks for.',
  },
  'condition-depth': {
    what: 'finds logical operators that are nested deeper than four levels',
    why: 'AWSTOE takes no more.',
    source: conditions,
    fix: 'Split the step, or decide in its script.',
  },
  'condition-branch': {
    what: 'finds a `then` or `else` that is none of Execute, Skip and Abort',
    why: 'AWSTOE refuses the document.',
    source: conditions,
    fix: 'Write one of them, with a capital letter.',
  },

  'loop-form': {
    what: 'finds a loop with neither or both of `for` and `forEach`, or a `forEach` without values',
    why: 'AWSTOE takes exactly one kind.',
    source: loops,
    fix: 'Keep one of them.',
  },
  'loop-range': {
    what: 'finds a `for` that never ends',
    why: 'AWSTOE refuses an `updateBy` of 0, and one that leads away from `end`.',
    source: loops,
    fix: 'Let `updateBy` lead from `start` to `end`.',
  },
  'loop-delimiter': {
    what: 'finds a `delimiter` that AWSTOE does not know',
    why: 'It takes one of `.` `,` `;` `:` `-` `_`, a newline, a tab, a space.',
    source: loops,
    fix: 'Separate the list with one of them.',
  },
  'loop-name': {
    what: 'finds a loop whose name has other characters than `A-Za-z0-9_-`, or not 3 to 128 of them',
    why: 'AWSTOE refuses the document.',
    source: loops,
    fix: 'Write 3 to 128 letters, digits, `_` or `-`.',
  },
  'duplicate-loop': {
    what: 'finds two loops of one name in a phase',
    why: 'AWSTOE refuses the document: references name loops.',
    source: loops,
    fix: 'Rename one of the two.',
  },

  'parameter-shape': {
    what: 'finds an entry of `parameters` or `constants` that is not one name with a map below it',
    why: "The commonest mistake of all: `type` stands below the name's first letter instead of being indented further, and YAML takes it for a second name.",
    source: variables,
    fix: 'Write one `- Name: {type: string, default: …}` per parameter.',
  },
  'parameter-type': {
    what: 'finds a `type` other than `string`',
    why: 'AWSTOE has no other; integer, boolean and stringList are seen in components that AWS took, and pass.',
    source: variables,
    fix: 'Write `type: string`.',
  },
  'duplicate-parameter': {
    what: 'finds two parameters or constants of one name',
    why: 'Both kinds share their names, since references do not say which is meant.',
    source: variables,
    fix: 'Rename or remove one of the two.',
  },
  'parameter-count': {
    what: 'finds a document with more than 25 parameters',
    why: "That is Image Builder's quota.",
    source: 'https://docs.aws.amazon.com/general/latest/gr/imagebuilder.html',
    fix: 'Declare fewer; what nobody sets is a constant.',
  },

  'unknown-reference': {
    what: 'finds a `{{ reference }}` to a parameter, constant, step or runtime variable that does not exist',
    why: 'The build fails, or the braces stay in the text as they are.',
    source: variables,
    fix: 'Correct the name, or declare it.',
  },
  'reference-order': {
    what: 'finds a reference to a step that has not run yet',
    why: 'It has no value.',
    source: variables,
    fix: 'Refer to steps that ran before.',
  },
  'reference-stage': {
    what: 'finds a reference from a test phase to a step of `build` or `validate`',
    why: "Tests run on a new instance, launched from the finished image: nothing of the build's outputs is known there.",
    source: variables,
    fix: 'Write what the test needs into the image, or find it out again.',
  },
  'reference-output': {
    what: 'finds a reference to an output that the module does not have, or to an input that the step does not give',
    why: 'It has no value.',
    source: modules,
    fix: 'Take the name that the message names.',
  },
  'reference-loop': {
    what: "finds `{{ loop.index }}`, `{{ loop.value }}` or a named loop's outside of that loop",
    why: 'It stays in the text as it is.',
    source: loops,
    fix: 'Add `loop` to the step, or name the loop that is around it.',
  },
  'reference-credentials': {
    what: 'finds a reference to credentials in the instance metadata',
    why: 'AWSTOE refuses the document: they would end up in logs.',
    source: variables,
    fix: 'Call AWS with the instance profile; the AWS CLI finds its credentials by itself.',
  },
  'foreign-template': {
    severity: 'warning',
    what: 'finds `{{ … }}` that is no reference of AWSTOE: of Jinja, Go or Docker',
    why: 'AWSTOE reads the braces first; whether it leaves alone what it does not know is not documented.',
    source: variables,
    fix: "Write it so that the two braces don't touch, or put the text into a file.",
  },
};
