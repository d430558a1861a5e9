import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Failure } from '../image-build/failure.ts';
import type { Progress } from '../image-build/progress.ts';
import type { Adapters } from '../adapters.ts';
import { toJson } from '../hidden-characters.ts';
import { noImages } from '../outputs/images.ts';
import { publish } from '../outputs/publish.ts';
import { duration } from '../report/duration.ts';
import type { ImageReport } from '../report/image-report.ts';
import { leftText } from '../report/left-behind.ts';
import { meaningOf, sentenceOf } from '../report/meanings.ts';
import type { Manifest } from '../report/manifest.ts';

/** Publishes what became of images: as outputs, manifest file, job summary, log and annotations. */
export async function publishReports(
  reports: readonly ImageReport[],
  { share, deleted }: { share: boolean; deleted?: readonly string[] },
  { runner, run, clock }: Adapters,
): Promise<void> {
  const [{ renderSummary }, { manifestImage, outputsOf }, { buildTime }] = await Promise.all([
    import('../report/summary.ts'),
    import('../report/manifest.ts'),
    import('../report/image-blocks.ts'),
  ]);
  const folder = path.join(run.temp, 'golden-ami');
  const manifest = path.join(folder, `manifest-${String(process.pid)}.json`);
  await mkdir(folder, { recursive: true });
  const content: Manifest = {
    version: 1,
    writtenAt: new Date(clock.now()).toISOString(),
    repository: run.repository,
    commit: run.commit,
    headCommit: run.headCommit,
    run: run.url,
    images: reports.map(manifestImage),
  };
  await writeFile(manifest, `${toJson(content, 2)}\n`);
  await publish(outputsOf(reports, manifest), runner.setOutput);
  await runner.writeSummary(
    renderSummary(reports, { share, sourceUrl: run.sourceUrl, ...(deleted ? { deleted } : {}) }),
  );

  for (const report of reports) {
    const { label } = meaningOf(report.fate);
    const took = buildTime(report);
    runner.info(
      `${report.recipe}: ${label}${took === '' ? '' : ` (the build took ${took})`}. ${sentenceOf(report.fate)}`,
    );
    for (const region of report.regions) {
      if (report.amis[region] !== undefined) runner.info(`  ${region}  ${report.amis[region]}`);
    }
    if (report.fate.meaning === 'left-to-release') {
      await runner.annotate('notice', `${report.recipe}: ${sentenceOf(report.fate)}`);
    }
    for (const note of report.notes) await runner.annotate('notice', `${report.recipe}: ${note}`);
    if (report.error) {
      await runner.annotate('error', `${report.error.message} ${report.error.remedy}`, {
        at: report.error.at,
        title: report.recipe,
      });
    }
    if (report.failure) {
      await runner.annotate('error', failureLine(report), {
        at: report.failure.at,
        title: `${report.recipe}: build failed`,
      });
    }
  }
}

/** Publishes empty outputs and the result `failed`, for a command that stops before any image. */
export async function publishNothing({ runner }: Adapters): Promise<void> {
  await publish(noImages, runner.setOutput);
}

/** Whether the work on an image neither failed nor was cancelled. */
export function isSuccessful({ fate }: ImageReport): boolean {
  const { result } = meaningOf(fate);
  return result !== 'failed' && result !== 'cancelled';
}

/** Line of the log that reports the progress of a build. */
export function progressLine(recipeName: string, { status, step, elapsedMs }: Progress): string {
  return `${recipeName}: ${status}${step === undefined ? '' : ` · ${step}`} · ${duration(elapsedMs)}`;
}

function failureLine({ recipe, failure, status }: ImageReport): string {
  if (!failure) return '';
  const where = [
    failure.stage,
    failure.workflowStep,
    failure.component,
    failure.phase,
    failure.step,
  ]
    .filter(Boolean)
    .join(', ');
  const log = `Log: ${failure.log.group}, stream ${failure.log.stream}.`;
  return [
    `${recipe} is ${status ?? 'FAILED'} (${where || 'AWS does not tell where'}): ${failure.message.replace(/\.$/, '')}. ${log}`,
    inventoryLine(failure),
    leftText(failure),
  ]
    .filter(Boolean)
    .join(' ');
}

/**
 * Steps in which Image Builder has Systems Manager collect what is installed, as they are called
 * now and were in the time of its automation documents.
 */
const inventorySteps = ['InventoryCollection', 'AssertInventoryCollection'];

function inventoryLine({ workflowStep = '' }: Failure): string {
  return inventorySteps.includes(workflowStep)
    ? 'Where an association of Systems Manager collects the inventory of build instances, write `enhancedMetadata: false` into the recipe: an instance takes one alone.'
    : '';
}
