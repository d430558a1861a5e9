/** A build that this run has requested, with what the post phase and a re-run need to find it. */
export interface BuildState {
  recipe: string;
  region: string;
  /** All regions of the recipe; absent in a state that an older version saved. */
  regions?: string[];
  account: string;
  /** Image version ARN without build number: `…:image/<name>/1.0.0`. */
  imageVersionArn: string;
  /** Build number that the request was expected to get. */
  buildNumber: number;
  clientToken: string;
  /** Milliseconds since the Unix epoch; saved before the request is sent. */
  requestedAt: number;
  /** Saved once AWS has answered. */
  imageBuildVersionArn?: string;
  /** Whether a failed image was to go on, which may show its old state for a while. */
  isRetry?: true;
}

/** State that main saves for the post phase. */
export interface State {
  version: 1;
  onCancel: 'cancel' | 'keep';
  /** Builds that have not ended, as far as main knows. */
  builds: BuildState[];
}

/**
 * Name of the state that main saves the moment it learns that it is cancelled; anything in it says
 * so.
 */
export const cancelledStateName = 'golden-ami-cancelled';

/** What becomes of a build that goes on, as the rest of a sentence about it. */
export const whoAdopts =
  'the next run with the same content adopts it, or takes its image when it has ended, unless `force` asks for a new one';

/** Name of the saved state. */
export const stateName = 'golden-ami';

/**
 * Reads a saved state; `undefined` where there is none or another version of golden-ami wrote it.
 */
export function parseState(text: string): State | undefined {
  if (text === '') return undefined;
  try {
    const state = JSON.parse(text) as Partial<State> | null;
    return state?.version === 1 && Array.isArray(state.builds) ? (state as State) : undefined;
  } catch {
    return undefined;
  }
}

/** Holds the state of all builds of this run, and saves all of it at every change. */
export class StateKeeper {
  private readonly builds = new Map<string, BuildState>();
  private readonly onCancel: State['onCancel'];
  private readonly save: (name: string, value: string) => Promise<void>;

  constructor(onCancel: State['onCancel'], save: (name: string, value: string) => Promise<void>) {
    this.onCancel = onCancel;
    this.save = save;
  }

  /** Adds or updates a build that is about to be requested, or was. Resolves once it is on disk. */
  async note(build: BuildState): Promise<void> {
    this.builds.set(build.recipe, build);
    await this.write();
  }

  /** Removes a build that has ended, or that the post phase must not cancel. */
  async forget(recipeName: string): Promise<void> {
    if (this.builds.delete(recipeName)) await this.write();
  }

  private async write(): Promise<void> {
    const state: State = { version: 1, onCancel: this.onCancel, builds: [...this.builds.values()] };
    await this.save(stateName, JSON.stringify(state));
  }
}
