import { createHash } from 'node:crypto';
import { Clock } from './clock.ts';
import { Faults, type Fault } from './faults.ts';
import { accounts, Organization } from './organization.ts';
import { Regions } from './regions.ts';
import { defaultSettings, type Settings } from './settings.ts';

export interface WorldOptions {
  /** Simulated seconds per real second; 0 lets time stand still until `clock.advance`. */
  scale?: number;
  /** Where simulated time starts. */
  start?: Date;
  settings?: Partial<Settings>;
  faults?: Fault[];
  /** Regions that the account has enabled, the home region among them; four by default. */
  regions?: string[];
  /** Whether the accounts have nothing but their users and what AWS gives each account. */
  isEmpty?: boolean;
}

/**
 * What every service of the sandbox shares: the time, the switches, the faults, the facts of the
 * account.
 */
export class World {
  readonly clock: Clock;
  readonly settings: Settings;
  readonly faults: Faults;
  readonly accountId: string = accounts.home;
  readonly homeRegion = 'us-east-1';
  readonly isEmpty: boolean;
  readonly organization = new Organization();
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
    this.isEmpty = options.isEmpty ?? false;
    this.settings = { ...defaultSettings, ...options.settings };
    this.faults = new Faults(options.faults);
  }

  /** The regions that are enabled at this moment. */
  get regions(): string[] {
    return this.optIn.enabled;
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
