/**
 * Chinese terms of science in English, so that an interest described in Chinese meets papers written in English. Not a
 * translation: words that are no terms are left out, as ranking would leave out what they mean.
 */
import { COMPUTING } from './computing.ts';
import { SCIENCE } from './science.ts';

const HAN_RUN = /\p{sc=Han}+/gu;

interface Glossary {
  readonly english: ReadonlyMap<string, string>;
  /** Characters of the longest term. */
  readonly longest: number;
}

let kept: Glossary | undefined;

function glossary(): Glossary {
  if (kept === undefined) {
    const entries = `${COMPUTING};${SCIENCE}`
      .split(';')
      .map((entry) => /^(?<term>\S+) (?<english>.+)$/.exec(entry.trim())?.groups)
      .flatMap((groups) =>
        groups === undefined ? [] : [[groups.term ?? '', groups.english ?? ''] as const],
      );
    const longest = Math.max(...entries.map(([term]) => term.length));
    kept = { english: new Map(entries), longest };
  }
  return kept;
}

/** A text with each run of Han characters as the English of the terms in it; a run without any becomes a space. */
export function inEnglish(text: string): string {
  return text.replace(HAN_RUN, (run) => ` ${termsIn(run).join(' ')} `);
}

/** The longest term at each place counts: 卷积神经网络 is not 卷积 and 神经网络. */
function termsIn(run: string): readonly string[] {
  const { english, longest } = glossary();
  const found: string[] = [];
  for (let at = 0; at < run.length; ) {
    let length = Math.min(longest, run.length - at);
    while (length > 0 && !english.has(run.slice(at, at + length))) length -= 1;
    const term = length > 0 ? english.get(run.slice(at, at + length)) : undefined;
    if (term !== undefined) found.push(term);
    at += Math.max(1, length);
  }
  return found;
}
