/** Words of a title that stand together and mean something: what a paper like it may be muted by. */
import { foldText, tokenOf } from '../../../text/words/tokens.ts';

const LONGEST = 4;

/** The longest first; what the title says once comes once. */
export function phrasesOf(title: string): string[] {
  const found = new Set<string>();
  for (const part of title.split(/[^\p{L}\p{N}\p{M}'’ -]+/u)) {
    let run: string[] = [];
    const flush = (): void => {
      for (let from = 0; from < run.length; from += LONGEST) {
        const words = run.slice(from, from + LONGEST);
        // One word alone is muted where it is a long one: “light” would take too much away.
        if (words.length > 1 || (words[0]?.length ?? 0) > 7) found.add(words.join(' '));
        if (words.length > 2) {
          found.add(words.slice(0, 2).join(' '));
          found.add(words.slice(-2).join(' '));
        }
      }
      run = [];
    };
    for (const word of part.split(/\s+/).filter((one) => one !== '')) {
      if (tokenOf(foldText(word)) === '') flush();
      else run.push(word);
    }
    flush();
  }
  return [...found].toSorted((a, b) => b.split(' ').length - a.split(' ').length);
}
