import { type Command, Option } from 'commander';
import type { Finish } from '../../cli/command.ts';
import { countFlag, examples, scoreFlag } from '../../cli/flags.ts';
import { PAPER_FORMAT_NAMES } from '../../cli/formats.ts';
import type { Context } from '../../context.ts';

export function declareRank(program: Command, context: Context, finish: Finish): void {
  program
    .command('rank')
    .description('rank any papers against the profile, as a filter: JSON lines in, ranked papers out')
    .requiredOption(
      '--input <file>',
      'JSON lines with title and abstract, and id, authors, categories where known; - for stdin',
    )
    .option('-n, --limit <count>', 'at most so many papers', countFlag)
    .option('--min-score <score>', 'only papers from this score on, 0 to 1', scoreFlag)
    .addOption(
      new Option('-f, --format <format>', 'how to print').choices(PAPER_FORMAT_NAMES).default('ndjson'),
    )
    .option('--json', 'the same as -f json')
    .addHelpText(
      'after',
      examples(
        ['radar rank --input papers.jsonl -f table', 'a file'],
        ['radar list --all -f ndjson | radar rank --input - -n 5', 'a pipe'],
      ),
    )
    .action(async (_options: unknown, command: Command) => {
      const { runRank } = await import('./run.ts');
      finish(await runRank(context, command.optsWithGlobals()));
    });
}
