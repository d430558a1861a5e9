import type { FailedStep } from './build-log.ts';
import { about, type Build, type BuildComponent } from './build.ts';
import type { Context } from './context.ts';
import type { ParsedDocument } from './document.ts';
import { refusal } from './instance.ts';

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
        if (step.exitCode !== 0) return fail(`ExitCode ${String(step.exitCode)}`, '', step);
        build.log.write(`${step.action}: FINISHED EXECUTION`);
      }

      function fail(
        errorMessage: string,
        stderr = `a fault of the sandbox makes '${component.name}' fail in phase '${phase.name}'`,
        step = phase.steps[0],
      ): Ended {
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
