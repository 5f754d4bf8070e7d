import { type Command, Option } from 'commander';
import type { Finish } from '../../cli/command.ts';
import { examples } from '../../cli/flags.ts';
import type { Context } from '../../context.ts';

export function declareShow(program: Command, context: Context, finish: Finish): void {
  program
    .command('show')
    .argument(
      '[id...]',
      'papers: arXiv ids or URLs, doi:…, feed:…, or the numbers of the last digest; “-” reads them from stdin',
    )
    .description('print papers whole: title, authors, abstract, versions, where they were announced')
    .addOption(
      new Option('-f, --format <format>', 'how to print')
        .choices(['text', 'json', 'bibtex', 'ris'])
        .default('text'),
    )
    .option('--json', 'the same as -f json')
    .option('--diff', 'print what changed from one version to the next: title, authors and abstract')
    .option('--offline', 'do not ask arXiv or Crossref for papers that are not in the store')
    .addHelpText(
      'after',
      examples(
        ['radar show 2606.12609', 'one paper'],
        ['radar show 1 2', 'the first two of the last digest'],
        [
          'radar show doi:10.1038/s41586-024-07565-4',
          'an article, from Crossref where radar has never seen it',
        ],
        ['radar show 2606.12609 -f bibtex', 'for a bibliography'],
        ['radar show --diff 2606.12609', 'what its replacement changed'],
      ),
    )
    .action(async (ids: string[], _options: unknown, command: Command) => {
      const { runShow } = await import('./run.ts');
      finish(await runShow(context, ids, command.optsWithGlobals()));
    });
}
