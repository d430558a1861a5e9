import { jobOutputsLimit } from '../../outputs/limits.ts';
import type { Diagnostic } from '../../source/diagnostic.ts';

/** UTF-16 code units: half of what a job may give out is left to the other outputs. */
const outputLimit = jobOutputsLimit / 2;

/** As many diagnostics as fit into an output; where some are left out, the last entry says so. */
export function cutForOutput(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  let size = 0;
  const most = diagnostics.findIndex(
    (one) => (size += JSON.stringify(one).length + 1) > outputLimit - 1000,
  );
  const next = diagnostics[most];
  if (!next) return [...diagnostics];
  const left = diagnostics.length - most;
  return [
    ...diagnostics.slice(0, most),
    {
      ...next,
      rule: 'cut',
      message: `${String(left)} ${left === 1 ? 'diagnostic' : 'diagnostics'} more, the first of them here: an output takes no more.`,
      remedy: 'The job summary has them.',
    },
  ];
}
