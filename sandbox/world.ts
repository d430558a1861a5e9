import { createHash } from 'node:crypto';
import { Clock } from './clock.ts';
import { Faults, type Fault } from './faults.ts';
import type { Contents } from './contents.ts';
import { Organization, type OrganizationOptions } from './organization.ts';
import { Regions } from './regions.ts';
import { exampleRepository, type Repository } from './repository.ts';
import { defaultSettings, type Settings } from './settings.ts';

/** Numbers of accounts by name. */
export type Accounts = { home: string } & Record<string, string>;

export interface WorldOptions {
  /** Simulated seconds per real second; 0 lets time stand still until `clock.advance`. */
  scale?: number;
  /** Where simulated time starts. */
  start?: Date;
  settings?: Partial<Settings>;
  faults?: Fault[];
  /** Regions that the account has enabled, the home region among them; four by default. */
  regions?: string[];
  /**
   * Numbers of the accounts that have a user, by name. What is made or built is in `home`; the
   * others look at it. By default `home` alone.
   */
  accounts?: Accounts;
  /** The organization; by default one that none of the accounts is in. */
  organization?: OrganizationOptions;
  /** The repository whose jobs call; `example-org/images` by default. */
  repository?: Repository;
  /** What the accounts have to begin with; nothing by default. */
  contents?: Contents;
}

/**
 * What every service of the sandbox shares: the time, the switches, the faults, the facts of the
 * account.
 */
export class World {
  readonly clock: Clock;
  readonly settings: Settings;
  readonly faults: Faults;
  readonly accounts: Accounts;
  /** The home account's. */
  readonly accountId: string;
  readonly homeRegion = 'us-east-1';
  readonly organization: Organization;
  readonly repository: Repository;
  readonly contents: Contents;
  /** Which regions the accounts have enabled, and what they could enable. */
  readonly optIn: Regions;
  private ids = 0;

  constructor(options: WorldOptions = {}) {
    this.clock = new Clock(
      options.scale ?? 0,
      (options.start ?? new Date('2026-11-02T05:00:00Z')).getTime(),
    );
    this.optIn = new Regions(
      this.homeRegion,
      options.regions ?? ['us-east-1', 'us-east-2', 'us-west-1', 'us-west-2'],
    );
    this.accounts = options.accounts ?? { home: '111122223333' };
    this.accountId = this.accounts.home;
    this.organization = new Organization(
      options.organization ?? {
        id: 'o-exampleorgid',
        root: 'r-exam',
        managementAccount: '999999999999',
        members: {},
      },
    );
    this.repository = options.repository ?? exampleRepository;
    this.contents = options.contents ?? {};
    this.settings = { ...defaultSettings, ...options.settings };
    this.faults = new Faults(options.faults);
  }

  /** The regions that are enabled at this moment. */
  get regions(): string[] {
    return this.optIn.enabled;
  }

  /** Number of the account of this name. Throws where there is none. */
  accountOf(name: string): string {
    const accountId = this.accounts[name];
    if (accountId === undefined) {
      throw new Error(`No account ${name}; there are ${Object.keys(this.accounts).join(', ')}`);
    }
    return accountId;
  }

  /** Hexadecimal digits that nobody had before, the same in every run. */
  hex(length: number): string {
    return createHash('sha256')
      .update(`id ${String(this.ids++)}`)
      .digest('hex')
      .slice(0, length);
  }

  /** A UUID that nobody had before, the same in every run. */
  uuid(): string {
    return this.hex(32).replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
  }
}
