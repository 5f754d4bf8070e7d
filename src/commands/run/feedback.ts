import type { Context } from '../../context.ts';
import { renderFeedback } from '../../render/feedback.ts';
import * as feedback from '../../store/feedback.ts';
import { getPapers } from '../../store/papers.ts';
import { styleFor } from '../dress.ts';
import { type FeedbackOptions, VERBS, type Verb } from '../feedback.ts';
import { namedPapers, wordsFrom } from '../naming.ts';
import { withSession } from '../session.ts';

export async function runFeedback(
  context: Context,
  verb: Verb,
  args: readonly string[],
  options: FeedbackOptions,
): Promise<number> {
  const words = await wordsFrom(args, context);
  return withSession(context, { config: options.config }, async ({ store, config }) => {
    const ids = namedPapers(store, config.profile.name, words);
    const { kind } = VERBS[verb];
    const at = new Date(context.clock.now()).toISOString();
    const changed =
      kind === undefined
        ? feedback.removeFeedback(store, ids, undefined, at)
        : feedback.addFeedback(store, ids, kind, at);
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
