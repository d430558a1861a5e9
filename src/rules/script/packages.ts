import type { RuleDiagnostic, Rule } from '../rule.ts';
import type { Command } from '../../script/shell/command.ts';
import { readOptions } from '../../script/shell/options.ts';
import { verifies } from './verification.ts';
import { linesOf } from '../../script/lines.ts';
import { commandsOf } from '../../script/reading.ts';
import { diagnosticAt } from './diagnostic-at.ts';

/** Rules on how packages are installed. */
export const packageRules: readonly Rule[] = [
  {
    id: 'package-prompt',
    severity: 'warning',
    of: 'script',
    what: 'finds a package manager that asks before it installs, and apt-get without DEBIAN_FRONTEND=noninteractive',
    why: 'Nobody answers: apt-get, dnf and zypper give up, and the questions of a Debian package fail or hang until the time-out of the step, two hours by default.',
    source: 'https://manpages.debian.org/bookworm/debconf-doc/debconf.7.en.html',
    fix: 'Write `-y`, and for apt-get `export DEBIAN_FRONTEND=noninteractive` at the top of the script.',
    *check(script): Iterable<RuleDiagnostic> {
      if (!/apt|dnf|yum|zypper/.test(script.text)) return;
      const commands = commandsOf(script);
      const quiet = /DEBIAN_FRONTEND["']?[= ]["']?noninteractive/.test(script.text);
      let isTold = false;
      for (const command of commands) {
        const action = changingSubcommand(command);
        // `yes | …` answers the questions. The value of a variable with options is not known here.
        if (
          action === undefined ||
          command.before === '|' ||
          command.args.some(({ text }) => /^\$\{?\w*(?:opt|flag|arg|yes)/i.test(text))
        ) {
          continue;
        }
        if (!isAnswered(command)) {
          yield diagnosticAt(
            script,
            command,
            `${command.name} ${action} asks whether it may.`,
            `Write \`${command.name} ${action} -y\`${command.name === 'zypper' ? ', or `zypper --non-interactive`' : ''}.`,
          );
        } else if (
          /^apt/.test(command.name) &&
          /install|upgrade/.test(action) &&
          !quiet &&
          !isTold
        ) {
          isTold = true;
          yield diagnosticAt(
            script,
            command,
            `Packages that ${command.name} installs may ask questions.`,
            'Write `export DEBIAN_FRONTEND=noninteractive` at the top of the script.',
          );
        }
      }
    },
  },
  {
    id: 'apt-command',
    severity: 'warning',
    of: 'script',
    what: 'finds `apt` in a script, which is made for people',
    why: 'Its behaviour and its output change between versions, as it says itself on each run.',
    source:
      'https://manpages.debian.org/bookworm/apt/apt.8.en.html#SCRIPT_USAGE_AND_DIFFERENCES_FROM_OTHER_APT_TOOLS',
    fix: 'Write apt-get or apt-cache.',
    *check(script): Iterable<RuleDiagnostic> {
      for (const { name, program, args } of commandsOf(script)) {
        if (name === 'apt' && program && args.length > 0) {
          yield diagnosticAt(
            script,
            program,
            `apt ${args.find(({ text }) => !text.startsWith('-'))?.text ?? ''} is for the keyboard.`.replace(
              '  ',
              ' ',
            ),
          );
        }
      }
    },
  },
  {
    id: 'unsigned-package',
    severity: 'warning',
    of: 'script',
    what: 'finds a package manager that is told not to check signatures, where nothing else in the script verifies anything',
    why: 'Whatever the repository or the way to it delivers is installed as root.',
    source: 'https://dnf.readthedocs.io/en/latest/conf_ref.html',
    fix: "Import the vendor's key (rpm --import, signed-by=) and leave the check on.",
    *check(script): Iterable<RuleDiagnostic> {
      if (verifies(script)) return;
      for (const { name, args } of commandsOf(script)) {
        const isOff = switches.get(name);
        const word = isOff && args.find(({ text }) => isOff.test(text));
        if (word) {
          yield diagnosticAt(script, word, `${name} is told to check no signature: ${word.text}.`);
        }
      }
      if (script.language !== 'bash') return;
      for (const { text, offset } of linesOf(script.text)) {
        const [isUsed = ''] = text.split('#', 1);
        const off =
          isUsed.matchAll(/\[[^[\]]*\]/g).find(([options]) => options.includes('trusted=yes')) ??
          /\bgpgcheck\s*=\s*0\b/.exec(isUsed);
        if (off) {
          yield diagnosticAt(
            script,
            { offset: offset + off.index },
            `The repository is used without a signature: ${off[0]}.`,
          );
        }
      }
    },
  },
  {
    id: 'crypto-policy',
    severity: 'warning',
    of: 'script',
    what: 'finds a script that lowers the system-wide cryptographic policy',
    why: 'The weaker policy stays in the image, for every program of every instance.',
    source:
      'https://docs.redhat.com/en/documentation/red_hat_enterprise_linux/9/html/security_hardening/using-the-system-wide-cryptographic-policies_security-hardening',
    fix: 'Verify the one package that needs it by its detached signature or checksum.',
    *check(script): Iterable<RuleDiagnostic> {
      if (!script.text.includes('crypto-policies')) return;
      for (const { name, args } of commandsOf(script)) {
        const policy =
          name === 'update-crypto-policies'
            ? args.find(({ text }) => /^LEGACY|:SHA1\b/.test(text))
            : undefined;
        if (policy) {
          yield diagnosticAt(
            script,
            policy,
            `The policy ${policy.text} takes SHA-1 and other weak algorithms.`,
          );
        }
      }
    },
  },
  {
    id: 'service-policy-left',
    severity: 'warning',
    of: 'script',
    what: 'finds a policy-rc.d that the script writes and does not remove',
    why: 'No package installed on any instance could start its service.',
    source: 'https://manpages.debian.org/bookworm/init-system-helpers/invoke-rc.d.8.en.html',
    fix: "Write `trap 'rm -f /usr/sbin/policy-rc.d' EXIT` before it.",
    *check(script): Iterable<RuleDiagnostic> {
      if (!script.text.includes('policy-rc.d')) return;
      const file = '/usr/sbin/policy-rc.d';
      const commands = commandsOf(script);
      if (
        commands.some(
          ({ name, args }) =>
            (name === 'rm' || name === 'trap' || name === 'mv' || name === 'unlink') &&
            args.some(({ text }) => text.includes(file)),
        )
      ) {
        return;
      }
      for (const { name, args, redirections } of commands) {
        const target =
          redirections.find((one) => one.operator === '>' && one.target?.text === file)?.target ??
          (/^(?:tee|cp|install|ln)$/.test(name) && args.at(-1)?.text === file
            ? args.at(-1)
            : undefined);
        if (target) yield diagnosticAt(script, target, `${file} stays in the image.`);
      }
    },
  },
];

const aptSwitches =
  /^--(?:allow-unauthenticated|force-yes)$|^APT::Get::AllowUnauthenticated=(?:1|true|yes)$/i;
const dnfSwitches = /^--nogpgcheck$|^--setopt=(?:.*\.)?gpgcheck=(?:0|false)$/;
const switches = new Map(
  Object.entries({
    'apt': aptSwitches,
    'apt-get': aptSwitches,
    'dnf': dnfSwitches,
    'yum': dnfSwitches,
    'microdnf': dnfSwitches,
    'rpm': /^--(?:nosignature|nodigest|noverify)$/,
    'zypper': /^--no-gpg-checks$/,
  }),
);

const dnfChanges = [
  'install',
  'upgrade',
  'update',
  'remove',
  'erase',
  'groupinstall',
  'reinstall',
  'localinstall',
  'autoremove',
  'swap',
];

const changes = new Map(
  Object.entries({
    'apt': ['install', 'upgrade', 'full-upgrade', 'remove', 'purge', 'autoremove'],
    'apt-get': ['install', 'upgrade', 'dist-upgrade', 'remove', 'purge', 'autoremove'],
    'dnf': dnfChanges,
    'yum': dnfChanges,
    'zypper': ['install', 'in', 'update', 'up', 'remove', 'rm', 'dist-upgrade', 'dup', 'patch'],
  }),
);

/** The subcommand of a package manager that changes packages, such as `install`. */
function changingSubcommand(command: Command): string | undefined {
  const { operands } = readOptions(command, {
    letters: command.name.startsWith('apt') ? 'otc' : 'c',
    names: ['enablerepo', 'disablerepo', 'releasever', 'installroot', 'exclude', 'option'],
  });
  const action = operands[0]?.text ?? '';
  return changes.get(command.name)?.includes(action) ? action : undefined;
}

function isAnswered(command: Command): boolean {
  const { has, value } = readOptions(command, {
    letters: command.name.startsWith('apt') ? 'tc' : 'c',
  });
  // -qq implies -y.
  return (
    has(
      'y',
      'yes',
      'assume-yes',
      'assumeyes',
      'assumeno',
      'n',
      'non-interactive',
      'force-yes',
      'download-only',
      'd',
      's',
      'simulate',
      'dry-run',
      'no',
    ) ||
    value('setopt')?.text === 'assumeyes=1' ||
    command.args.some(({ text }) => /^-q{2,}$|^-q=\d$|^APT::Get::Assume-Yes=/i.test(text))
  );
}
