/**
 * What two papers of different fields may share: a notion, a term that papers are about. It differs from rhetoric
 * (“stark contrast”) in that it stands in titles and comes again within an abstract, which
 * bench/extract/notions.ts counted over all fields (Church and Gale, “Poisson mixtures”, 1995, for the idea).
 */
import { fieldIndexOf } from '../fields.ts';
import type { Frequency } from '../frequencies.ts';
import { NOTIONS } from './notion-table.ts';

/** The share of a field's abstracts that use a notion, where it is not listed for the field. */
const UNLISTED = 0.00025;
const LEAST_LISTED = 0.0005;
const LETTER_A = 97;

/** Where a notion is at home: by field, the power of two of its share. */
type Profile = ReadonlyMap<number, number>;

export interface NotionTable {
  /** How surprising it is to meet the notion in a paper of this category, in nats; undefined for what is no notion. */
  readonly surprise: (key: string, category: string) => number | undefined;
  readonly has: (key: string) => boolean;
  /** In how many fields the notion is at home; 0 for what is no notion. */
  readonly breadth: (key: string) => number;
  /** Whether it is a known phrase of rare words that was not taken for a notion: a name, or a turn of phrase. */
  readonly isDoubtful: (key: string) => boolean;
  /** Whether the phrase is so rare that no table knows it, and may be a notion of its own. */
  readonly isNew: (key: string, stems: readonly string[], frequency: Frequency) => boolean;
}

/** The built-in table. Reading it takes some milliseconds: once for a briefing. */
export function notionTable(): NotionTable {
  const profiles = new Map<string, Profile>();
  let others: ReadonlySet<string> = new Set();
  for (const line of NOTIONS.split(/[;\n]/)) {
    const [codes = '', keys] = line.split(':');
    if (keys === undefined) continue;
    if (codes === '-') others = new Set(keys.split(','));
    else {
      const profile = profileOf(codes);
      for (const key of keys.split(',')) profiles.set(key, profile);
    }
  }
  return {
    has: (key) => profiles.has(key),
    breadth: (key) => profiles.get(key)?.size ?? 0,
    isDoubtful: (key) => others.has(key),
    isNew: (key, stems, frequency) =>
      rarityOf(stems, frequency) > 0 && !profiles.has(key) && !others.has(key),
    surprise: (key, category) => {
      const profile = profiles.get(key);
      const field = fieldIndexOf(category);
      if (profile === undefined || field === undefined) return undefined;
      const power = profile.get(field);
      return -Math.log(power === undefined ? UNLISTED : LEAST_LISTED * 2 ** (power + 0.5));
    },
  };
}

function profileOf(codes: string): Profile {
  const profile = new Map<number, number>();
  for (let at = 0; at + 1 < codes.length; at += 2)
    profile.set(codes.charCodeAt(at) - LETTER_A, Number(codes[at + 1]));
  return profile;
}

/** Least surprise of the words of a phrase that no table knows, so that it can be taken for a notion. */
const LEAST_RARE = 11;

/** Surprise of meeting a phrase twice that no table knows; 0 where everyday prose may have made it. */
export function rarityOf(stems: readonly string[], frequency: Frequency): number {
  const weights = stems.map((stem) => Math.log(1 / frequency(stem)));
  if (stems.length === 1 || stems.some((stem) => stem.length < 3)) return 0;
  if (Math.min(...weights) < (stems.length > 2 ? 1.5 : 2.6)) return 0;
  const sum = weights.reduce((total, weight) => total + weight, 0) * (stems.length > 2 ? 0.85 : 1);
  return sum < LEAST_RARE ? 0 : sum;
}
