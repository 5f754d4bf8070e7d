import { namedPapers, wordsFrom } from '../../cli/papers/paper-arguments.ts';
import { withSession } from '../../cli/session.ts';
import { tell } from '../../cli/tell.ts';
import { openLink } from '../../cli/terminal/opener.ts';
import type { Context } from '../../context.ts';
import { RadarError } from '../../errors.ts';
import type { PaperId } from '../../paper.ts';
import { linksOfId } from '../../paper-id.ts';
import type { Store } from '../../store/file/open.ts';
import { getPapers } from '../../store/papers.ts';

export interface OpenPaperOptions {
  readonly pdf?: boolean;
  readonly print?: boolean;
  readonly config?: string;
}

/** More windows at once are a slip of the hand. */
const MOST_WINDOWS = 10;

export async function runOpen(
  context: Context,
  args: readonly string[],
  options: OpenPaperOptions,
): Promise<number> {
  const words = await wordsFrom(args, context);
  return withSession(context, { reads: true, config: options.config }, async ({ store, config }) => {
    const ids = namedPapers(store, config.profile.name, words);
    const links = linksOf(store, ids, options.pdf === true);
    if (options.print === true) return print(context, links);
    if (links.length > MOST_WINDOWS)
      throw new RadarError('usage', ['too-many-windows', links.length, MOST_WINDOWS], {
        hint: ['name-fewer-or-print'],
      });
    const left: string[] = [];
    for (const link of links) if (!(await openLink(context, link))) left.push(link);
    if (left.length === 0) return 0;
    await tell(context, config.output.lang, ['no-browser']);
    return print(context, left);
  });
}

async function print(context: Context, links: readonly string[]): Promise<number> {
  await context.stdout.write(links.map((link) => `${link}\n`).join(''));
  return 0;
}

/** @throws RadarError `usage` naming every paper without such a link. */
function linksOf(store: Store, ids: readonly PaperId[], pdf: boolean): string[] {
  const known = getPapers(store, ids);
  const found = ids.map((id) => {
    const links = known.get(id)?.links ?? linksOfId(id);
    return { id, link: pdf ? links?.pdf : links?.abstract };
  });
  const missing = found.filter(({ link }) => link === undefined || link === '').map(({ id }) => id);
  if (missing.length > 0)
    throw pdf
      ? new RadarError('usage', ['no-pdf-known', ...missing], { hint: ['open-without-pdf'] })
      : new RadarError('usage', ['no-link-known', ...missing], { hint: ['only-stored-have-links'] });
  return found.flatMap(({ link }) => link ?? []);
}
