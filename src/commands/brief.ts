import { type Command, Option } from 'commander';
import type { Context } from '../context.ts';
import type { Day } from '../paper.ts';
import type { DigestFormat } from '../render/index.ts';
import { countFlag, dayFlag, examples } from './flags.ts';
import type { Finish } from './index.ts';
import { FORMAT_NAMES } from './today.ts';

export interface BriefOptions {
  readonly format?: DigestFormat;
  readonly json?: boolean;
  readonly limit?: number;
  readonly config?: string;
}

export function declareBrief(program: Command, context: Context, finish: Finish): void {
  program
    .command('brief')
    .argument('[date]', 'the announcement day of a digest', dayFlag)
    .description('print a stored digest again; without a date, list them')
    .addOption(new Option('-f, --format <format>', 'how to print').choices(FORMAT_NAMES))
    .option('--json', 'the same as -f json')
    .option('-n, --limit <count>', 'list at most so many', countFlag, 30)
    .addHelpText(
      'after',
      examples(
        ['radar brief', 'which digests there are'],
        ['radar brief 2026-06-18 -f markdown', 'one of them again, without any fetching'],
      ),
    )
    .action(async (date: Day | undefined, _options: unknown, command: Command) => {
      const { runBrief } = await import('./run/brief.ts');
      finish(await runBrief(context, date, command.optsWithGlobals()));
    });
}
