/** Scores as they are shown, in hundredths: a paper whose score reads .60 is one “from .60”, wherever that is asked. */
import type { RankedPaper, Signal } from '../paper.ts';

type Scored = Omit<RankedPaper, 'rank'>;

/** What would be shown as .00. */
const NOTHING = 0.005;

/** The signals still add up to the score, the ones that would read .00 within the largest. */
export function asShown<T extends Scored>(paper: T): T {
  const score = Math.round(100 * paper.score) / 100;
  if (score === 0 && paper.score > 0) {
    const { interest: _, ...rest } = paper;
    return { ...(rest as T), score, signals: [] };
  }
  const scale = paper.score === 0 ? 1 : score / paper.score;
  const signals: Signal[] = [];
  let lost = 0;
  for (const { value, ...signal } of paper.signals) {
    const scaled = value * scale;
    if (signals.length > 0 && Math.abs(scaled) < NOTHING) lost += scaled;
    else signals.push({ ...signal, value: scaled });
  }
  const [first, ...others] = signals;
  if (first === undefined || lost === 0) return { ...paper, score, signals };
  return { ...paper, score, signals: [{ ...first, value: first.value + lost }, ...others] };
}
