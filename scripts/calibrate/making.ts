import { randomUUID } from 'node:crypto';
import {
  CreateComponentCommand,
  CreateImageCommand,
  type CreateComponentCommandInput,
} from '@aws-sdk/client-imagebuilder';
import { arnOf, nameOf, tagKey, type BuiltEnd, type CandidateOptions } from './candidate-plan.ts';
import type { Evidence } from './evidence.ts';
import { attempt } from './read.ts';
import { timed, type Moment, type Session } from './session.ts';

/** A candidate on its way: what it may make, what it has made, what was seen. */
export interface Making {
  session: Session;
  options: CandidateOptions;
  evidence: Evidence;
  /** ARNs of what was made in Image Builder, for the clean-up. */
  made: Set<string>;
}

/** Something new, and when it was made. */
export interface Made extends Moment {
  arn: string;
}

/** A part of the candidate; where it fails, the others go on. */
export function look(making: Making, what: string, run: () => Promise<void>): Promise<void> {
  return attempt(making.evidence, what, run);
}

/** Makes a component, and gives the ARN of its build. */
export async function makeComponent(
  { session, made }: Making,
  input: CreateComponentCommandInput,
  clientToken: string = randomUUID(),
): Promise<Made> {
  session.check();
  const { answer, ...moment } = await timed(session, () =>
    session.connections.imageBuilder.send(new CreateComponentCommand({ ...input, clientToken })),
  );
  const arn = answer.componentBuildVersionArn ?? '';
  made.add(arn);
  return { ...moment, arn };
}

/** Starts a build of the recipe with this end of its name. */
export async function startBuild(
  { session, options, made }: Making,
  end: BuiltEnd,
  imageTestsEnabled: boolean,
): Promise<Made> {
  session.check();
  const name = nameOf(options.run);
  const { answer, ...moment } = await timed(session, () =>
    session.connections.imageBuilder.send(
      new CreateImageCommand({
        imageRecipeArn: arnOf(options, `image-recipe/${name}-${end}/1.0.0`),
        infrastructureConfigurationArn: arnOf(options, `infrastructure-configuration/${name}`),
        distributionConfigurationArn: arnOf(options, `distribution-configuration/${name}-${end}`),
        imageTestsConfiguration: { imageTestsEnabled },
        ...(options.logGroup !== undefined && {
          loggingConfiguration: { logGroupName: options.logGroup },
        }),
        tags: { [tagKey]: options.run },
        clientToken: randomUUID(),
      }),
    ),
  );
  const arn = answer.imageBuildVersionArn ?? '';
  made.add(arn);
  session.say(`build ${arn} started`);
  return { ...moment, arn };
}
