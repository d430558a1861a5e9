import type { Block } from './block.ts';
import {
  readWorkflowFiles,
  type Grant,
  type WorkflowFile,
  type WorkflowInput,
} from './workflow-files.ts';

/** What the pages of docs/workflows have from the workflow files: inputs, outputs, permissions. */
export function workflowBlocks(root: string, source: string): Block[] {
  return readWorkflowFiles(root).flatMap((workflow) => {
    const tables = [
      ['inputs', inputTable(workflow)],
      ['outputs', outputTable(workflow)],
      ['permissions', permissionTable(workflow)],
    ] as const;
    return tables.flatMap(([name, text]) =>
      text === undefined
        ? []
        : {
            file: `docs/workflows/${workflow.name}.md`,
            begin: `<!-- ${name}: ${source} -->`,
            end: `<!-- /${name} -->`,
            text,
          },
    );
  });
}

function inputTable({ on }: WorkflowFile): string | undefined {
  const inputs = Object.entries(
    on['workflow_call']?.inputs ?? on['workflow_dispatch']?.inputs ?? {},
  );
  if (inputs.length === 0) return undefined;
  return table(
    ['Input', 'Type', 'Default', 'Meaning'],
    inputs.map(([name, input]) => [
      code(name),
      typeOf(input),
      defaultOf(input),
      sentence(input.description ?? ''),
    ]),
  );
}

function typeOf({ type, options }: WorkflowInput): string {
  return options ? options.map(code).join(', ') : type;
}

function defaultOf({ required, default: value = '' }: WorkflowInput): string {
  return required ? 'required' : value === '' ? '' : code(String(value));
}

function outputTable({ on }: WorkflowFile): string | undefined {
  const outputs = Object.entries(on['workflow_call']?.outputs ?? {});
  if (outputs.length === 0) return undefined;
  return table(
    ['Output', 'Meaning'],
    outputs.map(([name, { description }]) => [code(name), description]),
  );
}

function permissionTable({ grants }: WorkflowFile): string {
  const rows = Object.entries(grants).flatMap(([job, all]) =>
    all.length === 0
      ? [[code(job), 'none', '']]
      : all.map((grant) => [code(job), code(grantText(grant)), grant.reason]),
  );
  return table(['Job', 'Permission', 'For'], rows);
}

function grantText({ scope, access }: Grant): string {
  return `${scope}: ${access}`;
}

function table(head: string[], rows: string[][]): string {
  const line = (cells: string[]): string =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), `|${'---|'.repeat(head.length)}`, ...rows.map(line)].join('\n');
}

function sentence(text: string): string {
  return /[.?!]$/.test(text) || text === '' ? text : `${text}.`;
}

function code(text: string): string {
  return `\`${text}\``;
}
