import type { Members } from '../../call.ts';
import { parseArn, type Arn } from './arn.ts';
import { BuildLog } from './build-log.ts';
import { fraction, type Build } from './build.ts';
import type { Context } from './context.ts';
import { mayLog } from './instance.ts';
import { parseComponent } from './document.ts';
import type { Resource } from './registry.ts';

/**
 * The build of an image resource that was just made. Reads the component documents at this moment,
 * wildcards included.
 */
export function newBuild(
  context: Context,
  resource: Resource,
  options: { executionRole: string | undefined; logGroup: string | undefined },
): Build {
  const { region, owner, version, build } = parseArn(resource.arn) as Arn;
  const recipe = resource.detail['imageRecipe'] as Members;
  const caller = { region, accountId: owner };
  const group = options.logGroup ?? `/aws/imagebuilder/${recipe['name'] as string}`;
  const stream = `${version ?? ''}/${String(build)}`;
  return {
    ...resource,
    accountId: owner,
    region,
    buildNumber: build ?? 0,
    executionRole: options.executionRole,
    components: (
      (recipe['components'] ?? []) as {
        componentArn: string;
        parameters?: { name: string; value: string[] }[];
      }[]
    ).map((use) => {
      const { arn, detail } = context.registry.refer(
        use.componentArn,
        'component',
        caller,
        'components',
      );
      const defaults = (
        detail['parameters'] as { name: string; defaultValue?: string[] }[]
      ).flatMap((parameter) =>
        parameter.defaultValue ? [[parameter.name, parameter.defaultValue.join(',')] as const] : [],
      );
      return {
        arn,
        name: detail['name'] as string,
        document: parseComponent(detail['data'] as string, detail['platform'] as string),
        parameters: {
          ...Object.fromEntries(defaults),
          ...Object.fromEntries(
            (use.parameters ?? []).map((parameter) => [parameter.name, parameter.value.join(',')]),
          ),
        },
      };
    }),
    workflows: [],
    log: new BuildLog(context, {
      region,
      group,
      stream,
      mayWrite: () => mayLog(context, { ...resource, region, accountId: owner }, group, stream),
    }),
    stamp: stampOf(resource.createdAt, resource.arn, context.world.settings.buildDateDigits),
    isCancelled: false,
    distributed: [],
  };
}

/**
 * The date of AMI names: about the start of the build, `:` as `-`, with as many fraction digits as
 * the switch says.
 */
function stampOf(createdAt: number, arn: string, digits: number): string {
  const [seconds = '', millis = ''] = new Date(createdAt + 45_000)
    .toISOString()
    .replaceAll(':', '-')
    .replace('Z', '')
    .split('.');
  const finer = String(Math.floor(fraction(arn, 'stamp') * 1e6)).padStart(6, '0');
  return digits === 0 ? `${seconds}Z` : `${seconds}.${`${millis}${finer}`.slice(0, digits)}Z`;
}
