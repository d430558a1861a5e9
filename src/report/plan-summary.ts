import type { RootContent } from 'mdast';
import type { PlannedRecipe } from '../plan/plan.ts';
import type { PreflightFinding } from '../plan/preflight.ts';
import type { Location } from '../source/diagnostic.ts';
import { duration } from './duration.ts';
import { code, codeBlock, details, heading, list, paragraph, render, table, text } from './markdown.ts';

/** A recipe that could not be planned. */
export interface Unplanned {
  recipe: string;
  file: string;
  error: { message: string; remedy: string; at?: Location };
}

/** What became of a recipe. */
export type PlanReport = PlannedRecipe | Unplanned;

const actions: Record<PlannedRecipe['action'], string> = {
  start: '🔨 build',
  attach: '⏳ wait for a running build',
  release: '🚀 release what is built',
  reuse: '✅ is there',
  nothing: '✅ nothing to do',
};

/** The job summary of a plan: one table, what stands in the way, then the details of each, folded. Pure. */
export function renderPlan(reports: readonly PlanReport[], { share }: { share: boolean }): string {
  const findings = reports.flatMap((report) => ('error' in report ? [] : report.findings.map((finding) => ({ recipe: report.recipe, finding }))));
  return render([
    heading(2, [text(share ? 'Plan: golden AMIs' : 'Plan: golden AMI candidates')]),
    reports.length === 0
      ? paragraph([text('The change touches no recipe.')])
      : table(
          ['Recipe', 'What will be done', 'Why', 'Last build took'],
          reports.map((report) =>
            'error' in report
              ? [[code(report.recipe)], [text('❌ not planned')], [code(report.error.message)], [text('')]]
              : [[code(report.recipe)], [text(actions[report.action])], [code(report.reason)], [text(report.lastMinutes === undefined ? '' : duration(report.lastMinutes * 60_000))]],
          ),
        ),
    ...reports.flatMap((report) => ('error' in report ? [paragraph([code(report.recipe), text(': '), code(report.error.remedy)])] : [])),
    ...renderFindings(findings),
    ...reports.flatMap((report) => ('error' in report ? [] : renderDetails(report))),
  ]);
}

function renderFindings(findings: readonly { recipe: string; finding: PreflightFinding }[]): RootContent[] {
  if (findings.length === 0) return [];
  // Keys and profiles are the same for most recipes: each finding once, with all of them.
  const bySubject = Map.groupBy(findings, ({ finding }) => JSON.stringify([finding.severity, finding.message]));
  return [
    heading(3, [text('What a build or a launch would fail for')]),
    list([...bySubject.values()].map((same) => {
      const { severity, message, remedy } = same[0]!.finding;
      return [text(severity === 'bad' ? '❌ ' : '⚠️ '), code(message), text(' '), code(remedy), text(` (${String(same.length)} ${same.length === 1 ? 'recipe' : 'recipes'})`)];
    })),
  ];
}

function renderDetails({ recipe, file, changes, imageArn, lock }: PlannedRecipe): RootContent[] {
  const facts = [
    [text('Recipe file: '), code(file)],
    ...(imageArn === undefined ? [] : [[text('Image: '), code(imageArn)]]),
    [text('Parent image: '), code([lock.parent.image, lock.parent.name, lock.parent.createdAt].filter(Boolean).join(', '))],
    [text('Volume: '), code(`${String(lock.volumeGiB)} GiB`)],
    [text('Digest: '), code(lock.digest)],
    [text('Content digest: '), code(lock.contentDigest)],
  ];
  return details(`${recipe}: details`, [list(facts), ...(changes.length === 0 ? [] : [paragraph([text('Changes since the last image:')]), codeBlock(changes.join('\n'))])]);
}
