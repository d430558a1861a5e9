import type { PhrasingContent, RootContent } from 'mdast';
import type { Failure } from '../image-build/failure.ts';
import type { Result } from '../outputs/images.ts';
import type { ImageReport } from './image-report.ts';
import { linked, logUrl, placeLink } from './links.ts';
import { code, codeBlock, details, heading, list, paragraph, table, text } from './markdown.ts';

/** How much of each text is shown, and where links lead. */
export interface View {
  /** URL below which the files of the commit are shown; empty for no links. */
  sourceUrl: string;
  /** UTF-16 code units of a text. */
  textLength: number;
  /** Findings, notes and the like of one image. */
  entries: number;
}

/** The mark of a result. */
export const icons: Record<Result, string> = {
  none: '✅',
  reused: '✅',
  released: '✅',
  built: '✅',
  started: '⏳',
  cancelled: '🚫',
  failed: '❌',
};

/**
 * What went wrong with an image: what broke, where, what to do; without the log. Empty where
 * nothing did.
 */
export function problemBlocks(report: ImageReport, view: View): RootContent[] {
  const { error, failure, findings } = report;
  const blocks: RootContent[] = [];
  if (error) {
    const where = error.at ? [text(' ('), placeLink(error.at, view.sourceUrl), text(')')] : [];
    blocks.push(
      paragraph([
        code(error.message, view.textLength),
        ...where,
        text(' '),
        code(error.remedy, view.textLength),
      ]),
    );
  }
  if (failure) blocks.push(list(failureFacts(failure, report.homeRegion, view)));
  if (findings.length > 0) {
    const shown = findings.slice(0, view.entries);
    blocks.push(
      table(
        ['Region', 'AMI', 'What', 'Expected', 'Found'],
        shown.map(({ region, amiId = '', subject, expected, found }) =>
          [region, amiId, subject, expected, found].map((value) => [code(value, view.textLength)]),
        ),
      ),
    );
    blocks.push(...more(findings.length - shown.length, 'finding'));
  }
  return blocks.length === 0
    ? []
    : [
        heading(3, [text(`${icons[report.result]} `), code(report.recipe, view.textLength)]),
        ...blocks,
      ];
}

/** The last lines of a failed build's log, folded where asked. Empty where there are none. */
export function logBlocks(
  { failure }: ImageReport,
  most: number,
  isFolded: boolean,
): RootContent[] {
  const lines = failure?.logLines.slice(-most) ?? [];
  if (lines.length === 0) return [];
  const block = codeBlock(lines.join('\n'));
  return isFolded
    ? details(
        lines.length === 1
          ? 'Last line of the log'
          : `Last ${String(lines.length)} lines of the log`,
        [block],
      )
    : [block];
}

function failureFacts(
  failure: Failure,
  homeRegion: string,
  { sourceUrl, textLength, entries }: View,
): PhrasingContent[][] {
  const facts: PhrasingContent[][] = [];
  const fact = (name: string, value: string | undefined): void => {
    if (value !== undefined) facts.push([text(`${name}: `), code(value, textLength)]);
  };
  fact('Message', failure.message);
  fact('State', failure.stage);
  fact('Workflow step', failure.workflowStep);
  fact('Component', failure.component);
  fact('Phase', failure.phase);
  fact('Step', failure.step);
  if (failure.at) facts.push([text('Line: '), placeLink(failure.at, sourceUrl)]);
  for (const { region, message } of failure.regions.slice(0, entries)) {
    facts.push([text('Region '), code(region, textLength), text(': '), code(message, textLength)]);
  }
  if (failure.regions.length > entries) {
    facts.push([text(moreLine(failure.regions.length - entries, 'region'))]);
  }
  fact('Left behind, to be deregistered with its snapshots', failure.orphanAmiId);
  facts.push([
    text('Log: '),
    linked(
      logUrl(homeRegion, failure.log),
      code(`${failure.log.group} ${failure.log.stream}`, textLength),
    ),
  ]);
  for (const refusal of failure.untold.slice(0, entries)) fact('Not told', refusal);
  return facts;
}

/** What else is known of an image: where it is from, what it holds, what was there before. */
export function detailBlocks(
  report: ImageReport,
  changes: readonly string[],
  { textLength, entries }: View,
): RootContent[] {
  const facts: PhrasingContent[][] = [[text('Recipe file: '), code(report.file, textLength)]];
  const fact = (name: string, value: string | undefined): void => {
    if (value !== undefined) facts.push([text(`${name}: `), code(value, textLength)]);
  };
  const { parent, previous } = report;
  fact('Image', report.imageArn);
  fact(
    'Parent image',
    parent && [parent.image, parent.name, parent.createdAt].filter(Boolean).join(', '),
  );
  fact('Volume', report.volumeGiB === undefined ? undefined : `${String(report.volumeGiB)} GiB`);
  fact('Digest', report.digest);
  fact('Content digest', report.contentDigest);
  if (previous) {
    const ids = Object.entries(previous.amis);
    facts.push([
      text('Released before: '),
      code(previous.name, textLength),
      ...ids
        .slice(0, entries)
        .flatMap(([region, amiId]) => [text(', '), code(`${region} ${amiId}`, textLength)]),
    ]);
    if (ids.length > entries) facts.push([text(moreLine(ids.length - entries, 'region'))]);
  }
  for (const note of report.notes.slice(0, entries)) fact('Note', note);
  return [list(facts), ...changeBlocks(changes, { textLength, entries })];
}

/** What a new image has that the last one had not. Empty where nothing is known. */
export function changeBlocks(
  changes: readonly string[],
  { textLength, entries }: Pick<View, 'textLength' | 'entries'>,
): RootContent[] {
  if (changes.length === 0) return [];
  const shown = changes.slice(0, entries).map((change) => [code(change, textLength)]);
  return [
    paragraph([text('Changes since the last image:')]),
    list(shown),
    ...more(changes.length - shown.length, 'change'),
  ];
}

function more(count: number, what: string): RootContent[] {
  return count > 0 ? [paragraph([text(moreLine(count, what))])] : [];
}

function moreLine(count: number, what: string): string {
  return `and ${String(count)} more ${what}${count === 1 ? '' : 's'}`;
}
