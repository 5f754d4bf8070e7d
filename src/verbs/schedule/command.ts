import { Argument, type Command } from 'commander';
import type { Finish } from '../../cli/command.ts';
import { examples } from '../../cli/flags.ts';
import type { Context } from '../../context.ts';
import { SCHEDULERS, type Scheduler } from './schedulers.ts';

export function declareSchedule(program: Command, context: Context, finish: Finish): void {
  program
    .command('schedule')
    .addArgument(new Argument('<scheduler>', 'what shall run radar every morning').choices(SCHEDULERS))
    .description('print a unit that runs radar when arXiv has announced; installs nothing by itself')
    .option(
      '--digest <file>',
      'where each digest goes; {date} stands for the announcement day',
      'digests/{date}.md',
    )
    .option('-o, --output <folder>', 'write the unit’s files into that folder instead')
    .addHelpText(
      'after',
      examples(
        ['(crontab -l; radar schedule cron) | crontab -', 'add a line to your crontab'],
        ['radar schedule systemd -o ~/.config/systemd/user', 'a service and its timer'],
        ['radar schedule launchd -o ~/Library/LaunchAgents', 'on macOS'],
      ),
    )
    .action(async (scheduler: Scheduler, _options: unknown, command: Command) => {
      const { runSchedule } = await import('./run.ts');
      finish(await runSchedule(context, scheduler, command.optsWithGlobals()));
    });
}
