import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { isMap, isScalar, parseDocument } from 'yaml';

/** What a workflow asks for, or what one that it is called with gives. */
export interface WorkflowInput {
  type: string;
  description?: string;
  required?: boolean;
  default?: string | number | boolean;
  options?: string[];
}

/** A grant of a job's `permissions`, and the reason that stands behind it in the file. */
export interface Grant {
  scope: string;
  access: string;
  reason: string;
}

export interface WorkflowStep {
  id?: string;
  if?: string;
  uses?: string;
  run?: string;
  with?: Record<string, string | number | boolean>;
  env?: Record<string, string>;
}

export interface WorkflowJob {
  'name'?: string;
  'needs'?: string | string[];
  'if'?: string;
  'runs-on'?: string;
  'timeout-minutes'?: number;
  'environment'?: string;
  'container'?: { image: string };
  'permissions'?: Record<string, string>;
  'strategy'?: { 'fail-fast'?: boolean; 'matrix': unknown };
  'outputs'?: Record<string, string>;
  'uses'?: string;
  'with'?: Record<string, string | number | boolean>;
  'steps'?: WorkflowStep[];
}

/** A file of .github/workflows. */
export interface WorkflowFile {
  /** Without folder and ending. */
  name: string;
  text: string;
  on: Record<
    string,
    {
      inputs?: Record<string, WorkflowInput>;
      outputs?: Record<string, { description: string; value: string }>;
    } | null
  >;
  permissions: Record<string, string> | undefined;
  jobs: Record<string, WorkflowJob>;
  /** By job, in the order of the file. */
  grants: Record<string, Grant[]>;
}

/** Reads a workflow's text. */
export function parseWorkflowFile(name: string, text: string): WorkflowFile {
  const document = parseDocument(text);
  const value = document.toJS() as Pick<WorkflowFile, 'on' | 'permissions' | 'jobs'>;
  const grants = Object.fromEntries(
    Object.keys(value.jobs).map((job) => [
      job,
      grantsOf(document.getIn(['jobs', job, 'permissions'])),
    ]),
  );
  return { name, text, on: value.on, permissions: value.permissions, jobs: value.jobs, grants };
}

function grantsOf(permissions: unknown): Grant[] {
  if (!isMap(permissions)) return [];
  return permissions.items.map(({ key, value }) => ({
    scope: textOf(key),
    access: textOf(value),
    reason: isScalar(value) ? (value.comment ?? '').trim() : '',
  }));
}

function textOf(node: unknown): string {
  return isScalar(node) ? String(node.value) : '';
}

/** Every workflow of the repository, by name. */
export function readWorkflowFiles(root: string): WorkflowFile[] {
  const folder = path.join(root, '.github/workflows');
  return globSync('*.{yml,yaml}', { cwd: folder })
    .sort()
    .map((file) =>
      parseWorkflowFile(path.parse(file).name, readFileSync(path.join(folder, file), 'utf8')),
    );
}
