import { randomUUID } from 'node:crypto';
import {
  GetComponentCommand,
  ListComponentsCommand,
  type CreateComponentCommandInput,
} from '@aws-sdk/client-imagebuilder';
import { look, makeComponent, type Made, type Making } from './making.ts';
import { isRefusal, lagOf, refusalOf } from './session.ts';

/** The longest lags that are waited for, in seconds. */
const mostListSeconds = 900;
const mostGetSeconds = 120;
/** When the first request is sent again, after it and after another. */
const secondUseMs = 10_000;
const thirdUseMs = 6 * 60_000;

/** The first component of a run, by which tokens and lags are looked at. */
export class FirstComponent {
  private readonly making: Making;
  private readonly input: CreateComponentCommandInput;
  private readonly token = randomUUID();
  private first: Made | undefined;

  constructor(making: Making, input: CreateComponentCommandInput) {
    this.making = making;
    this.input = input;
  }

  /** Makes it. Rejects where AWS refuses: then there is nothing to build with. */
  async make(): Promise<void> {
    this.first = await makeComponent(this.making, this.input, this.token);
  }

  /** How long it takes to show. */
  async lags(): Promise<void> {
    const { making, first } = this;
    if (!first) return;
    const { session, evidence } = making;
    await Promise.all([
      look(making, 'the lag of Get', async () => {
        const shows = (): Promise<boolean> => this.shows(first.arn);
        evidence.trials.getLag = await lagOf(session, first, shows, mostGetSeconds);
      }),
      look(making, 'the lag of lists', async () => {
        const isListed = (): Promise<boolean> => this.isListed();
        evidence.trials.listLag = await lagOf(session, first, isListed, mostListSeconds);
      }),
    ]);
  }

  /** Uses its token soon and after a while. */
  async repeat(): Promise<void> {
    for (const ms of [secondUseMs, thirdUseMs]) {
      await this.making.session.pause(ms);
      await this.useAgain();
    }
  }

  /** Sends its request once more, with its token. */
  async useAgain(): Promise<void> {
    const { making, first } = this;
    if (!first) return;
    const minutes = (making.session.clock.now() - first.answered) / 60_000;
    let isRemembered = false;
    try {
      isRemembered = (await makeComponent(making, this.input, this.token)).arn === first.arn;
    } catch (error) {
      if (!isRefusal(error) || !/AlreadyExists|InUse/.test(error.name)) throw error;
    }
    (making.evidence.trials.tokens ??= []).push({ minutes, isRemembered });
  }

  private async shows(arn: string): Promise<boolean> {
    const refusal = await refusalOf(
      this.making.session.connections.imageBuilder.send(
        new GetComponentCommand({ componentBuildVersionArn: arn }),
      ),
    );
    if (refusal && refusal.name !== 'ResourceNotFoundException') throw new Error(refusal.message);
    return refusal === undefined;
  }

  private async isListed(): Promise<boolean> {
    const { imageBuilder } = this.making.session.connections;
    const { componentVersionList = [] } = await imageBuilder.send(
      new ListComponentsCommand({
        owner: 'Self',
        filters: [{ name: 'name', values: [this.input.name ?? ''] }],
      }),
    );
    return componentVersionList.length > 0;
  }
}
