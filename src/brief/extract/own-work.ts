/** Whether a sentence of an abstract speaks of the paper's own work or of what was before it. */
import { CUES, LATER_CUES } from './cues.ts';

/** `our understanding` and `our Galaxy` are everybody's. */
const OURSELVES =
  /\b(?:we|us)\b|\bour (?!(?:current |present |own )?(?:understanding|knowledge|ability|universe|galaxy|sun|solar|earth|planet|world|society|lives|daily|everyday)\b)/iu;

/** 1 for a sentence that says what was done or found, 0 for background and complaints, a half for one that may be either. */
export function ownWork(sentence: string): number {
  if (CUES.contribution.test(sentence) || CUES.finding.test(sentence)) return 1;
  if (LATER_CUES.survey.test(sentence) || LATER_CUES.aim.test(sentence)) return 1;
  if (LATER_CUES.here.test(sentence) || LATER_CUES.obtained.test(sentence)) return 1;
  if (CUES.background.test(sentence) || CUES.limitation.test(sentence) || CUES.contrastStart.test(sentence))
    return 0;
  if (LATER_CUES.importance.test(sentence)) return 0;
  if (CUES.proposal.test(sentence)) return 1;
  return OURSELVES.test(sentence) ? 1 : 0.5;
}
