/** A build that this run asked for, as the post phase and a re-run need it. */
export interface BuildState {
  recipe: string;
  region: string;
  account: string;
  /** Image version ARN without build number: `…:image/<name>/1.0.0`. */
  imageVersionArn: string;
  /** Build number that the start was meant for. */
  buildNumber: number;
  clientToken: string;
  /** Milliseconds since the epoch; saved before the start is sent. */
  requestedAt: number;
  /** Saved once AWS has answered. */
  imageBuildVersionArn?: string;
}

/** What main leaves to the post phase. */
export interface State {
  version: 1;
  onCancel: 'cancel' | 'keep';
  /** Builds that are not known to be over. */
  builds: BuildState[];
}

/** Name under which the state is saved. */
export const stateName = 'golden-ami';

/** Reads a saved state; `undefined` where there is none or it is another version's. */
export function parseState(text: string): State | undefined {
  if (text === '') return undefined;
  try {
    const state = JSON.parse(text) as Partial<State> | null;
    return state?.version === 1 && Array.isArray(state.builds) ? (state as State) : undefined;
  } catch {
    return undefined;
  }
}

/** Keeps the state of all builds of this run and saves it whole at every change. */
export class StateKeeper {
  private readonly builds = new Map<string, BuildState>();
  private readonly onCancel: State['onCancel'];
  private readonly save: (name: string, value: string) => Promise<void>;

  constructor(onCancel: State['onCancel'], save: (name: string, value: string) => Promise<void>) {
    this.onCancel = onCancel;
    this.save = save;
  }

  /** Notes a build that is about to be started, or was. Resolves when it is on disk. */
  async note(build: BuildState): Promise<void> {
    this.builds.set(build.recipe, build);
    await this.write();
  }

  /** Forgets a build that is over, or that nobody is to cancel. */
  async forget(recipe: string): Promise<void> {
    if (this.builds.delete(recipe)) await this.write();
  }

  private async write(): Promise<void> {
    const state: State = { version: 1, onCancel: this.onCancel, builds: [...this.builds.values()] };
    await this.save(stateName, JSON.stringify(state));
  }
}
