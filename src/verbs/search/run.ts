import { styleFor } from '../../cli/output-style.ts';
import { writePaged } from '../../cli/pager.ts';
import { withSession } from '../../cli/session.ts';
import type { Context } from '../../context.ts';
import { RadarError } from '../../errors.ts';
import { arxivToday } from '../../intake/arxiv-time.ts';
import { alsoAtOf } from '../../selection/linked-works.ts';
import { scorePapers } from '../../selection/score-papers.ts';
import { countPapers, getPaper, parseSearch, type SearchQuery, searchPapers } from '../../store/papers.ts';
import type { PaperFormat } from '../../view/papers/index.ts';
import { renderSearch } from './view.ts';

export interface SearchOptions {
  readonly format?: PaperFormat;
  readonly json?: boolean;
  readonly limit?: number;
  /** false under --no-pager. */
  readonly pager?: boolean;
  readonly config?: string;
}

/** The order is the search's; the scores are the profile's. */
export async function runSearch(context: Context, words: string, options: SearchOptions): Promise<number> {
  return withSession(context, { reads: true, config: options.config }, async ({ store, config }) => {
    const today = arxivToday(store, context.clock);
    const query = parseSearch(words, today);
    refuseProblems(query);
    const found = searchPapers(store, query, options.limit ?? 20);
    const places = alsoAtOf(
      store,
      found.map(({ id }) => id),
    );
    const announced = found.map((paper) => {
      const alsoAt = places.get(paper.id);
      const listings = getPaper(store, paper.id)?.listings ?? [];
      return { paper, listings, ...(alsoAt === undefined ? {} : { alsoAt }) };
    });
    const scored = new Map(
      scorePapers(store, config, announced, today, context.packageRoot).ranked.map((one) => [
        one.paper.id,
        one,
      ]),
    );
    const papers = found
      .flatMap(({ id }) => scored.get(id) ?? [])
      .map((one, index) => ({ ...one, rank: index + 1 }));
    const format = options.json === true ? 'json' : (options.format ?? 'table');
    await writePaged(
      context,
      options,
      renderSearch(papers, format, styleFor(context, config), viewOf(query)),
    );
    if (papers.length === 0) await context.stderr.write(`radar: ${whyNothing(query, countPapers(store))}\n`);
    return 0;
  });
}

/** @throws RadarError `usage` naming every part that means something and cannot be understood. */
function refuseProblems({ problems }: SearchQuery): void {
  const [first] = problems;
  if (first === undefined) return;
  throw new RadarError('usage', problems.map(({ part, message }) => `“${part}”: ${message}`).join('; '), {
    hint: 'Quote it to search for the words themselves; “radar search --help” shows what a query may say.',
  });
}

function viewOf({ wanted }: SearchQuery) {
  const inField = (name: string) => wanted.filter(({ field }) => field === undefined || field === name);
  return { inTitle: inField('title'), inAbstract: inField('abstract'), inAuthors: inField('authors') };
}

function whyNothing({ wanted, filters }: SearchQuery, stored: number): string {
  if (stored === 0) return 'the store is empty; “radar refresh” fills it.';
  const none = stored === 1 ? 'the one paper of the store does not hold' : `none of ${stored} papers holds`;
  if (wanted.length > 1) return `${none} all of it; try fewer words.`;
  if (filters.length > 0)
    return `${stored === 1 ? 'the one paper of the store does not fit' : `none of ${stored} papers fits`}; try without a filter.`;
  return `${none} it; a beginning such as “photo*” finds more.`;
}
