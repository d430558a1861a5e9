import { inputGroup } from './input-group.ts';

export interface JobStatusInput {
  /** Whether the runner says that the job was cancelled. */
  isJobCancelled: boolean;
}

/**
 * What the runner says of the job. It fills in inputs anew for the post phase, when the job has its
 * status: https://github.com/actions/runner/blob/v2.336.0/src/Runner.Worker/ActionRunner.cs
 */
export const jobStatusInput = inputGroup(
  {
    'job-status': {
      default: '',
      expression: '${{ job.status }}',
      description:
        'Not to be set: by it the post phase knows that the run was cancelled, also where no signal reaches a container.',
    },
  },
  (reader): JobStatusInput => ({ isJobCancelled: reader.text('job-status') === 'cancelled' }),
);
