/**
 * https://docs.aws.amazon.com/accounts/latest/reference/manage-acct-regions.html: the regions that
 * an account has only once it enables them.
 */
const optInRegions = [
  'af-south-1',
  'ap-east-1',
  'ap-east-2',
  'ap-south-2',
  'ap-southeast-3',
  'ap-southeast-4',
  'ap-southeast-5',
  'ap-southeast-6',
  'ap-southeast-7',
  'ca-west-1',
  'eu-central-2',
  'eu-south-1',
  'eu-south-2',
  'il-central-1',
  'me-central-1',
  'me-south-1',
  'mx-central-1',
];

/** The regions of the accounts: those that are enabled, and those that could be. */
export class Regions {
  readonly home: string;
  /** In the order in which they were named. */
  readonly enabled: string[];
  readonly disabled: string[];
  private readonly initial: string[];

  constructor(home: string, enabled: string[]) {
    this.home = home;
    this.initial = enabled;
    this.enabled = [...enabled];
    this.disabled = optInRegions.filter((region) => !enabled.includes(region));
  }

  /**
   * As EC2 tells it. A region that AWS lets nobody disable can be disabled here, so that tests need
   * no other recipes.
   */
  optInStatus(region: string): 'opt-in-not-required' | 'opted-in' | 'not-opted-in' {
    if (this.disabled.includes(region)) return 'not-opted-in';
    return optInRegions.includes(region) ? 'opted-in' : 'opt-in-not-required';
  }

  /**
   * From now on no key is valid in the region; what stands in it stays. Throws where the region is
   * not enabled, or is home.
   */
  disable(region: string): void {
    const index = this.enabled.indexOf(region);
    if (index < 0 || region === this.home) {
      throw new Error(`${region} is not enabled, or is the home region`);
    }
    this.disabled.push(...this.enabled.splice(index, 1));
  }

  /**
   * Takes `disable` back. Throws for a region that was not enabled when the sandbox started: it has
   * no keys and seeds.
   */
  enable(region: string): void {
    const index = this.disabled.indexOf(region);
    if (index < 0 || !this.initial.includes(region)) {
      throw new Error(`Start the sandbox with ${region} among its regions`);
    }
    this.enabled.push(...this.disabled.splice(index, 1));
  }
}
