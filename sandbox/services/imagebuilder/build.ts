import { createHash } from 'node:crypto';
import type { Members } from '../../call.ts';
import { parseArn, type Arn } from './arn.ts';
import { BuildLog, type FailedStep } from './build-log.ts';
import type { Context } from './context.ts';
import { mayLog, refusal } from './instance.ts';
import { parseComponent, type ParsedDocument } from './document.ts';
import type { Resource } from './registry.ts';
import type { WorkflowExecution } from './workflow.ts';

/** A component of a build with its document read and its parameters set. */
export interface BuildComponent {
  arn: string;
  name: string;
  document: ParsedDocument;
  parameters: Record<string, string>;
}

/** One image that is being built, or was. */
export interface Build extends Resource {
  accountId: string;
  region: string;
  buildNumber: number;
  executionRole: string | undefined;
  components: BuildComponent[];
  workflows: WorkflowExecution[];
  log: BuildLog;
  /** The build's time stamp as it stands in AMI names, `2026-11-02T05-00-45.123456Z`. */
  stamp: string;
  isCancelled: boolean;
  /** When it came to its terminal state, simulated milliseconds. */
  endedAt?: number;
}

/** A build can't go on: what `state.reason` says and what `failureContext` adds. */
export class BuildFailure extends Error {
  readonly context: Members;

  constructor(reason: string, context: Members = {}) {
    super(reason);
    this.context = context;
  }
}

/**
 * The build of an image resource that was just made. Reads the component documents at this moment,
 * wildcards included.
 */
export function newBuild(
  context: Context,
  resource: Resource,
  options: { executionRole: string | undefined; logGroup: string | undefined },
): Build {
  const { region, owner, version, build } = parseArn(resource.arn) as Arn;
  const recipe = resource.detail['imageRecipe'] as Members;
  const caller = { region, accountId: owner };
  const group = options.logGroup ?? `/aws/imagebuilder/${recipe['name'] as string}`;
  const stream = `${version ?? ''}/${String(build)}`;
  return {
    ...resource,
    accountId: owner,
    region,
    buildNumber: build ?? 0,
    executionRole: options.executionRole,
    components: (
      (recipe['components'] ?? []) as {
        componentArn: string;
        parameters?: { name: string; value: string[] }[];
      }[]
    ).map((use) => {
      const { arn, detail } = context.registry.refer(
        use.componentArn,
        'component',
        caller,
        'components',
      );
      const defaults = (
        detail['parameters'] as { name: string; defaultValue?: string[] }[]
      ).flatMap((parameter) =>
        parameter.defaultValue ? [[parameter.name, parameter.defaultValue.join(',')] as const] : [],
      );
      return {
        arn,
        name: detail['name'] as string,
        document: parseComponent(detail['data'] as string, detail['platform'] as string),
        parameters: {
          ...Object.fromEntries(defaults),
          ...Object.fromEntries(
            (use.parameters ?? []).map((parameter) => [parameter.name, parameter.value.join(',')]),
          ),
        },
      };
    }),
    workflows: [],
    log: new BuildLog(context, {
      region,
      group,
      stream,
      mayWrite: () => mayLog(context, { ...resource, region, accountId: owner }, group, stream),
    }),
    stamp: stampOf(resource.createdAt, resource.arn, context.world.settings.buildDateDigits),
    isCancelled: false,
  };
}

/**
 * The date of AMI names: about the start of the build, `:` as `-`, with as many fraction digits as
 * the switch says.
 */
function stampOf(createdAt: number, arn: string, digits: number): string {
  const [seconds = '', millis = ''] = new Date(createdAt + 45_000)
    .toISOString()
    .replaceAll(':', '-')
    .replace('Z', '')
    .split('.');
  const finer = String(Math.floor(fraction(arn, 'stamp') * 1e6)).padStart(6, '0');
  return digits === 0 ? `${seconds}Z` : `${seconds}.${`${millis}${finer}`.slice(0, digits)}Z`;
}

/** Sets the tokens that AMI names and AMI tags may hold. */
export function renderTokens(text: string, build: Build): string {
  return text
    .replace(/\{\{\s*imagebuilder:buildDate\s*\}\}/g, build.stamp)
    .replace(/\{\{\s*imagebuilder:buildVersion\s*\}\}/g, String(build.buildNumber));
}

/** A number from 0 to 1 that is the same for the same build and word. */
export function fraction(arn: string, word: string): number {
  return createHash('sha256').update(`${arn} ${word}`).digest().readUInt32BE() / 2 ** 32;
}

/**
 * A duration around `seconds`, in milliseconds: a tenth less to a tenth more, the same for the same
 * build and word.
 */
export function about(seconds: number, build: Build, word: string): number {
  return Math.round(seconds * 1000 * (0.9 + 0.2 * fraction(build.arn, word)));
}

/** A step that failed, and what its program wrote. */
export interface Ended {
  failed: FailedStep;
  component: BuildComponent;
  stderr: string;
}

/**
 * Runs the phases of all components in turn; takes the given seconds in all. Gives the step that
 * failed, if one did.
 */
export function* runComponents(
  context: Context,
  build: Build,
  stage: 'build' | 'test',
  seconds: number,
): Generator<number, Ended | undefined> {
  const imageName = build.detail['name'] as string;
  const phasesOf = (component: BuildComponent): ParsedDocument['phases'] =>
    component.document.phases.filter((phase) =>
      stage === 'test'
        ? phase.name === 'test'
        : phase.name === 'build' || phase.name === 'validate',
    );
  const components = build.components.filter((component) => phasesOf(component).length > 0);
  for (const component of components) {
    build.log.write(`Document ${component.arn}`);
    const unset = component.document.parameters.find(
      (parameter) => component.parameters[parameter.name] === undefined,
    );
    for (const [index, phase] of phasesOf(component).entries()) {
      const faulty = context.world.faults.component(
        imageName,
        component.name,
        phase.name as 'build' | 'validate' | 'test',
      );
      build.log.write(`Phase ${phase.name}`);
      yield about(
        seconds / components.length / phasesOf(component).length,
        build,
        `${component.name} ${phase.name}`,
      );
      if (unset && index === 0) {
        return fail(`Parameter '${unset.name}' has no value and no default.`);
      }
      const refused =
        stage === 'build' && index === 0 ? refusal(context, build, component) : undefined;
      if (refused !== undefined) return fail('ExitCode 1', refused);
      for (const step of phase.steps) {
        build.log.write(`Step ${step.name}`, `${step.action}: STARTED EXECUTION`);
        if (faulty) return fail('ExitCode 1');
        build.log.write(`${step.action}: FINISHED EXECUTION`);
      }

      function fail(
        errorMessage: string,
        stderr = `a fault of the sandbox makes '${component.name}' fail in phase '${phase.name}'`,
      ): Ended {
        const [step] = phase.steps;
        return {
          component,
          stderr,
          failed: {
            componentArn: component.arn,
            phaseName: phase.name,
            stepName: step?.name ?? '',
            action: step?.action ?? '',
            errorMessage,
          },
        };
      }
    }
    build.log.write('TOE has completed execution successfully');
  }
  return undefined;
}
