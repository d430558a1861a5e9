import type { Call } from './powershell/call.ts';
import type { Command } from './shell/command.ts';
import type { Options } from './shell/options.ts';

/** A download from the web in a script. */
export interface Download {
  /** Offset of the command. */
  offset: number;
  tool: string;
  /** The address, with the variables replaced whose values are known. */
  url: string;
  /** Offset of the address. */
  urlOffset: number;
  /**
   * What the script does with the download: saves it to a file, passes it to a program that runs,
   * unpacks or installs it, or only reads it.
   */
  use: 'file' | 'program' | 'text';
  /** The command, in bash. */
  command?: Command;
  options?: Options;
  /** The command, in PowerShell. */
  call?: Call;
}
