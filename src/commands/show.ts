import { type Command, Option } from 'commander';
import type { Context } from '../context.ts';
import { RadarError } from '../errors.ts';
import { examples } from './flags.ts';
import type { Finish } from './index.ts';

export interface ShowOptions {
  readonly format?: 'text' | 'json' | 'bibtex' | 'ris';
  readonly json?: boolean;
  readonly config?: string;
}

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
    .addHelpText(
      'after',
      examples(
        ['radar show 2606.12609', 'one paper'],
        ['radar show 1 2', 'the first two of the last digest'],
        ['radar show 2606.12609 -f bibtex', 'for a bibliography'],
      ),
    )
    .action(async (ids: string[], _options: unknown, command: Command) =>
      finish(await runShow(context, ids, command.optsWithGlobals())),
    );
}

export async function runShow(
  context: Context,
  args: readonly string[],
  options: ShowOptions,
): Promise<number> {
  const [{ withSession }, { namedPapers, wordsFrom }, { getPaper }, { renderStoredPapers }, { styleFor }] =
    await Promise.all([
      import('./session.ts'),
      import('./naming.ts'),
      import('../store/papers.ts'),
      import('../render/show.ts'),
      import('./dress.ts'),
    ]);
  const words = await wordsFrom(args, context);
  return withSession(context, { config: options.config }, async ({ store, config }) => {
    const ids = namedPapers(store, config.profile.name, words);
    const found = ids.map((id) => ({ id, stored: getPaper(store, id) }));
    const missing = found.filter(({ stored }) => stored === undefined).map(({ id }) => id);
    if (missing.length > 0) {
      throw new RadarError('usage', `not in the store: ${missing.join(', ')}`, {
        hint: '“radar refresh” stores what is announced; “radar list --all” shows what is there.',
      });
    }
    const format = options.json === true ? 'json' : (options.format ?? 'text');
    const papers = found.flatMap(({ stored }) => stored ?? []);
    await context.stdout.write(renderStoredPapers(papers, format, styleFor(context, config)));
    return 0;
  });
}
