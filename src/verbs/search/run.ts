import { namedPapers } from '../../cli/papers/paper-arguments.ts';
import { ended, type RecordOptions, recordFormat } from '../../cli/papers/record-format.ts';
import { referenceView } from '../../cli/papers/references.ts';
import { type Session, withSession } from '../../cli/session.ts';
import { tell } from '../../cli/tell.ts';
import { styleFor } from '../../cli/terminal/output-style.ts';
import { writePaged } from '../../cli/terminal/pager.ts';
import { withNotes } from '../../cli/with-notes.ts';
import type { Context } from '../../context.ts';
import { defined } from '../../defined.ts';
import { EXIT, RadarError } from '../../errors.ts';
import { arxivToday } from '../../intake/arxiv-time.ts';
import type { Lang } from '../../messages/lang.ts';
import type { Message } from '../../messages/message.ts';
import type { PaperId, RankedPaper } from '../../paper.ts';
import type { FindRequest, FoundPaper } from '../../selection/archive/find.ts';
import { keptScores } from '../../selection/kept-scores.ts';
import { alsoAtOf } from '../../selection/linked-works.ts';
import { programOf } from '../../selection/program.ts';
import type { Store } from '../../store/file/open.ts';
import {
  countPapers,
  getPaper,
  parseSearch,
  QUERY_NAMES,
  type SearchQuery,
  searchPapers,
} from '../../store/papers.ts';
import { countUnindexed } from '../../store/search/index-papers.ts';
import { countUnplaced } from '../../store/search/vectors.ts';
import type { PaperFormat } from '../../view/papers/index.ts';
import { renderSearch } from './view.ts';

export interface SearchOptions extends RecordOptions<PaperFormat> {
  readonly limit?: number;
  /** As they were named: ids, addresses, numbers of the last digest. */
  readonly like?: readonly string[];
  readonly meaning?: string;
  /** false under --no-pager. */
  readonly pager?: boolean;
  readonly config?: string;
}

/** The order is the search's; the scores are the profile's. */
export async function runSearch(context: Context, words: string, options: SearchOptions): Promise<number> {
  return withSession(context, { reads: true, offline: true, config: options.config }, async (session) => {
    const { store, config } = session;
    const { lang } = config.output;
    const format = recordFormat(context.stdout, options, 'table');
    const query = askedFor(context, session, words, options);
    const byMeaning = query.like.length > 0 || options.meaning !== undefined;
    const found = await find(context, store, byMeaning, {
      query,
      limit: options.limit ?? 20,
      ...defined({ meaning: options.meaning }),
    });
    const papers = await scored(context, session, found);
    await tellOfBacklog(context, store, lang, byMeaning);
    if (papers.length === 0) await tell(context, lang, whyNothingFound(query, countPapers(store), byMeaning));
    const { json } = options;
    const chosen = json === true ? undefined : json;
    const text = renderSearch(papers, format, styleFor(context, config), {
      ...viewOf(query),
      ...(byMeaning ? { likeness: likenesses(found) } : {}),
      ...(await referenceView(store, papers, { format, abstracts: options.abstracts })),
      ...defined({ chosen }),
    });
    if (papers.length > 0 || format !== 'table') await writePaged(context, options, ended(text, options));
    return EXIT.ok;
  });
}

/** What compares meanings is loaded only where it is asked for. */
async function find(
  { packageRoot }: Context,
  store: Store,
  byMeaning: boolean,
  request: FindRequest,
): Promise<readonly FoundPaper[]> {
  if (!byMeaning) return searchPapers(store, request.query, request.limit).map((paper) => ({ paper }));
  const { findPapers } = await import('../../selection/archive/find.ts');
  return findPapers(store, packageRoot, request);
}

/** What was found, in its order, as the profile sees it. */
async function scored(
  context: Context,
  { store, config }: Session,
  found: readonly FoundPaper[],
): Promise<readonly RankedPaper[]> {
  const ids = found.map(({ paper }) => paper.id);
  const places = alsoAtOf(store, ids);
  const announced = found.map(({ paper }) => {
    const alsoAt = places.get(paper.id);
    const listings = getPaper(store, paper.id)?.listings ?? [];
    return { paper, listings, ...defined({ alsoAt }) };
  });
  const ports = { packageRoot: context.packageRoot, version: programOf(context) };
  const byId = await keptScores(store, config, announced, arxivToday(store, context.clock), ports);
  return withNotes(
    store,
    ids.flatMap((id) => byId.get(id) ?? []).map((one, index) => ({ ...one, rank: index + 1 })),
  );
}

/** The query with the papers of --like, as a reader names papers. @throws RadarError `usage` where it says nothing. */
function askedFor(
  { clock }: Context,
  { store, config }: Session,
  words: string,
  { like = [], meaning }: SearchOptions,
): SearchQuery {
  const query = parseSearch(words, arxivToday(store, clock));
  const all = { ...query, like: [...query.like, ...namedPapers(store, config.profile.name, like)] };
  refuseProblems(all, meaning);
  return all;
}

const likenesses = (found: readonly FoundPaper[]): ReadonlyMap<PaperId, number> =>
  new Map(found.map(({ paper, likeness = 0 }) => [paper.id, Math.max(0, likeness)]));

/** What an older radar stored and nothing has indexed since. */
async function tellOfBacklog(context: Context, store: Store, lang: Lang, byMeaning: boolean): Promise<void> {
  const waiting = countUnindexed(store) + (byMeaning ? countUnplaced(store) : 0);
  if (waiting > 0) await tell(context, lang, ['not-searchable-yet', waiting, countPapers(store)]);
}

/** @throws RadarError `usage` naming every part that means something and cannot be understood, or where nothing is searched for. */
function refuseProblems({ problems, wanted, filters, like }: SearchQuery, meaning = ''): void {
  const [first] = problems;
  if (first === undefined) {
    if (wanted.length + filters.length + like.length > 0 || meaning.trim() !== '') return;
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

function whyNothingFound({ wanted, filters }: SearchQuery, stored: number, byMeaning: boolean): Message {
  if (stored === 0) return ['store-is-empty'];
  if (byMeaning && wanted.length + filters.length === 0) return ['nothing-alike'];
  const unknown = wanted.flatMap(({ text }) => /^([a-z]+):./i.exec(text)?.[1] ?? [])[0];
  if (unknown !== undefined) return ['no-such-search-field', `${unknown}:`, ...QUERY_NAMES];
  if (wanted.length > 1) return ['no-paper-holds-all', stored];
  return filters.length > 0 ? ['no-paper-fits', stored] : ['no-paper-holds', stored];
}
