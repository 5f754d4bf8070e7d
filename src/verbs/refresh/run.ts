import type { DayWords } from '../../calendar.ts';
import { askedDay } from '../../cli/asked-day.ts';
import { tellOfOldNode } from '../../cli/old-node.ts';
import { refreshReporting, reporterFor, requireSomething, strictStatus } from '../../cli/refreshing.ts';
import { requireCategories, type Session, withSession } from '../../cli/session.ts';
import { styleFor } from '../../cli/terminal/output-style.ts';
import type { Config } from '../../config/schema.ts';
import type { Context } from '../../context.ts';
import { defined } from '../../defined.ts';
import { RadarError } from '../../errors.ts';
import { arxivToday } from '../../intake/arxiv-time.ts';
import { feedNameOf } from '../../intake/lists.ts';
import type { Message } from '../../messages/message.ts';
import { say } from '../../messages/say.ts';
import type { Day } from '../../paper.ts';
import { renderCoverageTable } from '../../view/coverage/table.ts';
import { coverageJson } from '../../view/json.ts';

export interface RefreshOptions {
  readonly since?: DayWords;
  readonly days?: number;
  readonly source?: string;
  readonly json?: boolean;
  readonly strict?: boolean;
  readonly quiet?: boolean;
  readonly config?: string;
}

export async function runRefresh(context: Context, options: RefreshOptions): Promise<number> {
  return withSession(
    context,
    { exclusive: true, config: options.config, quiet: options.quiet },
    async (session) => {
      requireCategories(session);
      const since = startOf(context, session, options);
      const reporter = reporterFor(context, options.quiet === true, session.config);
      const choice = chosen(session.config.sources, options.source);
      if ((options.since ?? options.days) !== undefined && !readsArxiv(choice))
        reporter.say(`radar: ${say(session.config.output.lang, noPast(options))}`);
      const report = await refreshReporting(context, session, reporter, {
        ...choice,
        ...defined({ since, days: options.days }),
      });
      if (options.json === true) await context.stdout.write(coverageJson(report.rows));
      else if (options.quiet !== true)
        await context.stdout.write(renderCoverageTable(report.rows, styleFor(context, session.config)));
      if (options.quiet !== true) await tellOfOldNode(context, session.store, session.config.output.lang);
      requireSomething(report, session.store, session);
      return strictStatus(report.rows, options.strict === true);
    },
  );
}

/** @throws RadarError `usage` for a day that is still to come. */
function startOf({ clock }: Context, { store }: Session, options: RefreshOptions): Day | undefined {
  const today = arxivToday(store, clock);
  const since = askedDay(store, clock, options.since);
  if (since !== undefined && since > today) {
    throw new RadarError('usage', ['since-to-come', since, today], { hint: ['give-past-day'] });
  }
  return since;
}

/** A feed shows its latest items and keeps no archive that could be asked for a day: only arXiv has a past. */
function noPast({ since, source }: RefreshOptions): Message {
  const flag = since === undefined ? '--days' : '--since';
  return source === undefined ? ['feeds-have-no-past', flag] : ['feed-has-no-past', source, flag];
}

const readsArxiv = ({ arxiv, sources }: Choice): boolean =>
  arxiv !== false && sources.arxiv.categories.length > 0;

interface Choice {
  readonly sources: Config['sources'];
  readonly arxiv?: boolean;
}

/** What `--source` leaves of the configured sources. @throws RadarError `usage` for a name that is not among them. */
function chosen(sources: Config['sources'], name: string | undefined): Choice {
  if (name === undefined) return { sources };
  if (name === 'arxiv') return { sources: { ...sources, feeds: [] } };
  const feeds = sources.feeds.filter((feed) => feedNameOf(feed) === name || feed === name);
  if (feeds.length === 0) {
    const names = ['arxiv', ...sources.feeds.map(feedNameOf)];
    throw new RadarError('usage', ['no-such-source', name], { hint: ['sources-there-are', ...names] });
  }
  return { sources: { ...sources, feeds }, arxiv: false };
}
