/** Every command of radar, declared but never run, for tests that read what they say of themselves. */
import { Command } from 'commander';
import { type Help, helpIn } from '../../src/messages/help.ts';
import { declareCommands } from '../../src/verbs/index.ts';
import { createTestContext } from './context.ts';

const english: Help = await helpIn('en');

export const program: Command = declareCommands(new Command('radar'), {
  context: createTestContext(),
  finish: () => {},
  help: english,
  run: async () => 0,
});

/** The program, its commands and theirs. */
export const commands: readonly Command[] = [
  program,
  ...program.commands.flatMap((one) => [one, ...one.commands]),
];

/** The words that lead to a command: `feed check`; none for the program itself. */
export const pathOf = (command: Command): string =>
  command.parent === null ? '' : `${pathOf(command.parent)} ${command.name()}`.trim();
