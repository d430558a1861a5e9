import type { Evidence, ImageEvidence, Watched } from './evidence.ts';
import { agreed, type Finding, type Sighting } from './finding.ts';
import type { Interval, Refusal } from './session.ts';

const status = ({ image }: ImageEvidence): string => image.state?.status ?? '';
/** Its build went well. */
export const isDone = (one: ImageEvidence): boolean => status(one) === 'AVAILABLE';

/** Its build failed. */
export const hasFailed = (one: ImageEvidence): boolean => status(one) === 'FAILED';

/** A calibration made it. */
export const isOwn = (one: ImageEvidence): boolean => one.isOwn;

/** EC2 has AMIs of it. */
export const hasAmis = ({ amis }: ImageEvidence): boolean =>
  amis.some(({ ami }) => ami !== undefined);

/** The build stage was over, so that there was an AMI before it failed. */
export const failedLate = (one: ImageEvidence): boolean =>
  hasFailed(one) &&
  (one.workflows ?? []).some(({ type, status: end }) => type === 'BUILD' && end === 'COMPLETED');

/** A member of each image that fits. */
export function ofImages<Value>(
  evidence: Evidence,
  fits: (one: ImageEvidence) => boolean,
  see: (one: ImageEvidence) => Sighting<Value> | undefined,
): Finding<Value> | undefined {
  return agreed(evidence.images.filter(fits).flatMap((one) => see(one) ?? []));
}

/** All, none or some of several. */
export function allOf(values: boolean[], what: string): Sighting<boolean> | undefined {
  if (values.length === 0) return undefined;
  return values.every((value) => value === values[0])
    ? { value: values[0] ?? false }
    : { odd: `${what}: ${values.map((value) => (value ? 'yes' : 'no')).join(', ')}` };
}

/** Whether there is a tag of this key. */
export function hasTag(tags: { Key?: string | undefined }[] | undefined, key: string): boolean {
  return (tags ?? []).some(({ Key }) => Key === key);
}

/** A part of the states that own images passed, where it was seen as a whole. */
export function statesOf(
  { trials }: Evidence,
  part: (watched: Watched) => string[] | undefined,
  known: string[],
): Finding<never[]> | undefined {
  return agreed(
    (trials.watched ?? []).flatMap((watched): Sighting<never[]>[] => {
      const states = part(watched);
      if (states === undefined) return [];
      return states.every((state) => known.includes(state))
        ? [{ value: states as never[] }]
        : [{ odd: states.join(', ') }];
    }),
  );
}

/** How long a token was remembered at least, and at most. */
export function tokenInterval({ trials }: Evidence): Interval | undefined {
  if (!trials.tokens?.length) return undefined;
  const minutes = (isRemembered: boolean): number[] =>
    (trials.tokens ?? [])
      .filter((one) => one.isRemembered === isRemembered)
      .map((one) => one.minutes);
  return [Math.max(0, ...minutes(true)), Math.min(Infinity, ...minutes(false))];
}

/** The fraction of the date in the name of an AMI of a calibration. */
export function digitsOf(name: string): Sighting<0 | 3 | 6 | 9> {
  const date = / \d{4}-\d\d-\d\dT\d\d-\d\d-\d\d(?:\.(\d+))?Z$/.exec(name);
  const digits = [0, 3, 6, 9].find((one) => date !== null && one === (date[1] ?? '').length);
  return digits === undefined ? { odd: name } : { value: digits as 0 | 3 | 6 | 9 };
}

/** Which ARN IAM was asked about for a component that was to be made, as the refusal says. */
export function askedAbout({ name, message }: Refusal): Sighting<'any-build' | 'bare'> {
  const end = /:component\/[^/\s]+\/1\.0\.0(\S*)/.exec(message)?.[1];
  if (end === '/*') return { value: 'any-build' };
  return end === '' ? { value: 'bare' } : { odd: `${name}: ${message}` };
}

/** The wording of a log of a component that failed. */
export function logFormatOf({ log }: ImageEvidence): Sighting<'labelled' | 'plain'> | undefined {
  const text = log.join('\n');
  // Its components went well.
  if (!/fail/i.test(text)) return undefined;
  if (/^\s*Phase: /m.test(text) && /^\s*ErrorMessage: /m.test(text)) return { value: 'labelled' };
  if (/^Stderr: /m.test(text)) return { value: 'plain' };
  return { odd: `neither: ${log.slice(-3).join(' / ')}` };
}

/** The AMI of the home region is the build's own, or another one. */
export function homeAmi({
  image,
  buildAmi,
  amis,
}: ImageEvidence): Sighting<'same' | 'copy'> | undefined {
  const home = image.arn?.split(':')[3];
  const row = amis.find(({ region }) => region === home)?.ami?.ImageId;
  const wanted = image.distributionConfiguration?.distributions?.find(
    ({ region }) => region === home,
  );
  if (
    buildAmi === undefined ||
    row === undefined ||
    wanted?.amiDistributionConfiguration?.kmsKeyId === undefined
  ) {
    return undefined;
  }
  return { value: row === buildAmi ? 'same' : 'copy' };
}
