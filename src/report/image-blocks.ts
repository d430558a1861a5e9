import type { PhrasingContent, RootContent } from 'mdast';
import type { Failure } from '../image-build/failure.ts';
import { duration } from './duration.ts';
import type { ImageReport } from './image-report.ts';
import { leftLabel } from './left-behind.ts';
import { linked, logUrl, placeLink } from './links.ts';
import { meaningOf, sentenceOf } from './meanings.ts';
import { code, codeBlock, details, heading, list, paragraph, table, text } from './markdown.ts';

/** How much of everything is shown, and the base of links. */
export interface View {
  /** URL below which the files of the commit are shown; empty for no links. */
  sourceUrl: string;
  /** Largest number of UTF-16 code units of a text. */
  textLength: number;
  /** Largest number of entries in a list: findings, notes, changes or regions of one image. */
  entries: number;
}

/** How long the build of an image took; empty where nobody knows. */
export function buildTime({ buildMinutes }: Pick<ImageReport, 'buildMinutes'>): string {
  return buildMinutes === undefined ? '' : duration(buildMinutes * 60_000);
}

/**
 * What went wrong with an image: the failure, its place and what to do, without the log. Empty
 * where nothing went wrong.
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
    blocks.push(...moreParagraph(findings.length - shown.length, 'finding'));
  }
  return blocks.length === 0
    ? []
    : [
        heading(3, [text(`${meaningOf(report.fate).icon} `), code(report.recipe, view.textLength)]),
        ...blocks,
      ];
}

/**
 * The last lines of a failed build's log; empty where there are none.
 *
 * @param maxLines largest number of lines
 * @param isFolded whether they are folded away under a title
 */
export function logBlocks(
  { failure }: ImageReport,
  maxLines: number,
  isFolded: boolean,
): RootContent[] {
  const lines = failure?.logLines.slice(-maxLines) ?? [];
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
  const addFact = (name: string, value: string | undefined): void => {
    if (value !== undefined) facts.push([text(`${name}: `), code(value, textLength)]);
  };
  addFact('Message', failure.message);
  addFact('State', failure.stage);
  addFact('Workflow step', failure.workflowStep);
  addFact('Component', failure.component);
  addFact('Phase', failure.phase);
  addFact('Step', failure.step);
  if (failure.at) facts.push([text('Line: '), placeLink(failure.at, sourceUrl)]);
  for (const { region, message } of failure.regions.slice(0, entries)) {
    facts.push([text('Region '), code(region, textLength), text(': '), code(message, textLength)]);
  }
  if (failure.regions.length > entries) {
    facts.push([text(moreLine(failure.regions.length - entries, 'region'))]);
  }
  for (const { region, amiId } of failure.orphans.slice(0, entries)) {
    addFact(leftLabel(failure), `${region} ${amiId}`);
  }
  if (failure.orphans.length > entries) {
    facts.push([text(moreLine(failure.orphans.length - entries, 'AMI'))]);
  }
  facts.push([
    text('Log: '),
    linked(
      logUrl(homeRegion, failure.log),
      code(`${failure.log.group} ${failure.log.stream}`, textLength),
    ),
  ]);
  for (const refusal of failure.untold.slice(0, entries)) addFact('Not told', refusal);
  return facts;
}

/** Details of an image: what became of it, its parent image, its volume and digests, and the previous release. */
export function detailBlocks(
  report: ImageReport,
  changes: readonly string[],
  { textLength, entries }: View,
): RootContent[] {
  const facts: PhrasingContent[][] = [
    [text(sentenceOf(report.fate))],
    [text('Recipe file: '), code(report.file, textLength)],
  ];
  const addFact = (name: string, value: string | undefined): void => {
    if (value !== undefined) facts.push([text(`${name}: `), code(value, textLength)]);
  };
  const { parent, previous } = report;
  addFact('Image', report.imageArn);
  addFact(
    'Parent image',
    parent && [parent.image, parent.name, parent.createdAt].filter(Boolean).join(', '),
  );
  addFact('Volume', report.volumeGiB === undefined ? undefined : `${String(report.volumeGiB)} GiB`);
  addFact('Digest', report.digest);
  addFact('Content digest', report.contentDigest);
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
  for (const note of report.notes.slice(0, entries)) addFact('Note', note);
  return [list(facts), ...changeBlocks(changes, { textLength, entries })];
}

/** Changes of a new image since the last one; empty where they are not known. */
export function changeBlocks(
  changes: readonly string[],
  { textLength, entries }: Pick<View, 'textLength' | 'entries'>,
): RootContent[] {
  if (changes.length === 0) return [];
  const shown = changes.slice(0, entries).map((change) => [code(change, textLength)]);
  return [
    paragraph([text('Changes since the last image:')]),
    list(shown),
    ...moreParagraph(changes.length - shown.length, 'change'),
  ];
}

function moreParagraph(count: number, what: string): RootContent[] {
  return count > 0 ? [paragraph([text(moreLine(count, what))])] : [];
}

function moreLine(count: number, what: string): string {
  return `and ${String(count)} more ${what}${count === 1 ? '' : 's'}`;
}
