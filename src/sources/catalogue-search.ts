/** Searching the catalogue, with whose rules read each journal: for who looks around, not for who reads. */
import { defined } from '../defined.ts';
import { type CatalogueEntry, catalogued, keyOf } from './catalogue.ts';
import { ruleOfHost } from './feed/publishers/rules.ts';

export interface RuledEntry extends CatalogueEntry {
  /** The publisher whose rules read its items; absent where it is read as any feed. */
  readonly rules?: string;
}

/** The entries whose name, title or publisher holds every word, without regard to case; all of them without a word. */
export function searchCatalogue(words: readonly string[]): readonly RuledEntry[] {
  const wanted = words.flatMap((word) => keyOf(word).split('-')).filter((word) => word !== '');
  return catalogued()
    .filter(({ name, title, publisher }) => {
      const text = `${name} ${keyOf(title)} ${keyOf(publisher)}`;
      return wanted.every((word) => text.includes(word));
    })
    .map((entry) => ({ ...entry, ...defined({ rules: ruleOfHost(entry.url)?.name }) }));
}
