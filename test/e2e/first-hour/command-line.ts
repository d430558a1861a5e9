import { parseArgs } from 'node:util';
import { awsCommands } from './aws-commands.ts';
import type { Environment, Made } from './command.ts';
import { githubCommands } from './github-commands.ts';

const commands = { ...awsCommands, ...githubCommands };

/** Runs one command; rejects with what the program would say. */
export function commandLine(
  environment: Environment,
): (program: string, args: string[]) => Promise<string> {
  const made: Made = { stacks: new Map(), instances: new Map() };
  return async (program, args) => {
    const line = [program, ...args].join(' ');
    const [name, command] =
      Object.entries(commands).find(
        ([beginning]) => line === beginning || line.startsWith(`${beginning} `),
      ) ?? [];
    if (name === undefined || !command) throw new Error(`nobody has taught the test: ${line}`);
    const options = Object.fromEntries([
      ...command.options.map((option) => {
        const short = command.short?.[option];
        return [
          option,
          { type: 'string', multiple: short !== undefined, ...(short !== undefined && { short }) },
        ] as const;
      }),
      ...(command.flags ?? []).map((flag) => [flag, { type: 'boolean' }] as const),
    ]);
    const { values, positionals } = parseArgs({
      args: args.slice(name.split(' ').length - 1),
      options,
      allowPositionals: true,
    });
    return command.run(
      Object.fromEntries(Object.entries(values).map(([option, value]) => [option, String(value)])),
      positionals,
      { ...environment, ...made },
    );
  };
}
