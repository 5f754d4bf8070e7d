/** One paper after the other, one key each. */

import type { Context, Terminal } from '../../context.ts';
import type { RankedPaper } from '../../paper.ts';
import { addFeedback, undoLastFeedback } from '../../store/feedback.ts';
import { readKeys } from '../prompts/one-key.ts';
import type { Session } from '../session.ts';
import { styleFor } from '../terminal/output-style.ts';
import { answered, card } from './view.ts';

type Answer = 'like' | 'dislike' | 'skip' | 'undo' | 'end';

/** The letters that browse has for the same, and what hands reach for. */
const KEYS: Readonly<Record<string, Answer>> = {
  l: 'like',
  '+': 'like',
  d: 'dislike',
  '-': 'dislike',
  s: 'skip',
  ' ': 'skip',
  u: 'undo',
  q: 'end',
  '\u0003': 'end',
  '\u001B': 'end',
};

/** @returns how many papers something was said of. What was said is kept at once, whatever ends the questions. */
export async function askAbout(
  context: Context,
  terminal: Terminal,
  { store, config }: Session,
  papers: readonly RankedPaper[],
): Promise<number> {
  const style = styleFor(context, config);
  const keys = readKeys(terminal, context.signal);
  const answers: Answer[] = [];
  try {
    while (answers.length < papers.length) {
      const paper = papers[answers.length];
      if (paper === undefined) break;
      await context.stdout.write(card(paper, answers.length + 1, papers.length, style));
      const answer = await nextAnswer(keys.next, answers.length > 0);
      if (answer === 'end') break;
      const at = new Date(context.clock.now()).toISOString();
      if (answer === 'undo') {
        // A skipped paper left nothing to take back.
        if (answers.pop() !== 'skip') undoLastFeedback(store, at);
      } else {
        if (answer !== 'skip') addFeedback(store, [paper.paper.id], answer, at);
        answers.push(answer);
      }
      await context.stdout.write(answered(answer, style));
    }
  } finally {
    keys.close();
  }
  return answers.filter((answer) => answer !== 'skip').length;
}

/** Keys that mean nothing are passed over; before the first answer there is none to take back. */
async function nextAnswer(next: () => Promise<string | undefined>, mayUndo: boolean): Promise<Answer> {
  for (;;) {
    const key = await next();
    const answer = key === undefined ? 'end' : KEYS[key.toLowerCase()];
    if (answer !== undefined && (answer !== 'undo' || mayUndo)) return answer;
  }
}
