import { CreateDistributionConfigurationCommand } from '@aws-sdk/client-imagebuilder';
import { expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { infrastructure } from '../../../scene/roles.ts';
import { amiOf, organizationArn } from '../account.ts';
import { parse } from 'yaml';
import { build, builtOf, distributionsOf, makeRecipe, openHome } from './home.ts';
import { assume } from './sessions.ts';

// What the role builder can do beyond a candidate's: ADR 11. That it is denied all else that a
// candidate is, each attack in this folder shows.

test('a distribution configuration of the default branch can share, and what Image Builder shares then is told', async () => {
  const home = await openHome();
  const { sandbox, ours } = home;
  try {
    const by = await assume(sandbox, 'builder');
    const { distributionConfigurationArn: distribution = '' } = await by.imageBuilder.send(
      new CreateDistributionConfigurationCommand({
        name: 'golden-ami-mine',
        distributions: distributionsOf(sandbox, {
          launchPermission: { organizationArns: [organizationArn] },
        }),
      }),
    );
    const recipe = await makeRecipe(sandbox, by, 'al-2023-8888eeee9999', ours.component);
    const arn = await build(by, { ...ours, recipe, distribution });
    sandbox.world.clock.advance(90 * 60_000);
    expect(amiOf(sandbox, builtOf(sandbox, arn).ami).permissions.latest).toEqual([
      { OrganizationArn: organizationArn },
    ]);

    // No condition key of IAM tells it, so EventBridge does: of everybody but the release role.
    const template = parse(readFileSync(infrastructure, 'utf8'), { logLevel: 'silent' }) as {
      Resources: Record<string, { Properties: { EventPattern: { detail: unknown } } }>;
    };
    expect(template.Resources['SharedByAnother']?.Properties.EventPattern.detail).toEqual({
      eventName: ['ModifyImageAttribute'],
      userIdentity: {
        arn: [
          {
            'anything-but': {
              prefix:
                'arn:${AWS::Partition}:sts::${AWS::AccountId}:assumed-role/golden-ami-release/',
            },
          },
        ],
      },
    });
  } finally {
    await sandbox.close();
  }
});
