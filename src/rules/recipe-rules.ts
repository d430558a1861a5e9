import type { ComponentDocument, Step } from '../document/component-document.ts';
import { modules } from '../document/modules.ts';
import type { Recipe, RecipeComponent } from '../recipe/recipe.ts';
import type { Location } from '../source/diagnostic.ts';
import { nodeAt, scalarsIn } from '../source/node.ts';
import type { Finding, Rule } from './rule.ts';
import { scriptsOf } from './script.ts';
import type { Script } from './script.ts';
import { mayReboot } from './script/reboots.ts';

const guide = 'https://docs.aws.amazon.com/imagebuilder/latest/userguide';

/** Rules over a recipe with its documents: what fits what, and in which order. */
export const recipeRules: readonly Rule[] = [
  {
    id: 'module-platform',
    severity: 'error',
    of: 'recipe',
    what: "finds a document with an action module that does not exist on the recipe's platform",
    why: 'Image Builder refuses the component, also where a condition would skip the step.',
    source: `${guide}/toe-action-modules.html`,
    fix: 'Write one document for each platform.',
    check: function* ({ name, platform, components }) {
      for (const { document, at } of documentsOf(components)) {
        const step = document.steps.find(
          (one) => modules[one.action]?.platforms.includes(platform) === false,
        );
        if (step) {
          yield {
            at,
            message: `${name} is ${platform}; ${step.action} (${document.file}:${String(step.at.line)}) runs on ${modules[step.action]!.platforms.join(' and ')} only.`,
          };
        }
      }
    },
  },
  {
    id: 'unix-only-input',
    severity: 'error',
    of: 'recipe',
    what: 'finds owner, group or permissions of a file in a document that runs on Windows',
    why: 'The step fails: Windows has none of them.',
    source: `${guide}/toe-action-modules.html#action-modules-createfile`,
    fix: 'Remove it; where rights matter on Windows, set them with `icacls` in ExecutePowerShell.',
    check: function* ({ platform, components }) {
      if (platform !== 'Windows') return;
      for (const { document, at } of documentsOf(components)) {
        for (const step of document.steps) {
          const input = unixInputOf(step);
          if (input !== undefined) {
            yield {
              at,
              message: `${input} of ${step.action} (${document.file}:${String(step.at.line)}) means nothing on Windows.`,
            };
          }
        }
      }
    },
  },
  {
    id: 'managed-platform',
    severity: 'error',
    of: 'recipe',
    what: 'finds a managed component of another platform',
    why: 'Image Builder refuses the image recipe.',
    source: `${guide}/create-image-recipes.html`,
    fix: "Take the component of the same name that ends in the recipe's platform.",
    check: function* ({ platform, components }) {
      const other = platform === 'Linux' ? 'Windows' : 'Linux';
      for (const component of components) {
        if (
          component.kind === 'managed' &&
          new RegExp(`\\b${other}\\b`, 'i').test(component.name)
        ) {
          yield {
            at: component.at,
            message: `${component.name} is for ${other}, the recipe for ${platform}.`,
          };
        }
      }
    },
  },
  {
    id: 'managed-on-debian',
    severity: 'warning',
    of: 'recipe',
    what: 'finds a managed component in a recipe of Debian',
    why: 'Debian is not among the systems that Image Builder supports, and no managed component names it: the recipe is refused, or the build fails.',
    source: `${guide}/what-is-image-builder.html`,
    fix: 'Write a document of your own; recipes/components has one for each package family.',
    check: function* ({ parent, components }) {
      if (!/debian|136693071363/.test(Object.values(parent).join(' '))) return;
      for (const component of components) {
        if (component.kind === 'managed') {
          yield {
            at: component.at,
            message: `No managed component supports Debian, so ${component.name} does not either.`,
          };
        }
      }
    },
  },
  {
    id: 'update-os-al2023',
    severity: 'error',
    of: 'recipe',
    what: 'finds UpdateOS in a recipe of Amazon Linux 2023',
    why: 'The module knows yum and apt-get. On Amazon Linux 2023 it fails.',
    source: 'https://github.com/aws/agent-toolkit-for-aws',
    fix: 'Run `dnf upgrade --releasever=latest` in ExecuteBash.',
    check: function* ({ parent, components }) {
      if (!/al2023|amazon-linux-2023/.test(Object.values(parent).join(' '))) return;
      for (const { document, at } of documentsOf(components)) {
        const step = document.steps.find(({ action }) => action === 'UpdateOS');
        if (step) {
          yield {
            at,
            message: `UpdateOS (${document.file}:${String(step.at.line)}) does not work on Amazon Linux 2023.`,
          };
        }
      }
    },
  },
  {
    id: 'windows-update-timeout',
    severity: 'warning',
    of: 'recipe',
    what: 'finds Windows Update with the default time-out of two hours',
    why: 'A cumulative update of an image that is some months old takes longer; the build is then lost after two hours.',
    source: `${guide}/toe-action-modules.html#action-modules-updateos`,
    fix: 'Set `timeoutSeconds: 14400`, or use the managed component `update-windows`.',
    check: function* ({ platform, components }) {
      if (platform !== 'Windows') return;
      for (const { document, at } of documentsOf(components)) {
        const step = document.steps.find(
          (one) =>
            one.timeoutSeconds === undefined &&
            (one.action === 'UpdateOS' ||
              /\b(Install-WindowsUpdate|Get-WindowsUpdate\b.*-Install|Start-WUScan|usoclient)\b/i.test(
                scriptText(one),
              )),
        );
        if (step) {
          yield {
            at,
            message: `${step.step} (${document.file}:${String(step.at.line)}) has two hours for Windows Update.`,
          };
        }
      }
    },
  },
  {
    id: 'reboot-after-falcon',
    severity: 'error',
    of: 'recipe',
    what: 'finds a reboot of the build instance after the CrowdStrike Falcon sensor was installed',
    why: 'The sensor starts with the machine and takes an agent id, which every instance of the image then shares: they are one host in the console.',
    source: 'https://github.com/CrowdStrike/falcon-scripts',
    fix: 'Put everything that reboots before the sensor; the sensor is the last that is installed.',
    check: function* ({ components }) {
      let falcon: string | undefined;
      for (const component of components) {
        if (component.kind === 'managed') {
          if (falcon !== undefined && /^(reboot|update)-(linux|windows)/.test(component.name)) {
            yield {
              at: component.at,
              message: `${component.name} reboots after ${falcon} installed the Falcon sensor.`,
            };
          }
          continue;
        }
        const { document } = component;
        const scripts = new Map(scriptsOf(document).map((script) => [script.step, script]));
        for (const step of document.steps.filter(
          ({ phase }) => phase === 'build' || phase === 'validate',
        )) {
          if (falcon !== undefined && reboots(step, scripts.get(step))) {
            yield falcon === document.file
              ? {
                  at: step.at,
                  message: `${step.step} reboots after the Falcon sensor was installed.`,
                }
              : {
                  at: component.at,
                  message: `${step.step} (${document.file}:${String(step.at.line)}) reboots after ${falcon} installed the Falcon sensor.`,
                };
          }
          if (
            step.phase === 'build' &&
            /falcon-sensor|falconctl|CSFalconService|WindowsSensor|FalconSensor/i.test(
              scriptText(step),
            )
          ) {
            falcon ??= document.file;
          }
        }
      }
    },
  },
  {
    id: 'old-instance-type',
    severity: 'warning',
    of: 'recipe',
    what: 'finds an instance type that does not run on Nitro',
    why: 'RHEL 10 and Windows Server 2025 do not start there, and a Windows image that was built on Xen has its disks offline on Nitro.',
    source: 'https://docs.aws.amazon.com/ec2/latest/instancetypes/ec2-nitro-instances.html',
    fix: 'Use m5, m6i, t3 or newer.',
    check: ({ infrastructure, locations }) =>
      infrastructure.instanceTypes
        .filter((type) =>
          /^(t1|t2|m[1-4]|c[134]|cc2|r[34]|i2|d2|x1e?|h1|g[23]|p[23]|f1)\./.test(type),
        )
        .map((type) =>
          at(
            locations,
            'infrastructure.instanceTypes',
            'infrastructure',
            `${type} does not run on Nitro.`,
          ),
        ),
  },
  {
    id: 'fixed-parent-ami',
    severity: 'warning',
    of: 'recipe',
    what: 'finds a parent that is one AMI for ever',
    why: 'Its updates stop the day it is written down, and AWS deprecates its own AMIs after 90 days: builds then fail, or start from something old.',
    source: 'https://docs.aws.amazon.com/linux/al2023/ug/naming-and-versioning.html',
    fix: 'Name the SSM parameter of the newest, or `owner` and `namePattern`.',
    check: ({ parent, locations }) =>
      'ami' in parent ? [at(locations, 'parent.ami', 'parent', `${parent.ami} never moves.`)] : [],
  },
  {
    id: 'parent-beta',
    severity: 'warning',
    of: 'recipe',
    what: "finds a pattern of Red Hat's images that takes betas, too",
    why: 'Red Hat publishes betas of the next minor release under the same owner and nearly the same name; the newest wins.',
    source: 'https://access.redhat.com/articles/3692431',
    fix: 'Add `exclude: ["*BETA*"]`.',
    check: ({ parent, locations }) =>
      'owner' in parent &&
      parent.owner === '309956199498' &&
      !parent.exclude.some((pattern) => /beta/i.test(pattern))
        ? [at(locations, 'parent.namePattern', 'parent', `${parent.namePattern} fits betas, too.`)]
        : [],
  },
  {
    id: 'imds-v1',
    severity: 'warning',
    of: 'recipe',
    what: 'finds `requireImdsV2: false`',
    why: 'With IMDSv1 one forged request from an instance is enough to get the credentials of its role.',
    source:
      'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/configuring-IMDS-new-instances.html',
    fix: 'Leave it at true; software that needs IMDSv1 is better updated.',
    check: ({ requireImdsV2, locations }) =>
      requireImdsV2
        ? []
        : [
            at(
              locations,
              'requireImdsV2',
              'requireImdsV2',
              'Instances of this image answer to IMDSv1.',
            ),
          ],
  },
];

