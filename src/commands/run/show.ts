import type { Context } from '../../context.ts';
import { RadarError } from '../../errors.ts';
import { renderStoredPapers } from '../../render/show.ts';
import { getPaper } from '../../store/papers.ts';
import { styleFor } from '../dress.ts';
import { namedPapers, wordsFrom } from '../naming.ts';
import { withSession } from '../session.ts';
import type { ShowOptions } from '../show.ts';

export async function runShow(
  context: Context,
  args: readonly string[],
  options: ShowOptions,
): Promise<number> {
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
