import type { PhrasingContent } from 'mdast';
import type { Location } from '../source/diagnostic.ts';
import { code, link } from './markdown.ts';

/** UTF-16 code units of a path that is shown as a whole, and linked. */
const longestPath = 250;
/** The same of a URL: browsers take about this much. */
const longestUrl = 2000;

/** Words that lead to an address of the web; the words alone where it is none. */
export function linked(url: string | undefined, words: PhrasingContent): PhrasingContent {
  if (url === undefined || url.length > longestUrl || !URL.canParse(url)) return words;
  const { protocol, href } = new URL(url);
  // A runner that prints `##[` executes what follows; an address may hold it.
  return protocol === 'https:' || protocol === 'http:'
    ? link(href.replaceAll('##[', '##%5B'), [words])
    : words;
}

/**
 * `file:line` that leads to the line, where there is a URL below which the files of the commit are
 * shown.
 */
export function placeLink(at: Location, sourceUrl: string): PhrasingContent {
  return linked(
    fileUrl(at.file, sourceUrl, at.line),
    code(`${at.file}:${String(at.line)}`, longestPath),
  );
}

/**
 * Where GitHub shows a file of the commit; `undefined` without a source URL, and for a path that is
 * too long or would lead out of it.
 */
export function fileUrl(file: string, sourceUrl: string, line?: number): string | undefined {
  const segments = file.split('/');
  if (
    sourceUrl === '' ||
    file.length > longestPath ||
    segments.some((segment) => segment === '' || segment === '.' || segment === '..')
  ) {
    return undefined;
  }
  return `${sourceUrl}/${segments.map(inUrl).join('/')}${line === undefined ? '' : `#L${String(line)}`}`;
}

/** Where GitHub shows a commit, next to its runs. */
export function commitUrl(commit: string, runUrl: string): string | undefined {
  const repository = /^(.+)\/actions\/runs\/\d+$/.exec(runUrl)?.[1];
  return repository !== undefined && /^[0-9a-f]{40}$/.test(commit)
    ? `${repository}/commit/${commit}`
    : undefined;
}

/** Where the AWS console shows an AMI; `undefined` where region or id don't look like one. */
export function amiUrl(region: string, amiId: string): string | undefined {
  const host = consoleHost(region);
  return host !== undefined && /^ami-[0-9a-f]{8,17}$/.test(amiId)
    ? `https://${host}/ec2/home?region=${region}#ImageDetails:imageId=${amiId}`
    : undefined;
}

/**
 * Where the AWS console shows a log stream; `undefined` where region, group or stream don't look
 * like one.
 */
export function logUrl(
  region: string,
  { group, stream }: { group: string; stream: string },
): string | undefined {
  const host = consoleHost(region);
  // The console's own escape: percent-encoded twice, with a dollar for the percent sign.
  const escape = (part: string): string =>
    encodeURIComponent(encodeURIComponent(part)).replaceAll('%', '$');
  if (host === undefined || !/^[\w./#-]+$/.test(group) || !/^[\w./-]+$/.test(stream)) {
    return undefined;
  }
  return `https://${host}/cloudwatch/home?region=${region}#logsV2:log-groups/log-group/${escape(group)}/log-events/${escape(stream)}`;
}

/** Text in a URL. */
export function inUrl(text: string): string {
  return encodeURIComponent(text.toWellFormed());
}

/** Each partition has a console of its own; of others we know none. */
function consoleHost(region: string): string | undefined {
  if (/^cn-[a-z]{1,20}-\d$/.test(region)) return `${region}.console.amazonaws.cn`;
  if (/^us-gov-[a-z]{1,20}-\d$/.test(region)) return `${region}.console.amazonaws-us-gov.com`;
  return /^(af|ap|ca|eu|il|me|mx|sa|us)-[a-z]{1,20}-\d$/.test(region)
    ? `${region}.console.aws.amazon.com`
    : undefined;
}
