import type { Call } from './powershell/call.ts';
import type { Command } from './shell/command.ts';
import type { Options } from './shell/options.ts';

/** Something that a script fetches from the web. */
export interface Download {
  /** Of the command. */
  offset: number;
  tool: string;
  /** With variables that are known put in. */
  url: string;
  /** Where the address stands. */
  urlOffset: number;
  /**
   * What becomes of it: kept, given to a program that runs or unpacks or installs it, or only
   * looked at.
   */
  use: 'file' | 'program' | 'text';
  /** Of bash. */
  command?: Command;
  options?: Options;
  /** Of PowerShell. */
  call?: Call;
}
