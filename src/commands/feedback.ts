import type { Command } from 'commander';
import type { Context } from '../context.ts';
import type { FeedbackKind } from '../paper.ts';
import { examples } from './flags.ts';
import type { Finish } from './index.ts';

export const VERBS = {
  like: { kind: 'like', what: 'more like these, please: tomorrow’s order follows' },
  dislike: { kind: 'dislike', what: 'less like these' },
  save: { kind: 'save', what: 'keep for later; counts as interest' },
  read: { kind: 'read', what: 'mark as read' },
  forget: { kind: undefined, what: 'take back everything said about these papers' },
} as const satisfies Record<string, { kind: FeedbackKind | undefined; what: string }>;

export type Verb = keyof typeof VERBS;

export interface FeedbackOptions {
  readonly quiet?: boolean;
  readonly offline?: boolean;
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
      .option('--offline', 'do not ask arXiv for papers that are not in the store')
      .addHelpText(
        'after',
        examples(
          [`radar ${verb} 2606.12609`, 'one paper'],
          [`radar list -f ids | head -3 | radar ${verb} -`, 'the first three of the list'],
        ),
      )
      .action(async (ids: string[], _options: unknown, command: Command) => {
        const { runFeedback } = await import('./run/feedback.ts');
        finish(await runFeedback(context, verb, ids, command.optsWithGlobals()));
      });
  }
}
