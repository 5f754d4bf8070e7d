/** Whether a sentence of an abstract speaks of the paper's own work or of what was before it. */
import { CUES } from './cues.ts';

/** 1 for a sentence that says what was done or found, 0 for background and complaints, a half for one that may be either. */
export function ownWork(sentence: string): number {
  if (CUES.contribution.test(sentence) || CUES.proposal.test(sentence) || CUES.finding.test(sentence))
    return 1;
  if (CUES.background.test(sentence) || CUES.limitation.test(sentence) || CUES.contrastStart.test(sentence))
    return 0;
  return CUES.we.test(sentence) ? 1 : 0.5;
}