function documentsOf(
  components: readonly RecipeComponent[],
): { document: ComponentDocument; at: Location }[] {
  return components.flatMap((one) => (one.kind === 'document' ? [one] : []));
}

/** An input of a step that only systems with users and modes know. */
function unixInputOf({ action, inputs }: Step): string | undefined {
  const maps = inputs?.kind === 'list' ? inputs.items.filter((item) => item.kind === 'map') : [];
  return maps
    .flatMap((map) => [...map.entries.keys()])
    .find((key) => modules[action]?.inputs[key]?.isUnixOnly);
}

function scriptText({ inputs }: Step): string {
  return inputs === undefined
    ? ''
    : scalarsIn(inputs)
        .map(({ text }) => text)
        .join('\n');
}

/** Whether a step restarts the machine, if only sometimes. */
function reboots({ action, inputs }: Step, script: Script | undefined): boolean {
  if (script) return mayReboot(script);
  const text = (key: string): string => {
    const value = nodeAt(inputs, [key]);
    return value?.kind === 'scalar' ? value.text : '';
  };
  if (action === 'ExecuteBinary') {
    return /(?:^|[\\/])(?:reboot|shutdown(?:\.exe)?)$/i.test(text('path'));
  }
  return (
    action === 'Reboot' ||
    action === 'UpdateOS' ||
    (/^(?:Uni|I)nstallMSI$/.test(action) && text('reboot') === 'Force')
  );
}

function at(locations: Recipe['locations'], key: string, parent: string, message: string): Finding {
  return { at: locations[key] ?? locations[parent]!, message };
}
