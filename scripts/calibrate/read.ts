import {
  GetImageCommand,
  ListImageBuildVersionsCommand,
  ListImagesCommand,
  type Image,
} from '@aws-sdk/client-imagebuilder';
import type { Evidence } from './evidence.ts';
import { examine } from './examine.ts';
import { refusalOf, Stopped, type Session } from './session.ts';

/** Images of the account that are looked at: of so many versions the newest builds. */
const versionsToRead = 10;
const buildsToRead = 3;

/** Evidence without anything in it. */
function noEvidence(): Evidence {
  return { images: [], trials: {}, troubles: [] };
}

/**
 * Takes what a look brings into the evidence. Where it fails the reason is kept as a trouble, and
 * the others go on; `Stopped` ends them all.
 */
export async function attempt(
  evidence: Evidence,
  what: string,
  look: () => Promise<void>,
): Promise<void> {
  try {
    await look();
  } catch (error) {
    if (error instanceof Stopped) throw error;
    const { name, message } = error as Error;
    evidence.troubles.push(`${what}: ${name}: ${message}`);
  }
}

/**
 * What calls that only read can tell: of images that the account has already, of one of Amazon's,
 * of a denial, and of the job that it runs in.
 *
 * @param environment of the process, for the token of a job
 */
export async function read(
  session: Session,
  environment: Readonly<Record<string, string | undefined>>,
): Promise<Evidence> {
  const evidence = noEvidence();
  await attempt(evidence, 'images of Amazon', async () => {
    const image = await managedImage(session);
    if (image) evidence.managedImage = image;
  });
  await attempt(evidence, 'images of the account', async () => {
    for (const arn of await endedImages(session)) {
      session.check();
      evidence.images.push(await examine(session, arn, false));
    }
  });
  const { refused } = session.connections;
  if (refused) {
    await attempt(evidence, 'a denial', async () => {
      const denial = await refusalOf(refused.send(new ListImagesCommand({})));
      if (denial) evidence.denial = denial;
      else throw new Error('the credentials of --denied-profile may list images');
    });
  }
  await attempt(evidence, "GitHub's token", async () => {
    const subject = await subjectOf(environment);
    if (subject !== undefined) evidence.subject = subject;
  });
  return evidence;
}

async function managedImage({ connections, region }: Session): Promise<Image | undefined> {
  const { imageBuilder } = connections;
  const { imageVersionList = [] } = await imageBuilder.send(
    new ListImagesCommand({
      owner: 'Amazon',
      filters: [{ name: 'name', values: ['Amazon Linux 2023 x86', 'amazon-linux-2023-x86'] }],
    }),
  );
  const newest = imageVersionList.map(({ arn = '' }) => arn).at(-1);
  const partition = newest?.split(':')[1] ?? 'aws';
  const { image } = await imageBuilder.send(
    new GetImageCommand({
      imageBuildVersionArn:
        newest ?? `arn:${partition}:imagebuilder:${region}:aws:image/amazon-linux-2023-x86/x.x.x`,
    }),
  );
  return image;
}

/** Builds that have ended, of the versions that the account made last. */
async function endedImages({ connections: { imageBuilder } }: Session): Promise<string[]> {
  const { imageVersionList = [] } = await imageBuilder.send(new ListImagesCommand({}));
  const versions = imageVersionList
    .sort((a, b) => (b.dateCreated ?? '').localeCompare(a.dateCreated ?? ''))
    .slice(0, versionsToRead);
  const ended: string[] = [];
  for (const { arn } of versions) {
    if (arn === undefined) continue;
    const { imageSummaryList = [] } = await imageBuilder.send(
      new ListImageBuildVersionsCommand({ imageVersionArn: arn }),
    );
    const builds = imageSummaryList
      .filter(({ state }) => state?.status === 'AVAILABLE' || state?.status === 'FAILED')
      .sort((a, b) => (b.dateCreated ?? '').localeCompare(a.dateCreated ?? ''));
    ended.push(...builds.slice(0, buildsToRead).flatMap((build) => build.arn ?? []));
  }
  return ended;
}

/** `sub` of the OIDC token of this job, `undefined` outside of a job that may have one. */
async function subjectOf(
  environment: Readonly<Record<string, string | undefined>>,
): Promise<string | undefined> {
  const url = environment['ACTIONS_ID_TOKEN_REQUEST_URL'];
  if (url === undefined) return undefined;
  const answer = await fetch(`${url}&audience=sts.amazonaws.com`, {
    headers: { authorization: `Bearer ${environment['ACTIONS_ID_TOKEN_REQUEST_TOKEN'] ?? ''}` },
    signal: AbortSignal.timeout(30_000),
  });
  if (!answer.ok) throw new Error(`status ${String(answer.status)}`);
  const { value } = (await answer.json()) as { value: string };
  const claims = JSON.parse(Buffer.from(value.split('.')[1] ?? '', 'base64url').toString()) as {
    sub?: string;
  };
  return claims.sub;
}
