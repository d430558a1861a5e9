import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Service } from './call.ts';
import type { ServiceName } from './model/model.ts';
import { populate, type Population } from './populate.ts';
import { Authorizer } from './iam/authorizer.ts';
import { Ec2 } from './services/ec2/ec2.ts';
import { GitHub } from './services/github/github.ts';
import { Iam } from './services/iam/iam.ts';
import { iamOperations } from './services/iam/operations.ts';
import { ImageBuilder } from './services/imagebuilder/image-builder.ts';
import { Kms } from './services/kms/kms.ts';
import { kmsOperations } from './services/kms/operations.ts';
import { Logs } from './services/logs/logs.ts';
import { logsOperations } from './services/logs/operations.ts';
import { Oidc } from './services/oidc.ts';
import { S3 } from './services/s3/s3.ts';
import { Ssm } from './services/ssm/ssm.ts';
import { Sts } from './services/sts.ts';
import { readRequest, type Answer, type Request } from './wire/exchange.ts';
import { Front, type RecordedCall } from './wire/front.ts';
import { half, type Outcome } from './wire/lost-answer.ts';
import { World, type WorldOptions } from './world.ts';

export interface SandboxOptions extends WorldOptions {
  /** TCP port on the loopback address; any free one by default. */
  port?: number;
  /** Also take requests dated in real time, from clients that don't run on the sandbox's clock. */
  takesRealTime?: boolean;
}

/** A running sandbox. */
export interface Sandbox {
  /** `http://127.0.0.1:<port>`: the endpoint of every service. */
  url: string;
  world: World;
  kms: Kms;
  iam: Iam;
  authorizer: Authorizer;
  logs: Logs;
  s3: S3;
  ssm: Ssm;
  ec2: Ec2;
  imageBuilder: ImageBuilder;
  oidc: Oidc;
  github: GitHub;
  /** The operations behind the wire: those of all services that the sandbox has. */
  services: Record<ServiceName, Service>;
  /** Every request so far, to whatever service: `GET /path`. */
  requests: string[];
  /** Every call to AWS so far, in order of arrival. */
  calls: RecordedCall[];
  /**
   * Environment variables for a client: where AWS is, and what it can sign with. `account` says
   * whose ambient key it gets; home by default.
   */
  environment(options: {
    credentials: 'oidc' | 'ambient';
    account?: string;
  }): Record<string, string>;
  /**
   * Fills the home account with what another team made, for figures of an account that holds much
   * else. Once.
   */
  populate(population: Population): void;
  /** Answers a request as the server does, without a socket. */
  answer(request: Request): Outcome;
  /** Ends the server and every open connection. */
  close(): Promise<void>;
}

/** Starts a sandbox on the loopback address. Rejects where the port is taken. */
export async function startSandbox(options: SandboxOptions = {}): Promise<Sandbox> {
  const world = new World(options);
  const kms = new Kms(world);
  const iam = new Iam(world);
  const logs = new Logs(world);
  const s3 = new S3(world);
  const oidc = new Oidc(world);
  const github = new GitHub(world);
  const requests: string[] = [];
  const sts = new Sts(world, iam, oidc);
  const ec2 = new Ec2(world, kms);
  const ssm = new Ssm(world, ec2);
  const imageBuilder = new ImageBuilder({ world, ec2, kms, ssm, logs, iam, software: s3 });
  const services = {
    imagebuilder: imageBuilder.service,
    ec2: ec2.service,
    ssm: ssm.service,
    kms: kmsOperations(kms, world),
    sts: sts.service,
    logs: logsOperations(logs),
    iam: iamOperations(iam, world),
    s3: s3.service,
  };
  const authorizer = new Authorizer({ world, iam, kms, ec2, imageBuilder, s3 });
  const front = new Front({
    world,
    iam,
    authorizer,
    services,
    answerHeaders: { s3: (input) => s3.answerHeaders(input) },
    takesRealTime: options.takesRealTime ?? false,
  });

  const server = createServer((message, response) => {
    readRequest(message).then(
      (request) => {
        const outcome = answer(request);
        if (outcome === 'hang') return;
        if (outcome === 'reset') response.destroy();
        else {
          send(
            response,
            outcome.status,
            { ...outcome.headers, date: new Date(world.clock.now()).toUTCString() },
            outcome,
          );
        }
      },
      // The client hung up in the middle of its request.
      () => response.destroy(),
    );
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port ?? 0, '127.0.0.1', resolve);
  });
  const url = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
  const answer = (request: Request): Outcome => {
    world.clock.settle();
    requests.push(`${request.method} ${request.path}`);
    return oidc.answer(request, url) ?? github.answer(request, url) ?? front.handle(request);
  };

  return {
    url,
    world,
    kms,
    iam,
    authorizer,
    logs,
    s3,
    ssm,
    ec2,
    imageBuilder,
    oidc,
    github,
    services,
    requests,
    calls: front.calls,
    answer,
    environment: ({ credentials, account = 'home' }) => ({
      AWS_ENDPOINT_URL: url,
      GITHUB_API_URL: url + github.path,
      ...(credentials === 'ambient'
        ? {
            AWS_ACCESS_KEY_ID: iam.userOf(account).accessKeyId,
            AWS_SECRET_ACCESS_KEY: iam.userOf(account).secretAccessKey,
          }
        : {
            ACTIONS_ID_TOKEN_REQUEST_URL: url + oidc.tokenPath,
            ACTIONS_ID_TOKEN_REQUEST_TOKEN: oidc.requestToken,
          }),
      // For child-clock.mjs. What was advanced so far counts, so the child's clock starts from now.
      SANDBOX_CLOCK: JSON.stringify({
        scale: world.clock.scale,
        epoch: world.clock.now(),
        origin: Date.now(),
      }),
    }),
    populate: (population) => {
      populate({ world, ec2, kms, imageBuilder }, population);
    },
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => {
          if (error) reject(error);
          else resolve();
        });
        server.closeAllConnections();
      }),
  };
}

/** Clients correct their clocks by the header Date, so it tells simulated time. */
function send(
  response: ServerResponse,
  status: number,
  headers: Record<string, string>,
  { body, isCut = false }: Answer,
): void {
  response.writeHead(status, { ...headers, 'content-length': Buffer.byteLength(body) });
  if (isCut) response.write(half(body), () => response.destroy());
  else response.end(body);
}
