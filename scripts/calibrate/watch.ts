import { GetImageCommand } from '@aws-sdk/client-imagebuilder';
import type { Watched } from './evidence.ts';
import { logOf } from './examine.ts';
import type { Made } from './making.ts';
import { isRefusal, type Session } from './session.ts';

const terminal = ['AVAILABLE', 'FAILED', 'CANCELLED', 'DELETED'];
/** Pause between looks, by state; the first states pass quickly. */
const pausesMs: Record<string, number> = { BUILDING: 30_000, TESTING: 30_000, DISTRIBUTING: 8000 };
const firstPauseMs = 1000;
/** How long a log may take to show after the end. */
const logPatienceMs = 60_000;
const logPauseMs = 30_000;

/** Looks at a build until it has ended. */
export async function watch(
  session: Session,
  { arn, answered }: Made,
  logGroup: string | undefined,
): Promise<Watched> {
  const { clock } = session;
  const states: string[] = [];
  let firstLookMs: number | undefined;
  let log: Watched['log'] | undefined;
  let lastLogLook = -Infinity;
  for (;;) {
    const status = await statusOf(session, arn);
    if (status !== undefined) {
      firstLookMs ??= clock.now() - answered;
      if (status !== states.at(-1)) {
        states.push(status);
        session.say(`build ${arn} is ${status}`);
      }
      if (terminal.includes(status)) break;
    }
    if (status === 'BUILDING' && log === undefined && clock.now() - lastLogLook >= logPauseMs) {
      lastLogLook = clock.now();
      if ((await logOf(session, arn, logGroup)).length > 0) log = 'live';
    }
    await session.pause(pausesMs[status ?? ''] ?? firstPauseMs);
  }
  const end = clock.now();
  while (log === undefined) {
    if ((await logOf(session, arn, logGroup)).length > 0) log = 'at-end';
    else if (clock.now() - end > logPatienceMs) log = 'never';
    else await session.pause(logPauseMs);
  }
  return { states, firstLookMs: firstLookMs ?? 0, log };
}

/** State of an image, `undefined` where Get does not show it. */
export async function statusOf(
  { connections: { imageBuilder } }: Session,
  arn: string,
): Promise<string | undefined> {
  try {
    const { image } = await imageBuilder.send(new GetImageCommand({ imageBuildVersionArn: arn }));
    return image?.state?.status;
  } catch (error) {
    if (isRefusal(error) && error.name === 'ResourceNotFoundException') return undefined;
    throw error;
  }
}
