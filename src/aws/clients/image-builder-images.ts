import { randomUUID } from 'node:crypto';
import {
  CancelImageCreationCommand,
  CreateImageCommand,
  GetImageCommand,
  ListImageBuildVersionsCommand,
  ListWorkflowExecutionsCommand,
  ListWorkflowStepExecutionsCommand,
  RetryImageCommand,
  TagResourceCommand,
  type Image as SdkImage,
} from '@aws-sdk/client-imagebuilder';
import type { Image, ImageStatus } from '../../plan/image.ts';
import type { Answer } from '../../plan/read-back/compare.ts';
import type { ImageRequest } from '../../plan/wanted.ts';
import type {
  FailureContext,
  WorkflowExecution,
  WorkflowStep,
} from '../../image-build/workflow.ts';
import { isNotFound } from '../errors.ts';
import type { ImageBuilderContext } from './image-builder-context.ts';
import { sendForJson } from './raw-body.ts';
import { told } from './told.ts';

/** One row of a list of builds. */
interface ImageSummary {
  arn: string;
  status: ImageStatus;
  /** Milliseconds since the epoch. */
  createdAt: number;
}

export interface ImageFunctions {
  /**
   * The image at a build version ARN, a version ARN or a wildcard; `undefined` where there is none.
   */
  image: (arn: string) => Promise<Image | undefined>;
  /** Why an image FAILED, in AWS's structured form; `undefined` where AWS gives none. */
  failureContext: (imageBuildVersionArn: string) => Promise<FailureContext | undefined>;
  /** All builds of an image version, as AWS lists them: new ones may be missing for two minutes. */
  builds: (imageVersionArn: string) => Promise<ImageSummary[]>;
  /**
   * Starts a build, or gives the one that was started with this token; gives its build version ARN.
   * Not sent again where the answer is lost: the caller must check whether the build exists.
   */
  startBuild: (request: ImageRequest, clientToken: string) => Promise<string>;
  cancelBuild: (imageBuildVersionArn: string) => Promise<void>;
  /** Has a build that FAILED go on from the phase in which it failed. */
  retryBuild: (imageBuildVersionArn: string, clientToken: string) => Promise<void>;
  workflows: (imageBuildVersionArn: string) => Promise<WorkflowExecution[]>;
  workflowSteps: (workflowExecutionId: string) => Promise<WorkflowStep[]>;
  /** Sets tags on an Image Builder resource; its other tags stay. */
  tagResource: (arn: string, tags: Record<string, string>) => Promise<void>;
}

