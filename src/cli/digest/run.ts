import { currentConfig } from '../../config/current.ts';
import type { Context } from '../../context.ts';
import { makeDigest } from '../../digest/make.ts';
import type { FetchPorts } from '../../intake/fetch-ports.ts';
import { fetchExamples } from '../../intake/lookup/by-id.ts';
import type { ProgressEvent } from '../../intake/progress.ts';
import type { RefreshReport } from '../../intake/refresh.ts';
import { say } from '../../messages/say.ts';
import type { Digest } from '../../paper.ts';
import { arxivBase } from '../../paper-id.ts';
import { findExamples } from '../../selection/examples.ts';
import { programOf } from '../../selection/program.ts';
import type { Asked } from '../../selection/window.ts';
import { firstLines } from '../../view/digest/terminal/before-briefing.ts';
import { askedDay } from '../asked-day.ts';
import { tellOfOldNode } from '../old-node.ts';
import type { ProgressReporter } from '../progress/reporter.ts';
import * as fetching from '../refreshing.ts';
import type { Session } from '../session.ts';
import { requireCategories, withSession } from '../session.ts';
import { styleFor } from '../terminal/output-style.ts';
import { deliverDigest } from './deliver.ts';
import type { TodayOptions } from './options.ts';
import { fileFor, formatFor } from './output.ts';

export async function runToday(context: Context, options: TodayOptions): Promise<number> {
  await offerSetUp(context, options);
  if (context.terminal !== undefined && options.quiet !== true) {
    const { offerTrust } = await import('../trusting.ts');
    await offerTrust(context, options.config);
  }
  const offline = options.refresh === false;
  const { config, quiet } = options;
  return withSession(context, { exclusive: true, offline, config, quiet }, async (session) => {
    requireCategories(session);
    const reporter = fetching.reporterFor(context, options.quiet === true, session.config);
    const started = context.clock.now();
    // What cannot be written is told before anything is fetched.
    formatFor(context, options, session.config);
    const report =
      options.refresh === false ? undefined : await fetching.refreshReporting(context, session, reporter);
    if (report !== undefined) fetching.requireSomething(report, session.store, session);
    const onProgress = (event: ProgressEvent): void => {
      if (event.kind === 'writing') showFirst(context, session, options, reporter, event.draft);
      reporter.onProgress(event);
    };
    const ports = { ...context, store: session.store, onProgress };
    if (report !== undefined && report.answered > 0) await lookUpExamples(ports, session, report);
    const request = {
      asked: askedFor(context, session, options),
      limit: options.limit ?? session.config.briefing.papers,
      minScore: options.minScore ?? session.config.briefing.minScore,
      model: options.llm !== false,
      requireModel: options.requireLlm === true,
      force: options.force === true,
      packageRoot: context.packageRoot,
      program: programOf(context),
    };
    if (options.dryRun === true) {
      const { planDigest } = await import('../../digest/plan.ts');
      const { lang } = styleFor(context, session.config);
      const lines = planDigest(ports, session, request).map((line) => say(lang, line));
      await context.stdout.write(`${lines.join('\n')}\n`);
      return 0;
    }
    const made = await makeDigest(ports, session, request).finally(reporter.clear);
    const undelivered = await deliverDigest(context, session, options, made, context.clock.now() - started);
    if (options.quiet !== true && options.sample !== true)
      await tellOfOldNode(context, session.store, session.config.output.lang);
    if (options.quiet !== true) await tellOfSilent(context, session, made.digest);
    const rows = [...made.digest.coverage, ...(report?.rows ?? [])];
    return fetching.strictStatus(rows, options.strict === true) || undelivered;
  });
}

/** An interest that found nothing may be in a language that is not read: that is said, whatever else the day has. */
async function tellOfSilent(context: Context, session: Session, { papers, counts }: Digest): Promise<void> {
  const heard = new Set(papers.map(({ interest }) => interest));
  const silent = session.config.profile.interests.filter(({ name }) => !heard.has(name));
  if (silent.length === 0 || counts.announced === 0) return;
  const { tellOfUnread } = await import('./unread-descriptions.ts');
  await tellOfUnread(context, session, silent);
}

/** Where no list of arXiv's was heard, nothing else of arXiv's will be. */
async function lookUpExamples(
  ports: FetchPorts,
  { store, config }: Session,
  { isArxivSilent }: RefreshReport,
): Promise<void> {
  const { unknown } = findExamples(store, config.profile);
  const asked = isArxivSilent ? unknown.filter((id) => arxivBase(id) === undefined) : unknown;
  await fetchExamples(ports, config.sources, asked);
}

/** The first morning: somebody who can be asked is offered the questions of `radar init`, and then gets the digest. */
async function offerSetUp(context: Context, options: TodayOptions): Promise<void> {
  if (context.terminal === undefined || options.quiet === true) return;
  const { config, files } = await currentConfig(context, options.config);
  const { arxiv, feeds } = config.sources;
  if (files.length > 0 || arxiv.categories.length > 0 || feeds.length > 0) return;
  const { offerInit } = await import('../set-up/run.ts');
  await offerInit(context, options);
}

/** A model may think for a minute: until then the terminal shows what is ranked already. */
function showFirst(
  context: Context,
  { config }: Session,
  options: TodayOptions,
  reporter: ProgressReporter,
  draft: Digest,
): void {
  if (!reporter.isLive || fileFor(options, config) !== undefined) return;
  if (formatFor(context, options, config) !== 'terminal') return;
  reporter.show(firstLines(draft, reporter.style, { followed: config.profile.authors }, reporter.rows - 3));
}

function askedFor({ clock }: Context, { store }: Session, options: TodayOptions): Asked {
  const date = askedDay(store, clock, options.date);
  const since = askedDay(store, clock, options.since);
  if (date !== undefined) return { kind: 'date', date };
  return since === undefined ? { kind: 'today' } : { kind: 'since', since };
}
