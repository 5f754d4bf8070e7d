/** What declares a verb. */
import type { Command } from 'commander';
import type { Context } from '../context.ts';
import type { Help } from '../messages/help.ts';
import type { RunCommand } from './within.ts';

/** Takes the exit status of a command that ended without throwing. */
export type Finish = (code: number) => void;

/** What a verb needs to be declared. */
export interface Cli {
  readonly context: Context;
  readonly finish: Finish;
  /** Radar itself, for the verb that serves others with its commands. */
  readonly run: RunCommand;
  /** What `--help` says, in the language of who asks. */
  readonly help: Help;
}

export type Declare = (program: Command, cli: Cli) => void;
