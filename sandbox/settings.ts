/**
 * What AWS's documents leave open or contradict: one switch each, with every plausible value. The
 * product must be right under each of them. Defaults are the likeliest.
 */
export interface Settings {
  /** How long a client token is remembered, in simulated minutes; 0 forgets at once. */
  clientTokenMinutes: number;
  /**
   * How long a new resource stays out of Image Builder's lists, in simulated seconds (documented:
   * up to 120).
   */
  listLagSeconds: number;
  /**
   * How long a new resource stays out of Get, in simulated seconds (documented nowhere; 0 by
   * inference).
   */
  getLagSeconds: number;
  /** How long tags and permissions take to show in EC2's Describe calls, in simulated seconds. */
  ec2LagSeconds: number;
  /** States that a build passes before BUILDING. */
  firstStates: ('PENDING' | 'CREATING')[];
  /** States that a build shows after DISTRIBUTING. */
  lastStates: 'INTEGRATING'[];
  /** `outputResources.amis` of an image that FAILED in test or distribution. */
  failedOutput: 'empty' | 'amis';
  /** Whether a FAILED image carries `failureContext` (since September 2026). */
  failureContext: boolean;
  /** Whether the number of a deleted build is given again. */
  reuseBuildNumbers: boolean;
  /** Error of CancelImageCreation in a terminal state. */
  cancelError: 'ResourceInUseException' | 'InvalidRequestException';
  /** How AWS words a denial. */
  deniedError: 'AccessDeniedException' | 'ForbiddenException';
  /** Fraction digits of `{{ imagebuilder:buildDate }}`. */
  buildDateDigits: 0 | 3 | 6 | 9;
  /** Whether AMIs carry the tag `Ec2ImageBuilderArn`. */
  imageArnTag: boolean;
  /** Whether the distribution's AMI tags stand on the snapshots, too. */
  tagsOnSnapshots: boolean;
  /** Whether `outputResources.amis` gives each AMI a state. */
  outputState: boolean;
  /** When a build's log can be read. */
  logs: 'live' | 'at-end' | 'never';
  /** Wording of component logs. */
  logFormat: 'labelled' | 'plain';
  /** Whether GetImage of an AWS-managed image names its AMI. */
  managedImageAmis: boolean;
  /**
   * When a volume below the parent's snapshot is refused: by CreateImageRecipe, or by EC2 when the
   * build launches its instance.
   */
  volumeCheck: 'create' | 'launch';
  /** Error of a create or update that names an ARN which does not exist. */
  unknownReference: 'ResourceNotFoundException' | 'InvalidParameterValueException';
  /**
   * Whether CreateImageRecipe refuses a component whose `supportedOsVersions` lack the parent's
   * operating system.
   */
  componentOsCheck: 'refuse' | 'ignore';
  /**
   * Whether the home region gets the AMI of the build itself, or a copy of it where the
   * distribution names a key.
   */
  homeDistribution: 'same' | 'copy';
  /** Whether an AMI built from or copied from one with `ImdsSupport: v2.0` has it, too. */
  imdsSupportInherited: boolean;
  /** Whether workflow executions name a TEST one where tests are disabled. */
  disabledTests: 'absent' | 'skipped';
  /** Status of the workflow execution of a failed build. */
  failedWorkflow: 'FAILED' | 'ROLLBACK_COMPLETED';
  /** How long a cancelled image keeps its old state, in simulated seconds. */
  cancelSeconds: number;
  /**
   * Whether RetryImage takes an image whose distribution failed. AWS's pages contradict each other
   * about the phases after the tests.
   */
  retries: 'distribution' | 'never';
  /** How long an image keeps its old state after RetryImage has taken it, in simulated seconds. */
  retrySeconds: number;
  /**
   * What IAM is asked about a component or an image that is to be made, whose build number is not
   * known yet: its ARN with any, or without.
   */
  createdArn: 'any-build' | 'bare';
  /** Whether a configuration with an instance profile asks for `iam:PassRole` on its role. */
  passRole: 'asked' | 'unasked';
  /**
   * Form of `sub` in GitHub's OIDC token (repositories made after 2026-07-15 have the immutable
   * one).
   */
  oidcSubject: 'legacy' | 'immutable';
}

export const defaultSettings: Settings = {
  clientTokenMinutes: 8 * 60,
  listLagSeconds: 120,
  getLagSeconds: 0,
  ec2LagSeconds: 3,
  firstStates: ['PENDING', 'CREATING'],
  lastStates: ['INTEGRATING'],
  failedOutput: 'empty',
  failureContext: true,
  reuseBuildNumbers: false,
  cancelError: 'ResourceInUseException',
  deniedError: 'AccessDeniedException',
  buildDateDigits: 6,
  imageArnTag: true,
  tagsOnSnapshots: false,
  outputState: false,
  logs: 'live',
  logFormat: 'labelled',
  managedImageAmis: true,
  volumeCheck: 'launch',
  unknownReference: 'ResourceNotFoundException',
  componentOsCheck: 'refuse',
  homeDistribution: 'same',
  imdsSupportInherited: false,
  disabledTests: 'absent',
  failedWorkflow: 'FAILED',
  cancelSeconds: 20,
  retries: 'distribution',
  retrySeconds: 20,
  createdArn: 'any-build',
  passRole: 'asked',
  oidcSubject: 'immutable',
};
