import { DescribeRegionsCommand, EC2Client } from '@aws-sdk/client-ec2';
import { ImagebuilderClient, ListComponentsCommand } from '@aws-sdk/client-imagebuilder';
import { KMSClient, ListAliasesCommand } from '@aws-sdk/client-kms';
import { GetCallerIdentityCommand, STSClient } from '@aws-sdk/client-sts';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { clientOptions, errorOf } from '../../client-options.ts';
import { form, json, send, sendUnsigned } from './raw-request.ts';
import { startExample } from '../../example.ts';
import type { Sandbox } from '../../sandbox.ts';

let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await startExample();
});
afterAll(() => sandbox.close());

const minutes = 60_000;
const identity = form({ Action: 'GetCallerIdentity', Version: '2011-06-15' });

/** One call per protocol, with the given client options. */
function callEach(options: ReturnType<typeof clientOptions>): Record<string, Promise<unknown>> {
  return {
    imagebuilder: new ImagebuilderClient(options).send(new ListComponentsCommand({})),
    kms: new KMSClient(options).send(new ListAliasesCommand({})),
    sts: new STSClient(options).send(new GetCallerIdentityCommand({})),
    ec2: new EC2Client(options).send(new DescribeRegionsCommand({})),
  };
}

async function errorsOfEach(
  options: ReturnType<typeof clientOptions>,
): Promise<Record<string, string>> {
  const entries = Object.entries(callEach(options)).map(async ([service, promise]) => {
    const { name, status } = await errorOf(promise);
    return [service, `${name} ${String(status)}`] as const;
  });
  return Object.fromEntries(await Promise.all(entries));
}

describe('each protocol names a bad identity its own way', () => {
  test("a secret that is not the key's", async () => {
    expect(
      await errorsOfEach(
        clientOptions(sandbox, { credentials: { ...sandbox.iam.user, secretAccessKey: 'wrong' } }),
      ),
    ).toEqual({
      imagebuilder: 'InvalidSignatureException 403',
      kms: 'InvalidSignatureException 400',
      sts: 'SignatureDoesNotMatch 403',
      ec2: 'AuthFailure 401',
    });
  });

  test('an unknown key', async () => {
    const unknown = {
      imagebuilder: 'UnrecognizedClientException 403',
      kms: 'UnrecognizedClientException 400',
      sts: 'InvalidClientTokenId 403',
      ec2: 'AuthFailure 401',
    };
    expect(
      await errorsOfEach(
        clientOptions(sandbox, {
          credentials: { accessKeyId: 'AKIANOBODY', secretAccessKey: 'x' },
        }),
      ),
    ).toEqual(unknown);
    expect(
      await errorsOfEach(
        clientOptions(sandbox, { credentials: { ...sandbox.iam.user, sessionToken: 'x' } }),
      ),
    ).toEqual(unknown);
    expect(await errorsOfEach(clientOptions(sandbox, { region: 'eu-north-1' }))).toEqual(unknown);
  });

  test('a session that has ended', async () => {
    const ending = await startExample();
    try {
      const credentials = ending.iam.startSession(ending.iam.role('plan'), 'run', 900);
      ending.world.clock.advance(899_000);
      await Promise.all(Object.values(callEach(clientOptions(ending, { credentials }))));
      ending.world.clock.advance(1_000);
      expect(await errorsOfEach(clientOptions(ending, { credentials }))).toEqual({
        imagebuilder: 'ExpiredTokenException 403',
        kms: 'ExpiredTokenException 400',
        // The client's name for the code ExpiredToken.
        sts: expect.stringMatching(/^ExpiredToken(Exception)? 403$/),
        ec2: 'RequestExpired 400',
      });
    } finally {
      await ending.close();
    }
  });

  test.each([-1, 1])('a clock that is wrong by more than five minutes (%d)', async (sign) => {
    const { systemClockOffset } = clientOptions(sandbox);
    await Promise.all(
      Object.values(
        callEach(
          clientOptions(sandbox, { systemClockOffset: systemClockOffset + sign * 4 * minutes }),
        ),
      ),
    );
    expect(
      await errorsOfEach(
        clientOptions(sandbox, { systemClockOffset: systemClockOffset + sign * 6 * minutes }),
      ),
    ).toEqual({
      imagebuilder: 'InvalidSignatureException 403',
      kms: 'InvalidSignatureException 400',
      sts: 'SignatureDoesNotMatch 403',
      ec2: 'RequestExpired 400',
    });
  });

  test('no signature at all', async () => {
    const answers = {
      imagebuilder: await sendUnsigned(sandbox, { path: '/ListComponents', body: '{}' }),
      kms: await sendUnsigned(sandbox, json('TrentService.ListAliases', '{}')),
      sts: await sendUnsigned(sandbox, identity),
      ec2: await sendUnsigned(sandbox, form({ Action: 'DescribeRegions', Version: '2016-11-15' })),
    };
    expect(
      Object.fromEntries(Object.entries(answers).map(([service, { status }]) => [service, status])),
    ).toEqual({ imagebuilder: 403, kms: 400, sts: 403, ec2: 403 });
    expect(answers.imagebuilder.headers.get('x-amzn-errortype')).toBe(
      'MissingAuthenticationTokenException',
    );
    for (const { text } of [answers.kms, answers.sts, answers.ec2]) {
      expect(text).toContain('MissingAuthenticationToken');
    }
  });
});

