/** What abbreviations stand for that mean one thing in all fields. */
import { ABBREVIATIONS } from './abbreviation-table.ts';

interface Table {
  /** By the abbreviation as it is written, and in small letters where that is no other word. */
  readonly longOf: ReadonlyMap<string, string>;
  readonly shortOf: ReadonlyMap<string, string>;
}

let kept: Table | undefined;

/** An entry: the abbreviation, `!` before it where its letters are a word as well; then what it stands for, in small letters. */
function table(): Table {
  if (kept === undefined) {
    const longOf = new Map<string, string>();
    const shortOf = new Map<string, string>();
    for (const entry of ABBREVIATIONS.split(';')) {
      const [first = '', ...words] = entry.trim().split(' ');
      const long = words.join(' ');
      const short = first.replace('!', '');
      longOf.set(short, long);
      if (first !== short) continue;
      longOf.set(short.toLowerCase(), long);
      shortOf.set(long, short);
    }
    kept = { longOf, shortOf };
  }
  return kept;
}

/** Of an abbreviation without the s of a plural. */
export const longFormOf = (short: string): string | undefined => table().longOf.get(short);

/** Of words in small letters, hyphens taken for spaces; undefined where the abbreviation could be taken for another word. */
export const abbreviationOf = (long: string): string | undefined =>
  table().shortOf.get(long) ?? table().shortOf.get(long.replace(/s$/, ''));
