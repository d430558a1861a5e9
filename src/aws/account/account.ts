import type { ResourceStore } from '../../image-build/resources.ts';
import type { PipelineStore } from '../../release/pipeline-record.ts';
import { isNotFound } from '../errors.ts';
import { isTransient } from '../passing.ts';
import type { Cloud } from '../clients/cloud.ts';
import type { ImageFunctions } from '../clients/image-builder-images.ts';
import type { Sts } from '../clients/sts.ts';
import { accountEc2, type AccountEc2 } from './ec2.ts';
import { accountIam, type AccountIam } from './iam.ts';
import { accountImages, accountPipelines, accountResources } from './image-builder.ts';
import { accountKms, type AccountKms } from './kms.ts';
import { accountLogs, type AccountLogs } from './logs.ts';
import { accountS3, type AccountS3 } from './s3.ts';
import { accountSsm, type AccountSsm } from './ssm.ts';

/**
 * The home account as the commands use it: an object for each service. Where recipes of a run need
 * the same answer, AWS is asked once; where they ask similar questions at the same time, these
 * become one call.
 */
export interface Account {
  homeRegion: string;
  /** Whether an error is temporary, so that the same call may succeed later. */
  isTransient: (error: unknown) => boolean;
  /** Whether an error says that there is no such resource. */
  isNotFound: (error: unknown) => boolean;
  sts: Sts;
  ssm: AccountSsm;
  s3: AccountS3;
  kms: AccountKms;
  iam: AccountIam;
  logs: AccountLogs;
  ec2: AccountEc2;
  /** Image Builder's images and builds, in the home region. */
  images: ImageFunctions;
  /** Image Builder's components, image recipes and configurations, in the home region. */
  resources: ResourceStore;
  /** Image Builder's pipelines, in the home region. */
  pipelines: PipelineStore;
}

/** Connects the services of an account. Loads no SDK client and makes no call yet. */
export function connectAccount(cloud: Cloud, homeRegion: string): Account {
  const imageBuilder = (): ReturnType<Cloud['imageBuilder']> => cloud.imageBuilder(homeRegion);
  return {
    homeRegion,
    isTransient,
    isNotFound,
    sts: { callerIdentity: async () => (await cloud.sts(homeRegion)).callerIdentity() },
    ssm: accountSsm(() => cloud.ssm(homeRegion)),
    s3: accountS3(() => cloud.s3(homeRegion)),
    kms: accountKms((region) => cloud.kms(region)),
    iam: accountIam((region) => cloud.iam(region), homeRegion),
    logs: accountLogs(() => cloud.logs(homeRegion)),
    ec2: accountEc2((region) => cloud.ec2(region), homeRegion),
    images: accountImages(imageBuilder),
    resources: accountResources(imageBuilder),
    pipelines: accountPipelines(imageBuilder),
  };
}
