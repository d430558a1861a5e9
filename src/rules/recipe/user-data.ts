import type { Recipe } from '../../recipe/recipe.ts';
import type { Location } from '../../source/diagnostic.ts';
import type { RuleDiagnostic, Rule } from '../rule.ts';

const guide = 'https://docs.aws.amazon.com/imagebuilder/latest/userguide';

/** Rules on user data, which replaces Image Builder's own. */
export const userDataRules: readonly Rule[] = [
  {
    id: 'user-data-agent',
    severity: 'error',
    of: 'recipe',
    what: 'finds user data of a Linux recipe that does not install the SSM agent',
    why: "It replaces Image Builder's own, which would. Where the parent image has no agent the build waits more than half an hour for it and fails.",
    source: `${guide}/security-best-practices.html`,
    fix: 'Install `amazon-ssm-agent` in the user data, or leave the user data to Image Builder.',
    check: ({ platform, parent, userData, locations }) => {
      const hasAgent = /amazon-linux|al2023|amzn2|ubuntu/.test(Object.values(parent).join(' '));
      if (
        platform !== 'Linux' ||
        hasAgent ||
        userData === undefined ||
        /amazon-ssm-agent/.test(withoutComments(userData.text))
      ) {
        return [];
      }
      return [
        {
          at: placeOf(userData, locations),
          message: `${userData.file} does not install the SSM agent, through which Image Builder runs the build.`,
        },
      ];
    },
  },
  {
    id: 'user-data-clean-up',
    severity: 'error',
    of: 'recipe',
    what: "finds user data of a Linux recipe that does not ask for Image Builder's clean-up",
    why: "It runs only where the file `perform_cleanup` lies in the working directory, which is /tmp and Image Builder's own user data makes. Without it host keys, authorized keys and logs stay in the image.",
    source: `${guide}/security-best-practices.html`,
    fix: 'Add `touch /tmp/perform_cleanup` to the user data.',
    check: ({ platform, userData, locations }) => {
      if (
        platform !== 'Linux' ||
        userData === undefined ||
        requestsCleanUp(withoutComments(userData.text))
      ) {
        return [];
      }
      return [
        {
          at: placeOf(userData, locations),
          message: `${userData.file} makes no file /tmp/perform_cleanup, so nothing is cleaned up.`,
        },
      ];
    },
  },
  {
    id: 'user-data-form',
    severity: 'error',
    of: 'recipe',
    what: "finds user data of a Linux recipe that does not begin with `#!` or another of cloud-init's marks, or a script with Windows line ends",
    why: 'cloud-init passes over it, or looks for a program whose name ends in a carriage return: no agent is installed, and the build waits more than half an hour for it.',
    source: 'https://docs.cloud-init.io/en/latest/explanation/format.html',
    fix: 'Begin the first line with `#!/bin/bash`, with nothing before it, and save the file with LF line ends.',
    *check({ platform, userData }): Iterable<RuleDiagnostic> {
      if (platform !== 'Linux' || userData === undefined) return;
      const { file, text } = userData;
      if (
        !/^(?:#!|#cloud-|#include|#part-handler|## template:|Content-Type:|MIME-Version:|From )/i.test(
          text,
        )
      ) {
        yield {
          at: { file, line: 1, column: 1 },
          message: `${file} begins with nothing that cloud-init knows.`,
        };
      }
      const first = text.split('\n').findIndex((line) => line.endsWith('\r'));
      if (first >= 0 && text.startsWith('#!')) {
        yield {
          at: { file, line: first + 1, column: 1 },
          message: `${file} has Windows line ends.`,
        };
      }
    },
  },
];

/**
 * Whether user data requests Image Builder's clean-up, by a file in /tmp or in a folder that is not
 * known here.
 */
function requestsCleanUp(script: string): boolean {
  return script.split(/[\s"'`;&|<>()=]+/).some((word) => {
    const folder = /^(.*)perform_cleanup\b/.exec(word)?.[1];
    return folder !== undefined && !/^\/(?!tmp\/+$)./.test(folder);
  });
}

function withoutComments(text: string): string {
  return text
    .split('\n')
    .filter((line) => !line.trimStart().startsWith('#'))
    .join('\n');
}

function placeOf({ file }: { file: string }, locations: Recipe['locations']): Location {
  return locations['userData'] ?? { file, line: 1, column: 1 };
}
