import { type Command, Option } from 'commander';
import type { Cli } from '../../cli/command.ts';
import { countFlag, dayFlag, fileFlag, scoreFlag } from '../../cli/flags.ts';
import { DIGEST_FORMAT_NAMES } from '../../cli/formats.ts';
import { examples } from '../../cli/help.ts';
import { jsonOption } from '../../cli/papers/record-flags.ts';
import { PAPER_FIELDS } from '../../view/fields.ts';

export function declareToday(program: Command, { context, finish, help }: Cli): void {
  program
    .command('today')
    .description(help.today.what)
    .addOption(new Option('--date <day>', help.today.date).argParser(dayFlag).conflicts('since'))
    .addOption(new Option('--since <day>', help.today.since).argParser(dayFlag))
    .addOption(new Option('-f, --format <format>', help.today.format).choices(DIGEST_FORMAT_NAMES))
    .addOption(jsonOption(help.shared.jsonFields, PAPER_FIELDS).conflicts('format'))
    .option('-o, --output <file>', help.today.output, fileFlag)
    .option('--per-paper', help.today.perPaper)
    .option('--mail', help.today.mail)
    .option('-n, --limit <count>', help.shared.limit, countFlag)
    .option('--min-score <score>', help.shared.minScore, scoreFlag)
    .addOption(new Option('--short', help.today.short).conflicts('full'))
    .option('--full', help.today.full)
    .option('--picture', help.today.picture)
    .option('--no-picture', help.today.noPicture)
    .option('--no-refresh', help.today.noRefresh)
    .option('--no-llm', help.today.noLlm)
    .option('--require-llm', help.today.requireLlm)
    .option('--dry-run', help.today.dryRun)
    .option('--force', help.today.force)
    .option('--strict', help.today.strict)
    .option('-q, --quiet', help.today.quiet)
    .addHelpText('after', examples(help.today.examples))
    .action(async (_options: unknown, command: Command) => {
      const { runToday } = await import('../../cli/digest/run.ts');
      finish(await runToday(context, command.optsWithGlobals()));
    });
}
