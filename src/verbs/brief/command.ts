import { type Command, Option } from 'commander';
import type { Finish } from '../../cli/command.ts';
import { countFlag, dayFlag, examples } from '../../cli/flags.ts';
import { DIGEST_FORMAT_NAMES } from '../../cli/formats.ts';
import type { Context } from '../../context.ts';
import type { Day } from '../../paper.ts';

export function declareBrief(program: Command, context: Context, finish: Finish): void {
  program
    .command('brief')
    .argument('[date]', 'the announcement day of a digest', dayFlag)
    .description('print a stored digest, or a week or a month of them; without anything, list them')
    .addOption(
      new Option('--week [date]', 'roll up the seven days up to this one')
        .argParser(dayFlag)
        .conflicts('month'),
    )
    .addOption(
      new Option(
        '--month [date]',
        'roll up the thirty days up to this one, or a month such as 2026-06',
      ).argParser(monthFlag),
    )
    .addOption(
      new Option('--usage', 'what model calls have used and cost').conflicts(['week', 'month', 'format']),
    )
    .addOption(new Option('-f, --format <format>', 'how to print').choices(DIGEST_FORMAT_NAMES))
    .option('--json', 'the same as -f json')
    .option('-n, --limit <count>', 'list at most so many', countFlag, 30)
    .addHelpText(
      'after',
      examples(
        ['radar brief', 'which digests there are'],
        ['radar brief 2026-06-18 -f markdown', 'one of them again, without any fetching'],
        ['radar brief --week', 'what moved in seven days, and what is still to read'],
        ['radar brief --month 2026-06 -f markdown > june.md', 'a month as a file'],
        ['radar brief --usage', 'tokens and cost of model calls, by month and day'],
      ),
    )
    .action(async (date: Day | undefined, _options: unknown, command: Command) => {
      const { runBrief } = await import('./run.ts');
      finish(await runBrief(context, date, command.optsWithGlobals()));
    });
}

/** A day, or a calendar month. */
function monthFlag(text: string): string {
  return /^\d{4}-(?:0[1-9]|1[0-2])$/u.test(text) ? text : dayFlag(text);
}