test("by the Date header a client with a wrong clock finds the sandbox's time", async () => {
  const client = new KMSClient(clientOptions(sandbox, { systemClockOffset: 0, maxAttempts: 2 }));
  sandbox.world.clock.advance(24 * 60 * minutes);
  expect((await client.send(new ListAliasesCommand({}))).Aliases).not.toHaveLength(0);
});

test('clients in real time are let in only where that is wanted', async () => {
  const open = await startExample({ start: new Date('2030-01-01T00:00:00Z'), takesRealTime: true });
  try {
    const skewMs = Date.now() - open.world.clock.now();
    expect(await send(open, { service: 'sts', skewMs, ...identity })).toMatchObject({
      status: 200,
    });
    expect(
      await send(open, { service: 'sts', skewMs: skewMs - 6 * minutes, ...identity }),
    ).toMatchObject({ status: 403 });
  } finally {
    await open.close();
  }
});

describe('what is signed', () => {
  test('a hand-made signature is taken', async () => {
    expect(await send(sandbox, { service: 'sts', ...identity })).toMatchObject({ status: 200 });
  });

  test('the query may come in any order, and with characters that encoders differ on', async () => {
    const arn = encodeURIComponent(
      'arn:aws:imagebuilder:us-east-1:360783618952:image/none/1.0.0/1',
    );
    expect(
      await send(sandbox, {
        service: 'imagebuilder',
        method: 'DELETE',
        path: `/tags/${arn}?tagKeys=b&tagKeys=a%20-%2B`,
      }),
    ).toMatchObject({ status: 404 });
  });

  test.each([
    ['a changed body', { signedBody: 'Action=Other' }, 'does not match the signature'],
    [
      'an unsigned header of AWS',
      { unsignedHeaders: { 'x-amz-target': 'A.B' } },
      'are not signed, and must be: x-amz-target',
    ],
    [
      'an unsigned payload',
      { headers: { ...identity.headers, 'x-amz-content-sha256': 'UNSIGNED-PAYLOAD' } },
      'is UNSIGNED-PAYLOAD; the sandbox takes only signed payloads',
    ],
    [
      "a hash that is not the body's",
      { headers: { ...identity.headers, 'x-amz-content-sha256': '0'.repeat(64) } },
      'is not that of the body',
    ],
    [
      'another scheme',
      { unsignedHeaders: { authorization: 'AWS4-ECDSA-P256-SHA256 Credential=a' } },
      'Missing Authentication Token|not of the form AWS4-HMAC-SHA256',
    ],
    [
      'a date of another day',
      { unsignedHeaders: { 'x-amz-date': '20200101T000000Z' } },
      'Date in the credential scope',
    ],
  ])('%s is refused', async (_what, spoil, message) => {
    const answer = await send(sandbox, { service: 'sts', ...identity, ...spoil });
    expect(answer.status).toBe(403);
    expect(answer.text).toMatch(new RegExp(message));
  });

  test('a signature in the query is refused', async () => {
    const answer = await sendUnsigned(sandbox, { path: '/?X-Amz-Signature=00', ...identity });
    expect(answer.text).toContain('in the header Authorization only');
  });

  test('the scope leads to the service: KMS does not answer what is signed for Systems Manager', async () => {
    const answer = await send(sandbox, {
      service: 'ssm',
      ...json('TrentService.ListAliases', '{}'),
    });
    expect(answer.text).toContain('not AmazonSSM.');
  });
});
