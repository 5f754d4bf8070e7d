/** Flag values: text from the command line to typed values, refused with the flag's own words (exit 2). */
import { type DayWords, dayWords } from '../calendar.ts';
import { templateProblem } from '../config/file-template.ts';
import { ValueError } from './usage.ts';

/** Which day it is on arXiv is known once the store is open: until then a day stays as it was written. */
export function dayFlag(text: string): DayWords {
  const day = dayWords(text);
  if (day === undefined) throw new ValueError(['value-is-day']);
  return day;
}

export function countFlag(text: string): number {
  const value = Number(text);
  if (!Number.isSafeInteger(value) || value < 1) throw new ValueError(['value-is-whole-number', 1]);
  return value;
}

export function scoreFlag(text: string): number {
  const value = Number(text);
  if (text.trim() === '' || !(value >= 0 && value <= 1)) throw new ValueError(['value-is-number', 0, 1]);
  return value;
}

/** The name of a file for a digest, which may hold `{date}` and `{profile}`. */
export function fileFlag(text: string): string {
  const problem = templateProblem(text);
  if (problem !== undefined) throw new ValueError(['value-holds-unknown', problem]);
  return text;
}
