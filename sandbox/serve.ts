import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Fault } from './faults.ts';
import type { Sandbox, SandboxOptions } from './sandbox.ts';
import { defaultSettings, type Settings } from './settings.ts';

const usage = `Serves the sandbox and prints the environment that leads a client to it, for bash:

  npm run --silent sandbox -- [--port N] [--scale N] [--faults file.json] [--settings file.json] [--setting name=value]...

  --port     TCP port on the loopback address; any free one by default
  --scale    simulated seconds per real second; 1 by default
  --faults   JSON list of faults, as faults.ts of the sandbox has them
  --settings JSON object of switches of settings.ts of the sandbox
  --setting  one such switch; the value is JSON or plain text, and wins over that of the file
`;

/** Sees that a switch exists, with values of the kind of its default. Throws where it does not. */
function checkSetting(option: string, name: string, value: unknown): void {
  const usual = defaultSettings[name as keyof Settings] as unknown;
  if (usual === undefined) {
    throw new Error(
      `${option} ${name}: there is no such switch; there are ${Object.keys(defaultSettings).join(', ')}`,
    );
  }
  if (typeof value !== typeof usual || Array.isArray(value) !== Array.isArray(usual)) {
    throw new Error(
      `${option} ${name}: ${JSON.stringify(value)} is not of the kind of ${JSON.stringify(usual)}`,
    );
  }
}

/** Reads `name=value` pairs into settings. Throws on an unknown name or a value of another type. */
function parseSettings(pairs: string[]): Partial<Settings> {
  return Object.fromEntries(
    pairs.map((pair) => {
      const [name = '', text = ''] = pair.split(/=(.*)/s);
      const usual: unknown = defaultSettings[name as keyof Settings];
      const isText = usual === undefined || typeof usual === 'string';
      const value: unknown = isText ? text : JSON.parse(text);
      checkSetting('--setting', name, value);
      return [name, value];
    }),
  );
}

/** Reads a file of settings. Throws as `parseSettings`, and where it is no JSON object. */
function readSettings(path: string): Partial<Settings> {
  const settings: unknown = JSON.parse(readFileSync(path, 'utf8'));
  if (settings === null || typeof settings !== 'object' || Array.isArray(settings)) {
    throw new Error(`--settings ${path}: not a JSON object`);
  }
  for (const [name, value] of Object.entries(settings)) {
    checkSetting(`--settings ${path}:`, name, value);
  }
  return settings;
}

const callFault = ['operation', 'calls', 'rate', 'region', 'error'];

/** What each kind of fault may say, besides its kind. */
const faultMembers: Record<Fault['kind'], string[]> = {
  'throttle': callFault,
  'server-error': callFault,
  'refused': callFault,
  'reset-before': callFault,
  'reset-after': callFault,
  'hang-before': callFault,
  'hang-after': callFault,
  'page': callFault,
  'cut': callFault,
  'unreadable': callFault,
  'expired-token': callFault,
  'denied': callFault,
  'component': ['image', 'component', 'phase'],
  'region': ['image', 'region'],
};

/** Reads the list of faults. Throws on what would never hit: an unknown kind, a misspelt member. */
function parseFaults(path: string): Fault[] {
  const faults: unknown = JSON.parse(readFileSync(path, 'utf8'));
  if (!Array.isArray(faults)) throw new Error(`--faults ${path}: not a list`);
  for (const fault of faults as Fault[]) {
    const members = faultMembers[fault.kind] as string[] | undefined;
    if (!members) {
      throw new Error(
        `--faults ${path}: there is no kind ${JSON.stringify(fault.kind)}; there are ${Object.keys(faultMembers).join(', ')}`,
      );
    }
    const stray = Object.keys(fault).find((name) => name !== 'kind' && !members.includes(name));
    if (stray !== undefined) {
      throw new Error(
        `--faults ${path}: a fault of kind ${fault.kind} has no ${stray}; it has ${members.join(', ')}`,
      );
    }
  }
  return faults as Fault[];
}

function numberOf(name: string, text: string): number {
  const value = Number(text);
  if (text === '' || !(value >= 0)) throw new Error(`--${name} ${text}: not a number from 0 up`);
  return value;
}

/**
 * The program that serves a sandbox: reads the options of the command line, has `start` start it,
 * prints the environment, and ends at SIGINT or SIGTERM. Mistakes are printed, for exit code 1.
 */
export async function serve(start: (options: SandboxOptions) => Promise<Sandbox>): Promise<void> {
  try {
    await run(start);
  } catch (error) {
    process.stderr.write(`${(error as Error).message}\n`);
    process.exitCode = 1;
  }
}

async function run(start: (options: SandboxOptions) => Promise<Sandbox>): Promise<void> {
  const { values } = parseArgs({
    options: {
      port: { type: 'string', default: '0' },
      scale: { type: 'string', default: '1' },
      faults: { type: 'string' },
      settings: { type: 'string' },
      setting: { type: 'string', multiple: true, default: [] },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    process.stdout.write(usage);
    return;
  }
  const sandbox = await start({
    port: numberOf('port', values.port),
    scale: numberOf('scale', values.scale),
    settings: {
      ...(values.settings !== undefined && readSettings(values.settings)),
      ...parseSettings(values.setting),
    },
    faults: values.faults === undefined ? [] : parseFaults(values.faults),
    takesRealTime: true,
  });
  const environment = {
    ...sandbox.environment({ credentials: 'oidc' }),
    ...sandbox.environment({ credentials: 'ambient' }),
    AWS_REGION: sandbox.world.homeRegion,
    AWS_DEFAULT_REGION: sandbox.world.homeRegion,
  };
  for (const [name, value] of Object.entries(environment)) {
    process.stdout.write(`export ${name}='${value}'\n`);
  }
  process.stderr.write(`The sandbox listens on ${sandbox.url}. Ctrl-C ends it.\n`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => void sandbox.close());
  }
}
