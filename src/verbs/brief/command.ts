import { type Command, Option } from 'commander';
import type { DayWords } from '../../calendar.ts';
import type { Cli } from '../../cli/command.ts';
import { countFlag, dayFlag } from '../../cli/flags.ts';
import { DIGEST_FORMAT_NAMES } from '../../cli/formats.ts';
import { examples } from '../../cli/help.ts';
import { jsonOption } from '../../cli/papers/record-flags.ts';
import { PAPER_FIELDS } from '../../view/fields.ts';

export function declareBrief(program: Command, { context, finish, help }: Cli): void {
  program
    .command('brief')
    .argument('[date]', help.brief.date, dayFlag)
    .description(help.brief.what)
    .addOption(new Option('--week [date]', help.brief.week).argParser(dayFlag).conflicts('month'))
    .addOption(new Option('--month [date]', help.brief.month).argParser(monthFlag))
    .addOption(new Option('--usage', help.brief.usage).conflicts(['week', 'month', 'format']))
    .addOption(new Option('-f, --format <format>', help.shared.format).choices(DIGEST_FORMAT_NAMES))
    .addOption(jsonOption(help.shared.jsonFields, PAPER_FIELDS).conflicts('format'))
    .option('-n, --limit <count>', help.brief.limit, countFlag, 30)
    .option('-0, --null', help.shared.null)
    .addHelpText('after', examples(help.brief.examples))
    .action(async (date: DayWords | undefined, _options: unknown, command: Command) => {
      const { runBrief } = await import('./run.ts');
      finish(await runBrief(context, date, command.optsWithGlobals()));
    });
}

/** A day, or a calendar month. */
function monthFlag(text: string): string {
  return /^\d{4}-(?:0[1-9]|1[0-2])$/u.test(text) ? text : dayFlag(text);
}
