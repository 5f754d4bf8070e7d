import { styleFor } from '../../cli/output-style.ts';
import { writePaged } from '../../cli/pager.ts';
import { ended, type RecordOptions, recordFormat } from '../../cli/record-format.ts';
import { referenceView } from '../../cli/references.ts';
import { withSession } from '../../cli/session.ts';
import { tell } from '../../cli/tell.ts';
import { withNotes } from '../../cli/with-notes.ts';
import type { Context } from '../../context.ts';
import { defined } from '../../defined.ts';
import { EXIT, RadarError } from '../../errors.ts';
import { arxivToday } from '../../intake/arxiv-time.ts';
import type { Message } from '../../messages/message.ts';
import { keptScores } from '../../selection/kept-scores.ts';
import { alsoAtOf } from '../../selection/linked-works.ts';
import { programOf } from '../../selection/program.ts';
import {
  countPapers,
  getPaper,
  parseSearch,
  QUERY_NAMES,
  type SearchQuery,
  searchPapers,
} from '../../store/papers.ts';
import type { PaperFormat } from '../../view/papers/index.ts';
import { renderSearch } from './view.ts';

export interface SearchOptions extends RecordOptions<PaperFormat> {
  readonly limit?: number;
  /** false under --no-pager. */
  readonly pager?: boolean;
  readonly config?: string;
}

/** The order is the search's; the scores are the profile's. */
export async function runSearch(context: Context, words: string, options: SearchOptions): Promise<number> {
  return withSession(
    context,
    { reads: true, offline: true, config: options.config },
    async ({ store, config }) => {
      const format = recordFormat(context.stdout, options, 'table');
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
        return { paper, listings, ...defined({ alsoAt }) };
      });
      const ports = { packageRoot: context.packageRoot, version: programOf(context) };
      const scored = await keptScores(store, config, announced, today, ports);
      const papers = withNotes(
        store,
        found.flatMap(({ id }) => scored.get(id) ?? []).map((one, index) => ({ ...one, rank: index + 1 })),
      );
      if (papers.length === 0)
        await tell(context, config.output.lang, whyNothingFound(query, countPapers(store)));
      const { json } = options;
      const chosen = json === true ? undefined : json;
      const text = renderSearch(papers, format, styleFor(context, config), {
        ...viewOf(query),
        ...(await referenceView(store, papers, { format, abstracts: options.abstracts })),
        ...defined({ chosen }),
      });
      if (papers.length > 0 || format !== 'table') await writePaged(context, options, ended(text, options));
      return EXIT.ok;
    },
  );
}

/** @throws RadarError `usage` naming every part that means something and cannot be understood, or where nothing is searched for. */
function refuseProblems({ problems, wanted, filters }: SearchQuery): void {
  const [first] = problems;
  if (first === undefined) {
    if (wanted.length + filters.length > 0) return;
    throw new RadarError('usage', ['nothing-searched-for'], { hint: ['search-needs-words'] });
  }
  throw new RadarError(
    'usage',
    ['causes', ...problems.map(({ part, what }): Message => ['query-part', part, what])],
    { hint: ['quote-query'] },
  );
}

function viewOf({ wanted }: SearchQuery) {
  const inField = (name: string) => wanted.filter(({ field }) => field === undefined || field === name);
  return { inTitle: inField('title'), inAbstract: inField('abstract'), inAuthors: inField('authors') };
}

function whyNothingFound({ wanted, filters }: SearchQuery, stored: number): Message {
  if (stored === 0) return ['store-is-empty'];
  const unknown = wanted.flatMap(({ text }) => /^([a-z]+):./i.exec(text)?.[1] ?? [])[0];
  if (unknown !== undefined) return ['no-such-search-field', `${unknown}:`, ...QUERY_NAMES];
  if (wanted.length > 1) return ['no-paper-holds-all', stored];
  return filters.length > 0 ? ['no-paper-fits', stored] : ['no-paper-holds', stored];
}
