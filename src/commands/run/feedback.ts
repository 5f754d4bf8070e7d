import type { Context } from '../../context.ts';
import { renderFeedback } from '../../render/feedback.ts';
import * as feedback from '../../store/feedback.ts';
import { getPapers } from '../../store/papers.ts';
import { styleFor } from '../dress.ts';
import { type FeedbackOptions, VERBS, type Verb } from '../feedback.ts';
import { namedPapers, wordsFrom } from '../naming.ts';
import { withSession } from '../session.ts';
import { type LookupReport, lookUpUnknown, lookupTrouble } from '../unknown-papers.ts';

export async function runFeedback(
  context: Context,
  verb: Verb,
  args: readonly string[],
  options: FeedbackOptions,
): Promise<number> {
  const words = await wordsFrom(args, context);
  return withSession(context, { config: options.config }, async (session) => {
    const { store, config } = session;
    const ids = namedPapers(store, config.profile.name, words);
    const { kind } = VERBS[verb];
    const at = new Date(context.clock.now()).toISOString();
    const changed =
      kind === undefined
        ? feedback.removeFeedback(store, ids, undefined, at)
        : feedback.addFeedback(store, ids, kind, at);
    // What was said is safe before anything is fetched: without the text it counts once the text is there.
    if (kind !== undefined) {
      const lookup = { online: options.offline !== true, quiet: options.quiet === true };
      const report = await lookUpUnknown(context, session, ids, lookup);
      for (const line of linesAbout(report))
        if (!lookup.quiet) await context.stderr.write(`radar: ${line}\n`);
    }
    if (options.quiet === true) return 0;
    const papers = getPapers(store, ids);
    const marked = ids.map((id) => {
      const title = papers.get(id)?.title;
      return title === undefined ? { id } : { id, title };
    });
    await context.stdout.write(renderFeedback(kind ?? 'forget', changed, marked, styleFor(context, config)));
    return 0;
  });
}

function linesAbout(report: LookupReport): string[] {
  const absent = typeof report === 'object' ? report.absent : [];
  const missing = absent.length === 0 ? [] : [`arXiv has no paper ${absent.join(', ')}.`];
  return [...missing, ...[lookupTrouble(report)].flatMap((line) => line ?? [])];
}
