import type { Clock } from '../clock.ts';
import { isRunning, type Image, type ImageStatus } from '../plan/image.ts';

/** What asking for an image again and again needs. */
export interface ImagePollerOptions {
  image: (arn: string) => Promise<Image | undefined>;
  clock: Clock;
  /** Milliseconds since the epoch: the last time to ask. */
  deadline: number;
  signal: AbortSignal;
  /** Whether an error of `image` means to ask again later, more slowly. */
  isTransient: (error: unknown) => boolean;
}

const pollMs = 15_000;
const slowestPollMs = 120_000;
/** Answers in a row without the image after which it counts as deleted: GetImage lags. */
const mostMissing = 12;

/** Knows an image as AWS showed it last, and when to ask for it again. */
export class ImagePoller {
  /** As AWS showed it last; DELETED where AWS does not show it any more. */
  image: Image;
  /** The last state in which the build was seen to run. */
  lastRunning: ImageStatus | undefined;
  private readonly options: ImagePollerOptions;
  private askedAt: number;
  private pauseMs = pollMs;
  private missing = 0;

  constructor(image: Image, options: ImagePollerOptions) {
    this.image = image;
    this.options = options;
    this.askedAt = options.clock.now();
    this.noteRunning();
  }

  /**
   * Waits until it is time to ask again, at the latest until the deadline, and asks; a run that is
   * cancelled meanwhile asks nothing any more.
   */
  async poll(): Promise<void> {
    const { clock, deadline, signal, isTransient } = this.options;
    // Jitter keeps the legs of a matrix from asking in step.
    const dueAt = this.askedAt + this.pauseMs * (0.8 + clock.random() * 0.4);
    await clock.sleep(Math.max(0, Math.min(dueAt, deadline) - clock.now()), signal);
    if (signal.aborted) return;
    this.askedAt = clock.now();
    try {
      this.take(await this.options.image(this.image.arn));
      this.pauseMs = pollMs;
    } catch (error) {
      // AWS asks to slow down, or is disturbed: the build goes on all the same.
      if (!isTransient(error)) throw error;
      this.pauseMs = Math.min(this.pauseMs * 2, slowestPollMs);
    }
  }

  private take(found: Image | undefined): void {
    this.missing = found ? 0 : this.missing + 1;
    if (found) this.image = found;
    else if (this.missing >= mostMissing) this.image = { ...this.image, status: 'DELETED' };
    this.noteRunning();
  }

  private noteRunning(): void {
    if (isRunning(this.image.status)) this.lastRunning = this.image.status;
  }
}
