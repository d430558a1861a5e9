import type { PhrasingContent, RootContent } from 'mdast';
import type { Failure } from '../build/failure.ts';
import type { Result } from '../outputs.ts';
import { duration } from './duration.ts';
import type { ImageReport } from './image-report.ts';
import { code, codeBlock, details, heading, list, paragraph, render, table, text } from './markdown.ts';

const icons: Record<Result, string> = { none: '✅', reused: '✅', released: '✅', built: '✅', started: '⏳', cancelled: '🚫', failed: '❌' };

/** The job summary of a run: one table over all images, what went wrong, then the details of each, folded. Pure. */
export function renderSummary(reports: readonly ImageReport[], options: { share: boolean }): string {
  const regions = [...new Set(reports.flatMap((report) => report.regions))];
  return render([
    heading(2, [text(options.share ? 'Golden AMIs' : 'Golden AMI candidates')]),
    table(
      ['Recipe', 'Result', ...regions, 'Time', 'Why'],
      reports.map((report) => [
        [code(report.recipe)],
        [text(`${icons[report.result]} ${report.result}`)],
        ...regions.map((region) => [code(report.amis[region] ?? '')]),
        [text(duration(report.endedAt - report.startedAt))],
        [code(report.reason)],
      ]),
    ),
    ...reports.flatMap(renderProblems),
    ...reports.flatMap(renderDetails),
  ]);
}

/** The job summary of a run that stopped before any recipe. Pure. */
export function renderError(message: string): string {
  return render([heading(2, [text('golden-ami stopped')]), paragraph([code(message)])]);
}

function renderProblems(report: ImageReport): RootContent[] {
  const blocks: RootContent[] = [];
  if (report.error) {
    const where = report.error.at ? [text(' ('), code(`${report.error.at.file}:${String(report.error.at.line)}`), text(')')] : [];
    blocks.push(paragraph([code(report.error.message), ...where, text(' '), code(report.error.remedy)]));
  }
  if (report.failure) blocks.push(...renderFailure(report.failure));
  if (report.findings.length > 0) {
    blocks.push(
      table(
        ['Region', 'AMI', 'What', 'Expected', 'Found'],
        report.findings.map((finding) => [[code(finding.region)], [code(finding.amiId ?? '')], [code(finding.subject)], [code(finding.expected)], [code(finding.found)]]),
      ),
    );
  }
  return blocks.length === 0 ? [] : [heading(3, [text(`${icons[report.result]} `), code(report.recipe)]), ...blocks];
}

function renderFailure(failure: Failure): RootContent[] {
  const facts: PhrasingContent[][] = [];
  const fact = (name: string, value: string | undefined): void => {
    if (value !== undefined) facts.push([text(`${name}: `), code(value)]);
  };
  fact('State', failure.stage);
  fact('Workflow step', failure.workflowStep);
  fact('Component', failure.component);
  fact('Phase', failure.phase);
  fact('Step', failure.step);
  fact('Message', failure.message);
  if (failure.at) fact('Line', `${failure.at.file}:${String(failure.at.line)}`);
  for (const { region, message } of failure.regions) facts.push([text('Region '), code(region), text(': '), code(message)]);
  fact('Left behind, to be deregistered with its snapshots', failure.orphanAmiId);
  fact('Log', `${failure.log.group} ${failure.log.stream}`);
  for (const refusal of failure.untold) fact('Not told', refusal);
  return [list(facts), ...(failure.logLines.length > 0 ? [codeBlock(failure.logLines.join('\n'))] : [])];
}

function renderDetails(report: ImageReport): RootContent[] {
  const facts: PhrasingContent[][] = [[text('Recipe file: '), code(report.file)]];
  const fact = (name: string, value: string | undefined): void => {
    if (value !== undefined) facts.push([text(`${name}: `), code(value)]);
  };
  fact('Image', report.imageArn);
  fact('Parent image', report.parent && [report.parent.image, report.parent.name, report.parent.createdAt].filter(Boolean).join(', '));
  fact('Volume', report.volumeGiB === undefined ? undefined : `${String(report.volumeGiB)} GiB`);
  fact('Digest', report.digest);
  fact('Content digest', report.contentDigest);
  for (const note of report.notes) facts.push([text('Note: '), code(note)]);
  return details(`${report.recipe}: details`, [list(facts)]);
}
