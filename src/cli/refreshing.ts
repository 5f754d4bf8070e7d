/** Refreshing as commands do it: with talk on stderr, and with the exit status that the contract gives to what happened. */

import type { Config } from '../config/schema.ts';
import type { SettledConfig } from '../config/settled.ts';
import type { Context } from '../context.ts';
import { EXIT, RadarError } from '../errors.ts';
import { listsOf } from '../intake/lists.ts';
import { type RefreshPlan, type RefreshReport, refresh } from '../intake/refresh.ts';
import { INTERFACE_WORDS } from '../messages/words.ts';
import { proxyFor } from '../net/proxy.ts';
import type { CoverageRow, Day } from '../paper.ts';
import { catchUpDuring, catchUpWith, createCatchUp } from '../selection/archive/catch-up.ts';
import { latestDay } from '../store/announcements.ts';
import type { Store } from '../store/file/open.ts';
import { coverageSentence, isIncomplete } from '../view/coverage/words.ts';
import { createReporter, type ProgressReporter } from './progress/reporter.ts';
import type { Session } from './session.ts';
import { tell } from './tell.ts';

/** What a morning indexes beside the day's papers: a third of a second's work of what an older radar left. */
const MORNING = 4000;

export async function refreshReporting(
  context: Context,
  session: Session,
  reporter: ProgressReporter,
  plan: RefreshPlan & { readonly sources?: Config['sources'] } = {},
): Promise<RefreshReport> {
  const { store, config } = session;
  const { onProgress } = reporter;
  const catchUp = createCatchUp(store, context.packageRoot);
  const meanwhile = (ms: number, signal: AbortSignal) =>
    catchUpDuring(catchUp, ms, { clock: context.clock, signal });
  const ports = { ...context, store, onProgress, meanwhile };
  const isLong = (plan.since ?? plan.days) !== undefined;
  const tell = (done: number, of: number) => onProgress({ kind: 'indexing', done, of });
  const report = await refresh(ports, plan.sources ?? config.sources, plan)
    .then(async (refreshed) => {
      await catchUpWith(catchUp, context, tell, isLong ? undefined : MORNING);
      return refreshed;
    })
    .finally(reporter.clear);
  for (const line of incompleteLines(report.rows, config.output.lang))
    await context.stderr.write(`radar: ${line}\n`);
  if (report.rows.some(({ reason }) => reason !== undefined && isOfProxy(reason)))
    await tellOfProxy(context, config);
  return report;
}

/** Whoever is behind a proxy may not know it: a variable that a login script sets says nothing on the screen. */
async function tellOfProxy(context: Context, { sources, output }: Config): Promise<void> {
  const proxy = proxyFor(context.env, sources.arxiv.endpoints.rss);
  if (proxy === undefined) return;
  const { host, variable } = proxy;
  await (host === undefined
    ? tell(context, output.lang, ['proxy-misnamed', variable], ['write-proxy'])
    : tell(context, output.lang, ['proxy-shut', host, variable], ['check-the-proxy', variable]));
}

/** A reason may hold another one. */
const isOfProxy = ([key, ...parts]: readonly unknown[]): boolean =>
  key === 'host-behind-deaf-proxy' || parts.some((part) => Array.isArray(part) && isOfProxy(part));

export function reporterFor(context: Context, quiet: boolean, config?: Config): ProgressReporter {
  return createReporter(context, quiet, config);
}

/** One sentence for every category that is not complete, and for every reason. Sentence under -q too: it is not success. */
export function incompleteLines(rows: readonly CoverageRow[], lang: keyof typeof INTERFACE_WORDS): string[] {
  const say = INTERFACE_WORDS[lang];
  const days = new Map<string, Day[]>();
  for (const row of rows) {
    const sentence = coverageSentence(row, say, 'no time');
    if (sentence !== undefined) days.set(sentence, [...(days.get(sentence) ?? []), row.date].sort());
  }
  // What is wrong with a month of days for one reason is said once.
  return [...days].map(([sentence, [first, ...others]]) => {
    const last = others.at(-1);
    const isSpan = first !== undefined && last !== undefined;
    return isSpan ? `${say.week(first, last)}${say.colon}${sentence}` : sentence;
  });
}

/** @throws RadarError `nothing` where no category answered and the store has no announcement either. */
export function requireSomething(report: RefreshReport, store: Store, { config }: SettledConfig): void {
  if (report.answered > 0 || report.asked === 0) return;
  if (latestDay(store, { categories: listsOf(config) }) !== undefined) return;
  throw new RadarError('nothing', ['nothing-fetched-or-stored'], { hint: ['check-network-or-demo'] });
}

/** 0, or 6 under --strict where something is missing. */
export function strictStatus(rows: readonly CoverageRow[], strict: boolean): number {
  return strict && rows.some(isIncomplete) ? EXIT.incomplete : EXIT.ok;
}
