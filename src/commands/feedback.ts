import type { Command } from 'commander';
import type { Context } from '../context.ts';
import type { FeedbackKind } from '../paper.ts';
import { examples } from './flags.ts';
import type { Finish } from './index.ts';

const VERBS = {
  like: { kind: 'like', what: 'more like these, please: tomorrow’s order follows' },
  dislike: { kind: 'dislike', what: 'less like these' },
  save: { kind: 'save', what: 'keep for later; counts as interest' },
  read: { kind: 'read', what: 'mark as read' },
  forget: { kind: undefined, what: 'take back everything said about these papers' },
} as const satisfies Record<string, { kind: FeedbackKind | undefined; what: string }>;

type Verb = keyof typeof VERBS;

export interface FeedbackOptions {
  readonly quiet?: boolean;
  readonly config?: string;
}

export function declareFeedback(program: Command, context: Context, finish: Finish): void {
  for (const verb of Object.keys(VERBS) as Verb[]) {
    program
      .command(verb)
      .argument(
        '[id...]',
        'papers: arXiv ids or URLs, doi:…, feed:…, or the numbers of the last digest; “-” or none reads them from stdin',
      )
      .description(VERBS[verb].what)
      .option('-q, --quiet', 'say nothing on success')
      .addHelpText(
        'after',
        examples(
          [`radar ${verb} 2606.12609`, 'one paper'],
          [`radar list -f ids | head -3 | radar ${verb} -`, 'the first three of the list'],
        ),
      )
      .action(async (ids: string[], _options: unknown, command: Command) =>
        finish(await runFeedback(context, verb, ids, command.optsWithGlobals())),
      );
  }
}

export async function runFeedback(
  context: Context,
  verb: Verb,
  args: readonly string[],
  options: FeedbackOptions,
): Promise<number> {
  const [
    { withSession },
    { namedPapers, wordsFrom },
    feedback,
    { getPapers },
    { renderFeedback },
    { styleFor },
  ] = await Promise.all([
    import('./session.ts'),
    import('./naming.ts'),
    import('../store/feedback.ts'),
    import('../store/papers.ts'),
    import('../render/feedback.ts'),
    import('./dress.ts'),
  ]);
  const words = await wordsFrom(args, context);
  return withSession(context, { config: options.config }, async ({ store, config }) => {
    const ids = namedPapers(store, config.profile.name, words);
    const { kind } = VERBS[verb];
    const changed =
      kind === undefined
        ? feedback.removeFeedback(store, ids)
        : feedback.addFeedback(store, ids, kind, new Date(context.clock.now()).toISOString());
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
