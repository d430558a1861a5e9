import type { RuleDiagnostic, Rule } from '../rule.ts';
import { isWithin } from '../../script/shell/command.ts';
import { commandsOf, powerShellOf } from '../../script/reading.ts';
import { diagnosticAt } from './diagnostic-at.ts';

const guide = 'https://docs.aws.amazon.com/imagebuilder/latest/userguide';

/**
 * Rules on scripts that disturb what Image Builder itself does with the instance. Each begins with
 * a quick test, since most scripts have none of the words.
 */
export const buildServiceRules: readonly Rule[] = [
  {
    id: 'sysprep',
    severity: 'error',
    of: 'script',
    what: 'finds a script that generalizes Windows',
    why: 'Image Builder runs Sysprep itself after the last component. Before it, Sysprep shuts the instance down under the build, or is run twice.',
    source: `${guide}/security-best-practices.html#post-build-cleanup`,
    fix: 'Remove it.',
    *check(script): Iterable<RuleDiagnostic> {
      if (!/sysprep/i.test(script.text)) return;
      const { calls } = powerShellOf(script);
      for (const call of calls) {
        const words = [call.name, ...call.args.map(({ text }) => text.toLowerCase())];
        const isLauncher =
          /^(?:start-process|start|saps|cmd|cmd\.exe|powershell|powershell\.exe|invoke-expression|iex)$/.test(
            call.name,
          );
        const isSysprep =
          /^(?:sysprep(?:\.exe)?|sysprepinstance\.ps1)$/.test(call.name) ||
          (/^ec2launch(?:\.exe)?$/.test(call.name) && words[1] === 'sysprep') ||
          (isLauncher &&
            words
              .slice(1)
              .some((word) =>
                /(?:^|[\\/\s"])(?:sysprep\.exe\b|sysprepinstance\.ps1)|ec2launch\.exe["']?\s+sysprep/.test(
                  word,
                ),
              ));
        if (isSysprep) {
          yield diagnosticAt(
            script,
            call,
            `Sysprep is Image Builder's own last step: ${call.name}.`,
          );
        }
      }
    },
  },
  {
    id: 'ssm-agent-stopped',
    severity: 'warning',
    of: 'script',
    what: 'finds a step that stops, restarts or removes the SSM agent, or deletes its folder',
    why: 'Image Builder runs the step through the agent: the build waits for an answer until it times out.',
    source: `${guide}/prerequisites.html`,
    fix: 'Leave it running: `systemctl enable amazon-ssm-agent` without `--now` is enough; Image Builder removes its logs.',
    *check(script): Iterable<RuleDiagnostic> {
      if (!/amazon/i.test(script.text)) return;
      if (script.step === undefined) return;
      for (const command of commandsOf(script)) {
        const { name, args } = command;
        const texts = args.map(({ text }) => text);
        const isAgent = texts.some((text) =>
          /^(?:snap\.)?amazon-ssm-agent(?:\.amazon-ssm-agent)?(?:\.service)?$/.test(text),
        );
        const isStopped =
          isAgent &&
          ((/^(?:systemctl|snap|service|stop|restart|initctl)$/.test(name) &&
            (/^(?:stop|restart)$/.test(name) ||
              texts.some((text) => /^(?:stop|restart|try-restart|kill|remove)$/.test(text)) ||
              (texts.includes('--now') &&
                texts.some((text) => /^(?:disable|mask)$/.test(text))))) ||
            (/^(?:dnf|yum|apt|apt-get|rpm|dpkg)$/.test(name) &&
              texts.some((text) => /^(?:remove|erase|purge|autoremove|-e|-r|-P)$/.test(text))) ||
            /^(?:pkill|killall)$/.test(name));
        const folder =
          name === 'rm'
            ? args.find(({ text }) =>
                /^\/(?:var\/lib|etc)\/amazon(?:\/(?:ssm)?)?\/?\*?$/.test(text),
              )
            : undefined;
        if (isStopped) {
          yield diagnosticAt(
            script,
            command,
            `The build is driven through amazon-ssm-agent: ${[name, ...texts].join(' ').slice(0, 60)}.`,
          );
        } else if (folder) {
          yield diagnosticAt(
            script,
            folder,
            `The build is driven through the agent that keeps its state in ${folder.text}.`,
          );
        }
      }
      for (const call of powerShellOf(script).calls) {
        const isAgent = call.args.some(({ text }) => /^AmazonSSMAgent$/i.test(text));
        if (
          isAgent &&
          (/^(?:stop|restart|remove|suspend)-service$/.test(call.name) ||
            (/^(?:net|sc)(?:\.exe)?$/.test(call.name) &&
              call.args.some(({ text }) => /^(?:stop|delete)$/i.test(text))))
        ) {
          yield diagnosticAt(
            script,
            call,
            `The build is driven through AmazonSSMAgent: ${call.name}.`,
          );
        }
      }
    },
  },
  {
    id: 'clean-up-disturbed',
    severity: 'warning',
    of: 'script',
    what: 'finds a script that keeps Image Builder from cleaning the instance, or takes away what it works with',
    why: "Without its clean-up host keys, authorized keys and logs are the same on every instance; without AWSTOE's folder the build has no result.",
    source: `${guide}/security-best-practices.html#post-build-cleanup`,
    fix: "Leave perform_cleanup and the folders of AWSTOE alone, and make no skip_cleanup_ file that you don't mean.",
    *check(script): Iterable<RuleDiagnostic> {
      if (!/cleanup|toe|\/tmp|cloud-init/i.test(script.text)) return;
      for (const command of commandsOf(script)) {
        const { name, args, redirections } = command;
        const words = [...args, ...redirections.flatMap(({ target }) => target ?? [])];
        const skip = /^(?:touch|tee|cp|install|echo|printf|:|)$/.test(name)
          ? words.find(({ text }) => /(?:^|\/)skip_cleanup_\w+$/.test(text))
          : undefined;
        const gone =
          (name === 'rm' || name === 'unlink') && script.step?.phase !== 'test'
            ? args.find(({ text }) =>
                /(?:^|\/)perform_cleanup$|\/TOE_|^\/var\/lib\/amazon\/toe|^\/tmp\/\*$|^\/tmp\/?$/.test(
                  text,
                ),
              )
            : undefined;
        if (skip) {
          yield diagnosticAt(
            script,
            skip,
            `${skip.text} keeps Image Builder from a part of its clean-up.`,
          );
        } else if (gone) {
          yield diagnosticAt(
            script,
            gone,
            /^\/tmp/.test(gone.text) && !gone.text.includes('perform') && !gone.text.includes('TOE')
              ? `${gone.text} removes perform_cleanup and the documents that Image Builder works with, too.`
              : `Image Builder needs ${gone.text}.`,
          );
        } else if (
          name === 'cloud-init' &&
          args[0]?.text === 'clean' &&
          args.some(({ text }) => /^(?:--reboot|-r|-lr|-rl)$/.test(text))
        ) {
          yield diagnosticAt(
            script,
            command,
            'cloud-init clean --reboot restarts the instance as another one, in the middle of the build.',
          );
        }
      }
    },
  },
  {
    id: 'cloud-init-status',
    severity: 'warning',
    of: 'script',
    what: 'finds `cloud-init status --wait` whose exit code ends the script',
    why: 'Newer versions end with 2 for a start with mere warnings, and the build fails.',
    source: 'https://docs.cloud-init.io/en/latest/explanation/return_codes.html',
    fix: 'Write `cloud-init status --wait || true`.',
    *check(script): Iterable<RuleDiagnostic> {
      if (!script.text.includes('cloud-init')) return;
      const commands = commandsOf(script);
      const isStrict = commands.some(
        ({ name, args }) => name === 'set' && args.some(({ text }) => /^-[a-z]*e/.test(text)),
      );
      for (const command of commands) {
        if (
          command.name !== 'cloud-init' ||
          command.args[0]?.text !== 'status' ||
          !command.args.some(({ text }) => text === '--wait' || text === '-w')
        ) {
          continue;
        }
        if (!isStrict && command !== commands.at(-1)) continue;
        if (command.after !== '' && command.after !== ';') continue;
        if (!isWithin(command, 'condition', 'substitution')) {
          yield diagnosticAt(
            script,
            command,
            'cloud-init status ends with 2 where the start was degraded.',
          );
        }
      }
    },
  },
];
