import { addDays, type DayWords, dayMeant } from '../../calendar.ts';
import { askedDay } from '../../cli/asked-day.ts';
import { ended, tellEmpty } from '../../cli/papers/record-format.ts';
import { referenceView } from '../../cli/papers/references.ts';
import { type Session, withSession } from '../../cli/session.ts';
import { styleFor } from '../../cli/terminal/output-style.ts';
import { writePaged } from '../../cli/terminal/pager.ts';
import type { DigestFormat } from '../../config/digest-formats.ts';
import type { Context } from '../../context.ts';
import { defined } from '../../defined.ts';
import { RadarError } from '../../errors.ts';
import { arxivToday } from '../../intake/arxiv-time.ts';
import type { Day } from '../../paper.ts';
import { readSpace } from '../../selection/shipped-space.ts';
import { getDigest, listDigests } from '../../store/digests/digests.ts';
import { modelUsage, monthCost } from '../../store/model-calls.ts';
import { renderDigest } from '../../view/digest/index.ts';
import { paperJson } from '../../view/json.ts';
import { pickedJson } from '../../view/picked.ts';
import { digestRecords, renderDigests } from './digest-list.ts';
import { digestsJson, usageJson } from './json.ts';
import { type DaySpan, rollUpOf } from './period.ts';
import { isRollUpFormat, renderRollUp } from './roll-up/index.ts';
import { renderUsage, type Usage } from './usage.ts';

export interface BriefOptions {
  readonly format?: DigestFormat;
  /** The fields that each paper of a digest is to have; true for the whole document. */
  readonly json?: true | readonly string[];
  readonly limit?: number;
  /** The last of the seven days; true for today. */
  readonly week?: DayWords | true;
  /** As words for the last of the thirty days, a calendar month `2026-06`, or true for the thirty days up to today. */
  readonly month?: string | true;
  readonly usage?: boolean;
  /** Ends the records of the list of digests with a NUL. */
  readonly null?: boolean;
  /** false under --no-pager. */
  readonly pager?: boolean;
  readonly config?: string;
}

export async function runBrief(
  context: Context,
  date: DayWords | undefined,
  options: BriefOptions,
): Promise<number> {
  refuseMixed(date, options);
  return withSession(context, { reads: true, offline: true, config: options.config }, async (session) => {
    const day = askedDay(session.store, context.clock, date);
    await writePaged(context, options, await textOf(context, session, day, options));
    return 0;
  });
}

function refuseMixed(date: DayWords | undefined, { week, month, usage, format }: BriefOptions): void {
  const flag =
    week !== undefined ? '--week' : month !== undefined ? '--month' : usage ? '--usage' : undefined;
  if (flag === undefined) return;
  if (date !== undefined) {
    throw new RadarError('usage', ['flag-or-digest', flag, date], {
      hint: flag === '--usage' ? ['leave-date-out'] : ['end-days-there', flag, date],
    });
  }
  if (format !== undefined && !isRollUpFormat(format))
    throw new RadarError('usage', ['format-not-of', flag, format], { hint: ['formats-that-can'] });
}

async function textOf(
  context: Context,
  session: Session,
  date: Day | undefined,
  options: BriefOptions,
): Promise<string> {
  if (options.usage === true) return usage(context, session, options);
  if (options.week !== undefined || options.month !== undefined) return rolledUp(context, session, options);
  return date === undefined ? list(context, session, options) : again(context, session, date, options);
}

async function again(
  context: Context,
  { store, config }: Session,
  date: Day,
  options: BriefOptions,
): Promise<string> {
  const stored = getDigest(store, { profile: config.profile.name, date });
  if (stored === undefined) {
    throw new RadarError('usage', ['no-digest-of', date], { hint: ['brief-lists-or-today-of', date] });
  }
  const format = formatOf(context, options);
  if (Array.isArray(options.json))
    return pickedJson('papers', stored.digest.papers.map(paperJson), options.json);
  return renderDigest(stored.digest, format, styleFor(context, config), {
    followed: config.profile.authors,
    detail: config.output.detail,
    ...(await referenceView(store, stored.digest.papers, { format })),
  });
}

const formatOf = (context: Context, options: BriefOptions) =>
  options.json !== undefined ? 'json' : (options.format ?? (context.stdout.isTTY ? 'terminal' : 'markdown'));

function rolledUp(context: Context, { store, config }: Session, options: BriefOptions): string {
  const span = spanOf(options, arxivToday(store, context.clock));
  const space = readSpace(context.packageRoot);
  const liking = space === undefined ? undefined : { profile: config.profile, space };
  const made = rollUpOf(store, config.profile.name, span, liking);
  if (made === undefined) {
    throw new RadarError('usage', ['no-digest-between', span.since, span.until], {
      hint: ['brief-lists-or-today'],
    });
  }
  const format = formatOf(context, options);
  return renderRollUp(made, isRollUpFormat(format) ? format : 'json', styleFor(context, config), {
    followed: config.profile.authors,
  });
}

/** `2026-06` */
const MONTH_FORM = /^\d{4}-\d{2}$/;

function spanOf({ week, month }: BriefOptions, today: Day): DaySpan {
  if (week !== undefined) {
    const until = week === true ? today : (dayMeant(week, today) ?? today);
    return { since: addDays(until, -6), until };
  }
  if (typeof month === 'string' && MONTH_FORM.test(month)) {
    const first = `${month}-01` as Day;
    const next = addDays(first, 31).slice(0, 7);
    return { since: first, until: addDays(`${next}-01` as Day, -1) };
  }
  const until = typeof month === 'string' ? (dayMeant(month, today) ?? today) : today;
  return { since: addDays(until, -29), until };
}

/** Days of calls that are listed one by one. */
const LISTED_DAYS = 31;

function usage(context: Context, { store, config }: Session, options: BriefOptions): string {
  const now = context.clock.now();
  const month = new Date(now).toISOString().slice(0, 7);
  const since = new Date(now - (LISTED_DAYS - 1) * 86_400_000).toISOString().slice(0, 10);
  const used: Usage = {
    month,
    spentUsd: monthCost(store, month),
    maxCost: config.llm.maxCost,
    months: modelUsage(store, { by: 'month' }),
    days: modelUsage(store, { by: 'day', since }),
  };
  return options.json !== undefined ? usageJson(used) : renderUsage(used, styleFor(context, config));
}

async function list(context: Context, { store, config }: Session, options: BriefOptions): Promise<string> {
  const digests = listDigests(store, { profile: config.profile.name, limit: options.limit ?? 30 }).map(
    ({ digest, deliveredAt }) => ({
      date: digest.date,
      announced: digest.counts.announced,
      shown: digest.counts.shown,
      writer: digest.briefing.writer,
      ...defined({ deliveredAt }),
    }),
  );
  if (options.json !== undefined || options.format === 'json') return digestsJson(digests);
  const isForEyes = options.format !== undefined || (context.stdout.isTTY && options.null !== true);
  const table = () => renderDigests(digests, styleFor(context, config));
  if (isForEyes) return table();
  await tellEmpty(context, digests, 'tsv', table);
  return ended(digestRecords(digests), options);
}
