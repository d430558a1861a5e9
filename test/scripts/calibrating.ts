import { accounts, startExample } from 'aws-sandbox/example';
import type { Sandbox } from 'aws-sandbox/sandbox';
import type { Settings } from 'aws-sandbox/settings';
import { candidateMinutes, tryCandidate } from '../../scripts/calibrate/candidate.ts';
import type { CandidateOptions } from '../../scripts/calibrate/candidate-plan.ts';
import type { Evidence } from '../../scripts/calibrate/evidence.ts';
import { read } from '../../scripts/calibrate/read.ts';
import { removeRun } from '../../scripts/calibrate/remove.ts';
import { judge, type Row } from '../../scripts/calibrate/report.ts';
import { connect, Session, type ClientOptions } from '../../scripts/calibrate/session.ts';
import { directClients } from '../e2e/direct-clients.ts';
import { SimulatedTime } from '../e2e/simulated-time.ts';

/** What a person says about the candidate of a test. */
export const options: CandidateOptions = {
  run: 'abc12345',
  accountId: accounts.home,
  region: 'us-east-1',
  copyRegion: 'us-west-2',
  instanceProfile: 'image-build',
  instanceType: 't3.micro',
  subnet: undefined,
  securityGroup: undefined,
  logGroup: undefined,
};

/** A sandbox whose time stands still, and somebody who calibrates in it. */
export class Calibrator {
  readonly sandbox: Sandbox;
  readonly said: string[] = [];
  readonly session: Session;
  /** Called before each request: may stop the calibration. */
  before: (request: number) => void = () => undefined;
  private readonly stopping = new AbortController();
  private readonly time: SimulatedTime;
  private requests = 0;

  private constructor(sandbox: Sandbox, minutes: number) {
    this.sandbox = sandbox;
    this.time = new SimulatedTime(sandbox);
    for (const action of [
      'imagebuilder:ListImages',
      'imagebuilder:CreateComponent',
      'iam:PassRole',
    ]) {
      sandbox.iam.deny('lookup', action);
    }
    const nobody = sandbox.iam.startSession(sandbox.iam.role('lookup'), 'calibrate', 12 * 3600);
    this.session = new Session({
      connections: connect(
        options.region,
        this.clients(sandbox.environment({ credentials: 'ambient' })),
        this.clients({
          AWS_ACCESS_KEY_ID: nobody.accessKeyId,
          AWS_SECRET_ACCESS_KEY: nobody.secretAccessKey,
          AWS_SESSION_TOKEN: nobody.sessionToken,
        }),
      ),
      region: options.region,
      clock: this.time,
      say: (line) => this.said.push(line),
      signal: this.stopping.signal,
      minutes,
    });
  }

  /** @param minutes after which the candidate is over */
  static async start(
    settings: Partial<Settings> = {},
    minutes = candidateMinutes,
  ): Promise<Calibrator> {
    return new Calibrator(await startExample({ settings }), minutes);
  }

  private clients(environment: Record<string, string>): ClientOptions {
    return directClients(this.sandbox, this.time, environment, {
      isCut: false,
      isHeld: false,
      mayGoOn: () => {
        this.before(this.requests++);
        return Promise.resolve();
      },
    }) as ClientOptions;
  }

  /** Ends it, as the first Ctrl-C does. */
  stop(): void {
    this.stopping.abort();
  }

  read(): Promise<Evidence> {
    return read(this.session, this.sandbox.environment({ credentials: 'oidc' }));
  }

  /** Tries a candidate; gives the commands for what could not be taken away. */
  tryCandidate(evidence: Evidence, changes: Partial<CandidateOptions> = {}): Promise<string[]> {
    const never = new AbortController().signal;
    return tryCandidate(this.session, { ...options, ...changes }, evidence, never);
  }

  /** Takes away what an earlier run left. */
  remove(): Promise<string[]> {
    return removeRun(this.session.afresh(new AbortController().signal, 10), options);
  }

  /** Reads and tries a candidate. */
  async calibrate(): Promise<{ rows: Row[]; evidence: Evidence; left: string[] }> {
    const evidence = await this.read();
    const left = await this.tryCandidate(evidence);
    return { rows: judge(evidence), evidence, left };
  }

  /** All that a run made and that is still there, an hour later. */
  remains(): string[] {
    const { world, imageBuilder, ec2, logs } = this.sandbox;
    world.clock.advance(3_600_000);
    const own = ({ ownerId }: { ownerId: string }): boolean => ownerId === world.accountId;
    const amis = [...ec2.store.amis.values()].filter(
      (ami) => own(ami) && ami.state !== 'deregistered',
    );
    return [
      ...imageBuilder.registry.ownedBy(world.accountId).map(({ arn }) => arn),
      ...amis.map(({ id }) => id),
      ...[...ec2.store.snapshots.values()].filter(own).map(({ id }) => id),
      ...[...logs.groups.values()].flatMap(({ name }) => (name.includes('calibrate') ? name : [])),
    ];
  }
}
