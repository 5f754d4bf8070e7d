import type { Context } from '../../context.ts';
import { arxivToday } from '../../pipeline/arxiv-time.ts';
import { scorePapers } from '../../pipeline/score.ts';
import { renderPapers } from '../../render/papers.ts';
import { getPaper, searchPapers } from '../../store/papers.ts';
import { styleFor } from '../dress.ts';
import type { SearchOptions } from '../search.ts';
import { withSession } from '../session.ts';

/** The order is the search's; the scores are the profile's. */
export async function runSearch(context: Context, query: string, options: SearchOptions): Promise<number> {
  return withSession(context, { config: options.config }, async ({ store, config }) => {
    const found = searchPapers(store, query, options.limit ?? 20);
    const announced = found.map((paper) => ({ paper, listings: getPaper(store, paper.id)?.listings ?? [] }));
    const scored = new Map(
      scorePapers(store, config, announced, arxivToday(store, context.clock), context.packageRoot).ranked.map(
        (one) => [one.paper.id, one],
      ),
    );
    const papers = found
      .flatMap(({ id }) => scored.get(id) ?? [])
      .map((one, index) => ({ ...one, rank: index + 1 }));
    const format = options.json === true ? 'json' : (options.format ?? 'table');
    await context.stdout.write(renderPapers(papers, format, styleFor(context, config)));
    return 0;
  });
}