export function imageFunctions({ client, call, target }: ImageBuilderContext): ImageFunctions {
  return {
    image: async (arn) => {
      try {
        return await call(target('GetImage', arn), async () => {
          const { output, answer } = await sendForJson(
            new GetImageCommand({ imageBuildVersionArn: arn }),
            (command) => client.send(command),
          );
          // Taken for "there is none" it would have a second build started.
          return imageOf(told(output.image, 'image', output), answer, arn);
        });
      } catch (error) {
        if (isNotFound(error)) return undefined;
        throw error;
      }
    },

    failureContext: async (arn) =>
      call(target('GetImage', arn), async () => {
        // The SDK drops members that its model does not have (`failureContext` is from September
        // 2026), so the raw answer is parsed.
        const { answer } = await sendForJson(
          new GetImageCommand({ imageBuildVersionArn: arn }),
          (command) => client.send(command),
        );
        const { image } = answer as {
          image?: { failureContext?: FailureContext; state?: { failureContext?: FailureContext } };
        };
        // AWS's API reference puts it beside `state`, AWS's service model inside.
        return image?.state?.failureContext ?? image?.failureContext;
      }),

    builds: async (imageVersionArn) => {
      const builds: ImageSummary[] = [];
      let next: string | undefined;
      try {
        do {
          const nextToken = next;
          const answer = await call(target('ListImageBuildVersions', imageVersionArn), () =>
            client.send(
              new ListImageBuildVersionsCommand({
                imageVersionArn,
                maxResults: 25,
                ...(nextToken === undefined ? {} : { nextToken }),
              }),
            ),
          );
          for (const summary of answer.imageSummaryList ?? []) {
            builds.push({
              arn: summary.arn ?? '',
              status: summary.state?.status ?? 'unknown',
              createdAt: Date.parse(summary.dateCreated ?? '') || 0,
            });
          }
          next = answer.nextToken ?? undefined;
        } while (next !== undefined);
      } catch (error) {
        if (isNotFound(error)) return [];
        throw error;
      }
      return builds;
    },

    startBuild: async (request, clientToken) => {
      // Where the ARN is missing AWS has taken the request, so the build is looked for as after an
      // answer that is lost.
      return call(
        { ...target('CreateImage', request.imageRecipeArn), isAnsweredOnce: true },
        async () => {
          const answer = await client.send(new CreateImageCommand({ ...request, clientToken }));
          return told(answer.imageBuildVersionArn, 'imageBuildVersionArn', answer);
        },
      );
    },

    cancelBuild: async (imageBuildVersionArn) => {
      // A token of its own: a build that was cancelled and retried since can be cancelled again.
      const clientToken = randomUUID();
      await call(target('CancelImageCreation', imageBuildVersionArn), () =>
        client.send(new CancelImageCreationCommand({ imageBuildVersionArn, clientToken })),
      );
    },

    retryBuild: async (imageBuildVersionArn, clientToken) => {
      await call(target('RetryImage', imageBuildVersionArn), () =>
        client.send(new RetryImageCommand({ imageBuildVersionArn, clientToken })),
      );
    },

    workflows: async (imageBuildVersionArn) => {
      const answer = await call(target('ListWorkflowExecutions', imageBuildVersionArn), () =>
        client.send(new ListWorkflowExecutionsCommand({ imageBuildVersionArn })),
      );
      return (answer.workflowExecutions ?? []).map((execution) => ({
        id: execution.workflowExecutionId ?? '',
        type: execution.type ?? typeOfWorkflow(execution.workflowBuildVersionArn),
        status: execution.status ?? 'unknown',
        message: execution.message ?? '',
        startedAt: Date.parse(execution.startTime ?? '') || 0,
      }));
    },

    workflowSteps: async (workflowExecutionId) => {
      const answer = await call(target('ListWorkflowStepExecutions', workflowExecutionId), () =>
        client.send(new ListWorkflowStepExecutionsCommand({ workflowExecutionId })),
      );
      return (answer.steps ?? []).map((step) => ({
        name: step.name ?? '',
        action: step.action ?? '',
        status: step.status ?? 'unknown',
        message: step.message ?? '',
        startedAt: Date.parse(step.startTime ?? '') || 0,
        outputs: step.outputs ?? '',
      }));
    },

    tagResource: async (resourceArn, tags) => {
      await call(target('TagResource', resourceArn), () =>
        client.send(new TagResourceCommand({ resourceArn, tags })),
      );
    },
  };
}

/** The type of a workflow, which its ARN tells where AWS leaves it out, as it did until 2023. */
function typeOfWorkflow(arn = ''): string {
  return /:workflow\/(build|test|distribution)\//.exec(arn)?.[1]?.toUpperCase() ?? 'BUILD';
}

/** @param asked the ARN that was asked for, which is the image's own where it names one build */
function imageOf(image: SdkImage, answer: Answer, asked: string): Image {
  return {
    arn: image.arn ?? (/\/\d+$/.test(asked) ? asked : ''),
    status: image.state?.status ?? 'unknown',
    ...(image.state?.reason === undefined ? {} : { reason: image.state.reason }),
    createdAt: Date.parse(image.dateCreated ?? '') || 0,
    imageRecipeArn: image.imageRecipe?.arn ?? '',
    infrastructureArn: image.infrastructureConfiguration?.arn ?? '',
    distributionArn: image.distributionConfiguration?.arn ?? '',
    amis: (image.outputResources?.amis ?? []).map((ami) => ({
      region: ami.region ?? '',
      amiId: ami.image ?? '',
      ...(ami.name === undefined ? {} : { name: ami.name }),
      ...(ami.accountId === undefined ? {} : { accountId: ami.accountId }),
    })),
    tags: image.tags ?? {},
    answer,
  };
}
