import type { PhrasingContent } from 'mdast';
import type { Location } from '../source/diagnostic.ts';
import { code, link } from './markdown.ts';

/** Largest number of UTF-16 code units of a path that is shown in full and linked. */
const maxPathLength = 250;
/** Largest number of UTF-16 code units of a URL; browsers accept about this many. */
const maxUrlLength = 2000;

/** Words linked to a web address; only the words where the URL is none. */
export function linked(url: string | undefined, words: PhrasingContent): PhrasingContent {
  if (url === undefined || url.length > maxUrlLength || !URL.canParse(url)) return words;
  const { protocol, href } = new URL(url);
  // Escaped, since a runner executes a line of its log that contains `##[`.
  return protocol === 'https:' || protocol === 'http:'
    ? link(href.replaceAll('##[', '##%5B'), [words])
    : words;
}

/** `file:line`, linked to the line if `sourceUrl` is not empty. */
export function placeLink(at: Location, sourceUrl: string): PhrasingContent {
  return linked(
    fileUrl(at.file, sourceUrl, at.line),
    code(`${at.file}:${String(at.line)}`, maxPathLength),
  );
}

/**
 * URL at which GitHub shows a file of the commit; `undefined` without a source URL, and for a path
 * that is too long or leaves the repository.
 */
export function fileUrl(file: string, sourceUrl: string, line?: number): string | undefined {
  const segments = file.split('/');
  if (
    sourceUrl === '' ||
    file.length > maxPathLength ||
    segments.some((segment) => segment === '' || segment === '.' || segment === '..')
  ) {
    return undefined;
  }
  return `${sourceUrl}/${segments.map(encodeForUrl).join('/')}${line === undefined ? '' : `#L${String(line)}`}`;
}

/** URL at which GitHub shows a commit, derived from the URL of a run. */
export function commitUrl(commit: string, runUrl: string): string | undefined {
  const repository = /^(.+)\/actions\/runs\/\d+$/.exec(runUrl)?.[1];
  return repository !== undefined && /^[0-9a-f]{40}$/.test(commit)
    ? `${repository}/commit/${commit}`
    : undefined;
}

/**
 * URL at which the AWS console shows an AMI; `undefined` where region or id have an unexpected
 * form.
 */
export function amiUrl(region: string, amiId: string): string | undefined {
  const host = consoleHost(region);
  return host !== undefined && /^ami-[0-9a-f]{8,17}$/.test(amiId)
    ? `https://${host}/ec2/home?region=${region}#ImageDetails:imageId=${amiId}`
    : undefined;
}

/**
 * URL at which the AWS console shows a log stream; `undefined` where region, group or stream have
 * an unexpected form.
 */
export function logUrl(
  region: string,
  { group, stream }: { group: string; stream: string },
): string | undefined {
  const host = consoleHost(region);
  // The console's own encoding: percent-encoded twice, with `$` in place of `%`.
  const escape = (part: string): string =>
    encodeURIComponent(encodeURIComponent(part)).replaceAll('%', '$');
  if (host === undefined || !/^[\w./#-]+$/.test(group) || !/^[\w./-]+$/.test(stream)) {
    return undefined;
  }
  return `https://${host}/cloudwatch/home?region=${region}#logsV2:log-groups/log-group/${escape(group)}/log-events/${escape(stream)}`;
}

/** Encodes text as one part of a URL. */
export function encodeForUrl(text: string): string {
  return encodeURIComponent(text.toWellFormed());
}

/**
 * Host of the AWS console. Each partition has its own; undefined for partitions that we do not
 * know.
 */
function consoleHost(region: string): string | undefined {
  if (/^cn-[a-z]{1,20}-\d$/.test(region)) return `${region}.console.amazonaws.cn`;
  if (/^us-gov-[a-z]{1,20}-\d$/.test(region)) return `${region}.console.amazonaws-us-gov.com`;
  return /^(af|ap|ca|eu|il|me|mx|sa|us)-[a-z]{1,20}-\d$/.test(region)
    ? `${region}.console.aws.amazon.com`
    : undefined;
}
