/** What declares a verb. */
import type { Command } from 'commander';
import type { Context } from '../context.ts';

/** Takes the exit status of a command that ended without throwing. */
export type Finish = (code: number) => void;

export type Declare = (program: Command, context: Context, finish: Finish) => void;
