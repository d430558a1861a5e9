import type { Clock } from '../clock.ts';
import { isCancelled } from '../errors.ts';
import { isRunning, type Image, type ImageStatus } from '../plan/image.ts';
import { inTime } from './deadline.ts';

/** What polling an image needs. */
export interface ImagePollerOptions {
  image: (arn: string) => Promise<Image | undefined>;
  clock: Clock;
  /** Time of the last poll at the latest, milliseconds since the epoch. */
  deadline: number;
  signal: AbortSignal;
  /** Whether an error of `image` is temporary: then polling goes on, more slowly. */
  isTransient: (error: unknown) => boolean;
}

const pollMs = 15_000;
const slowestPollMs = 120_000;
/**
 * After this many answers in a row without the image it counts as deleted. GetImage lags, so fewer
 * prove nothing.
 */
const maxMissingAnswers = 12;

/** Polls an image, and keeps it as AWS showed it last. */
export class ImagePoller {
  /** As AWS showed it last; its status is DELETED where AWS no longer shows it. */
  image: Image;
  /** The last state in which the build was seen to run. */
  lastRunning: ImageStatus | undefined;
  private readonly options: ImagePollerOptions;
  private askedAt: number;
  private pauseMs = pollMs;
  private missingAnswers = 0;

  constructor(image: Image, options: ImagePollerOptions) {
    this.image = image;
    this.options = options;
    this.askedAt = options.clock.now();
    this.keepRunningStatus();
  }

  /**
   * Waits for the poll interval, at most until the deadline, then reads the image. Returns without
   * it where the run is cancelled meanwhile, or AWS has not answered at the deadline.
   */
  async poll(): Promise<void> {
    const { clock, deadline, signal, isTransient } = this.options;
    // Jitter keeps the jobs of a matrix from polling at the same moments.
    const dueAt = this.askedAt + this.pauseMs * (0.8 + clock.random() * 0.4);
    await clock.sleep(Math.max(0, Math.min(dueAt, deadline) - clock.now()), signal);
    if (signal.aborted) return;
    this.askedAt = clock.now();
    try {
      const answer = await inTime(this.options.image(this.image.arn), this.options);
      if (answer) this.accept(answer.value);
      this.pauseMs = pollMs;
    } catch (error) {
      // AWS throttles or has a temporary problem; neither affects the build.
      if (!isTransient(error) && !isCancelled(error)) throw error;
      this.pauseMs = Math.min(this.pauseMs * 2, slowestPollMs);
    }
  }

  private accept(found: Image | undefined): void {
    this.missingAnswers = found ? 0 : this.missingAnswers + 1;
    if (found) this.image = found;
    else if (this.missingAnswers >= maxMissingAnswers) {
      this.image = { ...this.image, status: 'DELETED' };
    }
    this.keepRunningStatus();
  }

  private keepRunningStatus(): void {
    if (isRunning(this.image.status)) this.lastRunning = this.image.status;
  }
}
