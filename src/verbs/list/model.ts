/** Which papers `radar list` prints: a batch as it is ranked, what the reader marked, or what was muted; each narrowed as in browse. */
import type { DayWords } from '../../calendar.ts';
import { askedDay } from '../../cli/asked-day.ts';
import type { RecordOptions } from '../../cli/papers/record-format.ts';
import { requireCategories, type Session } from '../../cli/session.ts';
import type { Context } from '../../context.ts';
import { defined } from '../../defined.ts';
import { latestBatch } from '../../intake/lists.ts';
import type { Message } from '../../messages/message.ts';
import type { FeedbackKind, MuteRule, PaperId, RankedPaper } from '../../paper.ts';
import { type ListedBatches, listInBatches, listPapers } from '../../selection/kept-ranking.ts';
import type { ListingRequest } from '../../selection/listing.ts';
import { programOf } from '../../selection/program.ts';
import type { PaperFormat } from '../../view/papers/index.ts';
import { filterOf, type ListFilters } from './filters.ts';

export interface ListOptions extends ListFilters, RecordOptions<PaperFormat> {
  readonly date?: DayWords;
  readonly since?: DayWords;
  readonly limit?: number;
  readonly minScore?: number;
  readonly all?: boolean;
  readonly saved?: boolean;
  readonly liked?: boolean;
  readonly muted?: boolean;
  readonly output?: string;
  /** false under --no-pager. */
  readonly pager?: boolean;
  readonly config?: string;
}

export interface Listed {
  readonly papers: readonly RankedPaper[];
  /** Under --muted: what removed each. */
  readonly rules?: ReadonlyMap<PaperId, MuteRule>;
  /** Why there are none; absent where there are some. */
  readonly whyNone?: Message;
}

/** @throws RadarError `config` where nothing is there and no source is named that could bring anything. */
export async function findListed(context: Context, session: Session, options: ListOptions): Promise<Listed> {
  const { saved, liked, muted } = options;
  if (saved === true || liked === true) return marked(context, session, options);
  const listed = await (muted === true ? removed : ranked)(context, session, options);
  if (listed.papers.length === 0) requireCategories(session);
  return listed;
}

async function ranked(context: Context, session: Session, options: ListOptions): Promise<Listed> {
  const { store, config } = session;
  const request = requestOf(context, session, options);
  const { papers, whyNone } = await listPapers(store, config, context.clock, request);
  return whyNone === undefined ? { papers } : { papers, whyNone: whyNoneOf(request, whyNone) };
}

/** What is ranked, for more papers than memory should hold; `whyNone` holds where there are none. */
export async function findInBatches(
  context: Context,
  session: Session,
  options: ListOptions,
): Promise<ListedBatches> {
  const { store, config } = session;
  const request = requestOf(context, session, options);
  const { batches, whyNone } = await listInBatches(store, config, context, request);
  return { batches, whyNone: whyNoneOf(request, whyNone) };
}

const whyNoneOf = ({ wants }: ListingRequest, whyNone: Message): Message =>
  wants === undefined ? whyNone : ['filters-leave-none'];

function requestOf(context: Context, session: Session, options: ListOptions): ListingRequest {
  const { store, config } = session;
  const version = programOf(context);
  const { limit = options.all === true ? Number.MAX_SAFE_INTEGER : config.briefing.papers } = options;
  const minScore = options.minScore ?? (options.all === true ? 0 : config.briefing.minScore);
  const wants = filterOf(store, namesIn(session), options);
  const asked = askedOf(context, session, options);
  const { packageRoot } = context;
  return { asked, limit, minScore, version, packageRoot, ...defined({ wants }) };
}

async function removed(context: Context, session: Session, options: ListOptions): Promise<Listed> {
  const { mutedPapers } = await import('./apart.ts');
  const { papers, rules } = mutedPapers({ ...context, ...session }, askedOf(context, session, options));
  const kept = narrowed(papers, session, options);
  if (kept.length > 0) return { papers: kept, rules };
  return { papers: kept, rules, whyNone: papers.length > 0 ? ['filters-leave-none'] : ['nothing-muted'] };
}

async function marked(
  { clock, ...context }: Context,
  session: Session,
  options: ListOptions,
): Promise<Listed> {
  const { markedPapers } = await import('./apart.ts');
  const kinds: readonly FeedbackKind[] =
    options.saved !== true ? ['like'] : options.liked !== true ? ['save'] : ['save', 'like'];
  const to = askedDay(session.store, clock, options.date);
  const from = to ?? askedDay(session.store, clock, options.since);
  const papers = markedPapers({ ...context, ...session, clock }, kinds, defined({ from, to }));
  const kept = narrowed(papers, session, options);
  if (kept.length > 0) return { papers: kept };
  const isNarrowed = papers.length > 0 || from !== undefined || kinds.length > 1;
  return {
    papers: kept,
    whyNone: isNarrowed
      ? ['filters-leave-none']
      : ['nothing-marked', options.saved === true ? 'save' : 'like'],
  };
}

/** What the reader picked out is not cut by the threshold, unless one is named. */
function narrowed(
  papers: readonly RankedPaper[],
  session: Session,
  options: ListOptions,
): readonly RankedPaper[] {
  const wants = filterOf(session.store, namesIn(session), options) ?? (() => true);
  return papers
    .filter(({ score }) => score >= (options.minScore ?? 0))
    .filter(({ paper, interest }) => wants({ id: paper.id, ...defined({ interest }) }))
    .slice(0, options.limit);
}

const namesIn = ({ config }: Session): readonly string[] => config.profile.interests.map(({ name }) => name);

function askedOf(
  { clock }: Context,
  { store, config }: Session,
  options: ListOptions,
): ListingRequest['asked'] {
  const since = askedDay(store, clock, options.since);
  if (since !== undefined) return { kind: 'since', since };
  return { kind: 'date', date: askedDay(store, clock, options.date) ?? latestBatch(store, config, clock) };
}
