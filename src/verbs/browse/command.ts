import { type Command, Option } from 'commander';
import type { Finish } from '../../cli/command.ts';
import { dayFlag, examples } from '../../cli/flags.ts';
import type { Context } from '../../context.ts';

export function declareBrowse(program: Command, context: Context, finish: Finish): void {
  program
    .command('browse')
    .argument('[query]', 'start with what a search of the store finds')
    .description('read in the terminal: the full-screen reader (? shows its keys)')
    .addOption(
      new Option('--date <day>', 'the batch of that day').argParser(dayFlag).conflicts(['since', 'saved']),
    )
    .addOption(
      new Option('--since <day>', 'everything announced from that day on')
        .argParser(dayFlag)
        .conflicts('saved'),
    )
    .option('--saved', 'the papers you saved')
    .addHelpText(
      'after',
      examples(
        ['radar browse', 'the latest batch, best first'],
        ['radar browse --since 2026-06-15', 'a week'],
        ['radar browse "au:wright waveguide"', 'what a search finds'],
        ['radar browse --saved', 'what you kept for later'],
      ),
    )
    .action(async (query: string | undefined, _options: unknown, command: Command) => {
      const { runBrowse } = await import('./run.ts');
      finish(await runBrowse(context, query, command.optsWithGlobals()));
    });
}
