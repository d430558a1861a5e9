import { GetLogEventsCommand } from '@aws-sdk/client-cloudwatch-logs';
import {
  DescribeImagesCommand,
  DescribeSnapshotsCommand,
  type Image as Ec2Image,
  type Snapshot,
} from '@aws-sdk/client-ec2';
import {
  GetImageCommand,
  ListWorkflowExecutionsCommand,
  ListWorkflowStepExecutionsCommand,
  type Image,
  type WorkflowExecutionMetadata,
} from '@aws-sdk/client-imagebuilder';
import { sendForJson } from '../../src/aws/clients/raw-body.ts';
import type { AmiEvidence, ImageEvidence } from './evidence.ts';
import { isRefusal, type Session } from './session.ts';

/** What AWS answers, or `otherwise` where it refuses: old images lack what new ones have. */
async function answerOr<T>(call: Promise<T>, otherwise: T): Promise<T> {
  try {
    return await call;
  } catch (error) {
    if (!isRefusal(error)) throw error;
    return otherwise;
  }
}

/** Reads all there is of an image that has ended. Rejects where GetImage does. */
export async function examine(
  session: Session,
  arn: string,
  isOwn: boolean,
): Promise<ImageEvidence> {
  const { imageBuilder } = session.connections;
  const { output, answer } = await sendForJson(
    new GetImageCommand({ imageBuildVersionArn: arn }),
    (command) => imageBuilder.send(command),
  );
  const image = output.image ?? {};
  const { image: raw } = answer as {
    image?: { failureContext?: unknown; state?: { failureContext?: unknown } };
  };
  const workflows = await answerOr(workflowsOf(session, arn), undefined);
  const parent = image.imageRecipe?.parentImage ?? '';
  return {
    arn,
    isOwn,
    image,
    hasFailureContext: (raw?.state?.failureContext ?? raw?.failureContext) !== undefined,
    workflows,
    buildAmi: await answerOr(buildAmiOf(session, workflows ?? []), undefined),
    amis: await amisOf(session, image),
    parent: parent.startsWith('ami-') ? await amiOf(session, session.region, parent) : undefined,
    log: await logOf(session, arn, image.loggingConfiguration?.logGroupName),
  };
}

async function workflowsOf(session: Session, arn: string): Promise<WorkflowExecutionMetadata[]> {
  const { workflowExecutions = [] } = await session.connections.imageBuilder.send(
    new ListWorkflowExecutionsCommand({ imageBuildVersionArn: arn }),
  );
  return workflowExecutions;
}

async function buildAmiOf(
  session: Session,
  workflows: WorkflowExecutionMetadata[],
): Promise<string | undefined> {
  const build = workflows.find(({ type }) => type === 'BUILD');
  if (build?.workflowExecutionId === undefined) return undefined;
  const { steps = [] } = await session.connections.imageBuilder.send(
    new ListWorkflowStepExecutionsCommand({ workflowExecutionId: build.workflowExecutionId }),
  );
  const outputs = steps.find(({ action }) => action === 'CreateImage')?.outputs ?? '{}';
  return (JSON.parse(outputs) as { imageId?: string }).imageId;
}

async function amisOf(session: Session, image: Image): Promise<AmiEvidence[]> {
  const rows = image.outputResources?.amis ?? [];
  return Promise.all(
    rows.map(async ({ region = '', image: id = '' }) => {
      const ami = await amiOf(session, region, id);
      return { region, ami, snapshots: await snapshotsOf(session, region, ami) };
    }),
  );
}

/** An AMI by its id, `undefined` where the caller does not see it. */
async function amiOf(
  { connections }: Session,
  region: string,
  id: string,
): Promise<Ec2Image | undefined> {
  const { Images = [] } = await answerOr(
    connections.ec2(region).send(new DescribeImagesCommand({ ImageIds: [id] })),
    { $metadata: {} },
  );
  return Images[0];
}

async function snapshotsOf(
  { connections }: Session,
  region: string,
  ami: Ec2Image | undefined,
): Promise<Snapshot[]> {
  const ids = (ami?.BlockDeviceMappings ?? []).flatMap(({ Ebs }) => Ebs?.SnapshotId ?? []);
  if (ids.length === 0) return [];
  const { Snapshots = [] } = await answerOr(
    connections.ec2(region).send(new DescribeSnapshotsCommand({ SnapshotIds: ids })),
    { $metadata: {} },
  );
  return Snapshots;
}

/** Name, version and number of an image's build. */
function partsOf(arn: string): { name: string; stream: string } {
  const [, name = '', ...stream] = (arn.split(':')[5] ?? '').split('/');
  return { name, stream: stream.join('/') };
}

/** Lines of a build's log, up to a page; none where it has none. */
export async function logOf(
  { connections }: Session,
  arn: string,
  group: string | undefined,
): Promise<string[]> {
  const { name, stream } = partsOf(arn);
  const { events = [] } = await answerOr(
    connections.logs.send(
      new GetLogEventsCommand({
        logGroupName: group ?? `/aws/imagebuilder/${name}`,
        logStreamName: stream,
        startFromHead: true,
      }),
    ),
    { $metadata: {} },
  );
  return events.map(({ message = '' }) => message);
}
