import { type Command, Option } from 'commander';
import type { Finish } from '../../cli/command.ts';
import { examples } from '../../cli/flags.ts';
import type { Context } from '../../context.ts';

export function declareInit(program: Command, context: Context, finish: Finish): void {
  const collect = (value: string, before: readonly string[] = []): readonly string[] => [...before, value];
  program
    .command('init')
    .description('set radar up: asks at a terminal, and shows what it would have picked before it writes')
    .option('--category <category>', 'an arXiv category to read, such as cs.LG; repeatable', collect)
    .option('--interest <text>', 'what you want to read about, in plain words; repeatable', collect)
    .option(
      '--like <paper>',
      'a paper you liked, by id, address or DOI, or a BibTeX file of them; repeatable',
      collect,
    )
    .option('--author <name>', 'an author to follow; repeatable', collect)
    .option('--feed <name>', 'a journal of the catalogue, such as nature; repeatable', collect)
    .addOption(new Option('--lang <language>', 'of headings, messages and briefings').choices(['en', 'zh']))
    .option('--model <name>', 'the model that writes the briefing, or none')
    .option('--base-url <address>', 'the server of that model, where it is not Anthropic’s')
    .option('--key-env <variable>', 'the environment variable that holds the server’s key')
    .option('-o, --output <file>', 'write there instead of your own configuration; “-” is stdout')
    .option('--yes', 'ask nothing; what no flag says keeps its default')
    .option('--force', 'replace a configuration that is already there; the old one is kept as .bak')
    .addHelpText(
      'after',
      examples(
        ['radar init', 'a few questions, at a terminal'],
        [
          'radar init --yes --category cs.LG --interest "optical computing" --like arxiv:2402.17750',
          'without questions',
        ],
        [
          'radar init --yes --category hep-th --like library.bib --feed prl --model none -o -',
          'only print it',
        ],
      ),
    )
    .action(async (_options: unknown, command: Command) => {
      const { runInit } = await import('../../cli/set-up/run.ts');
      finish(await runInit(context, command.optsWithGlobals()));
    });
}
