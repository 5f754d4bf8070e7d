import type { Command } from 'commander';
import type { Cli } from '../../cli/command.ts';
import { examples } from '../../cli/help.ts';

export function declareDoctor(program: Command, { context, finish, help }: Cli): void {
  program
    .command('doctor')
    .description(help.doctor.what)
    .option('--json', help.doctor.json)
    .option('--offline', help.doctor.offline)
    .option('--strict', help.doctor.strict)
    .addHelpText('after', examples(help.doctor.examples))
    .action(async (_options: unknown, command: Command) => {
      const { runDoctor } = await import('./run.ts');
      finish(await runDoctor(context, command.optsWithGlobals()));
    });
}
