import type { Clock } from '../../clock.ts';
import { makeCaller, type Caller } from '../call.ts';
import { oidcSession, type OidcSession, type RunIdentity } from '../credentials.ts';
import type { Ec2 } from './ec2.ts';
import type { Iam } from './iam.ts';
import type { ImageBuilder } from './image-builder.ts';
import type { Kms } from './kms.ts';
import type { Logs } from './logs.ts';
import type { S3 } from './s3.ts';
import { limitedHandler } from './limited-handler.ts';
import type { ClientConfig, ClientExtras, ServiceContext } from './service-context.ts';
import type { Ssm } from './ssm.ts';
import type { Sts } from './sts.ts';

/** How the clients get credentials, identify themselves and reach AWS. */
export interface CloudOptions {
  clock: Clock;
  signal: AbortSignal;
  /** `undefined`: the environment's credentials. */
  oidc:
    | {
        roleArn: string;
        sessionName: string;
        durationSeconds: number;
        getIdToken: (audience: string) => Promise<string>;
        mask: (secret: string) => Promise<void>;
        run: RunIdentity;
      }
    | undefined;
  /** Region whose STS endpoint exchanges the token. */
  stsRegion: string;
  userAgent: string;
  /** Further client options; without it the SDK takes AWS's endpoints from the environment. */
  clientExtras?: ClientExtras | undefined;
}

/** AWS calls under way at once; more would only run into AWS's rate limits. */
const concurrency = 24;

/**
 * The services of AWS, one object for each service and region. Loading an SDK client takes 100 to
 * 300 ms, so each is loaded when it is first needed.
 */
export class Cloud {
  private readonly options: CloudOptions;
  private readonly call: Caller;
  private readonly services = new Map<string, Promise<unknown>>();
  private readonly session: OidcSession | undefined;
  /** One for all clients, which share its connections. */
  private readonly requestHandler: ClientConfig['requestHandler'];

  constructor(options: CloudOptions) {
    this.options = options;
    this.requestHandler = limitedHandler(
      options,
      options.clientExtras?.requestHandler,
    ) as ClientConfig['requestHandler'];
    this.session = options.oidc && this.makeSession(options.oidc);
    this.call = makeCaller({
      clock: options.clock,
      signal: options.signal,
      concurrency,
      callerRole: options.oidc?.roleArn,
      renew: () => this.session?.renew(),
    });
  }

  imageBuilder(region: string): Promise<ImageBuilder> {
    return this.service('imagebuilder', region, async (context) =>
      (await import('./image-builder.ts')).createImageBuilder(context),
    );
  }

  ec2(region: string): Promise<Ec2> {
    return this.service('ec2', region, async (context) =>
      (await import('./ec2.ts')).createEc2(context),
    );
  }

  kms(region: string): Promise<Kms> {
    return this.service('kms', region, async (context) =>
      (await import('./kms.ts')).createKms(context),
    );
  }

  /** IAM, which is one for all regions of a partition; requests are signed for `region`. */
  iam(region: string): Promise<Iam> {
    return this.service('iam', region, async (context) =>
      (await import('./iam.ts')).createIam(context),
    );
  }

  ssm(region: string): Promise<Ssm> {
    return this.service('ssm', region, async (context) =>
      (await import('./ssm.ts')).createSsm(context),
    );
  }

  logs(region: string): Promise<Logs> {
    return this.service('logs', region, async (context) =>
      (await import('./logs.ts')).createLogs(context),
    );
  }

  s3(region: string): Promise<S3> {
    return this.service('s3', region, async (context) =>
      (await import('./s3.ts')).createS3(context),
    );
  }

  sts(region: string): Promise<Sts> {
    return this.service('sts', region, async (context) =>
      (await import('./sts.ts')).createSts(context),
    );
  }

  private service<T>(
    name: string,
    region: string,
    make: (context: ServiceContext) => Promise<T>,
  ): Promise<T> {
    const key = `${name} ${region}`;
    let service = this.services.get(key) as Promise<T> | undefined;
    if (!service) {
      service = make({ config: this.config(region), call: this.call });
      this.services.set(key, service);
    }
    return service;
  }

  private config(region: string): ClientConfig {
    const config: ClientConfig = {
      ...this.options.clientExtras,
      requestHandler: this.requestHandler,
      region,
      maxAttempts: 1,
      customUserAgent: this.options.userAgent,
    };
    const { session } = this;
    // The SDK keeps credentials until they expire. With an expiry in the past it asks the session
    // before every request, which decides itself when to renew.
    if (session) {
      config.credentials = async () => ({
        ...(await session.credentials()),
        expiration: new Date(0),
      });
    }
    return config;
  }

  private makeSession(oidc: NonNullable<CloudOptions['oidc']>): OidcSession {
    const { stsRegion: region, userAgent: customUserAgent, clock, signal } = this.options;
    const { requestHandler } = this;
    const config = { ...this.options.clientExtras, region, requestHandler, customUserAgent };
    return oidcSession({
      ...oidc,
      clock,
      signal,
      region,
      audience: region.startsWith('cn-') ? 'sts.amazonaws.com.cn' : 'sts.amazonaws.com',
      client: async () => {
        const sdk = await import('@aws-sdk/client-sts');
        return {
          sts: new sdk.STSClient({ ...config, maxAttempts: 1 }),
          assume: sdk.AssumeRoleWithWebIdentityCommand,
        };
      },
    });
  }
}
