import { Argument, type Command, Option } from 'commander';
import type { Cli } from '../../cli/command.ts';
import { fileFlag } from '../../cli/flags.ts';
import { examples } from '../../cli/help.ts';
import { SCHEDULERS, type Scheduler } from './schedulers.ts';

export function declareSchedule(program: Command, { context, finish, help }: Cli): void {
  program
    .command('schedule')
    .addArgument(new Argument('[scheduler]', help.schedule.scheduler).choices(SCHEDULERS))
    .description(help.schedule.what)
    .option('--digest <file>', help.schedule.digest, fileFlag)
    .option('-o, --output <folder>', help.schedule.output)
    .addOption(new Option('--install', help.schedule.install).conflicts(['remove', 'output']))
    .addOption(new Option('--remove', help.schedule.remove).conflicts('output'))
    .option('--yes', help.schedule.yes)
    .addHelpText('after', examples(help.schedule.examples))
    .action(async (scheduler: Scheduler | undefined, _options: unknown, command: Command) => {
      const { runSchedule } = await import('./run.ts');
      finish(await runSchedule(context, scheduler, command.optsWithGlobals()));
    });
}
