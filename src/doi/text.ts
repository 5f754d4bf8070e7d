/** DOIs in running text, where a sentence, quotes and markup end them. */
import { doiOfField, LONGEST, REGISTRANT } from './field.ts';

/** A SICI's brackets are the only ones that may stand in a DOI of a text: `<1661::AID-SIM968>`. */
const IN_TEXT = new RegExp(
  String.raw`(?<![\d.])${REGISTRANT}(?:[^\s"'<>{}|\\^${'`'}“”‘’«»，。；、（）]|<\d+:[^\s<>]{0,60}>)+`,
  'g',
);

/** Every DOI of a text once, in order. */
export function doisInText(text: string): readonly string[] {
  return unique([...text.matchAll(IN_TEXT)].map(([doi]) => doi));
}

const LABELLED = new RegExp(
  String.raw`(?:\bdoi(?:\.org\/|(?:\s*[:=])?\s*(?:https?:\/\/(?:dx\.|www\.)?doi\.org\/)?))(${IN_TEXT.source})`,
  'gi',
);

/** The DOI that a text gives as such (`DOI: 10.…`, `doi.org/10.…`): undefined where it names several, for one of them may be of another work. */
export function labelledDoi(text: string | null | undefined): string | undefined {
  const found = unique([...(text ?? '').matchAll(LABELLED)].map(([, doi = '']) => doi));
  return found.length === 1 ? found[0] : undefined;
}

function unique(found: readonly string[]): readonly string[] {
  const first = new Map<string, string>();
  for (const written of found) {
    const doi = doiOfField(written.slice(0, LONGEST));
    if (doi !== undefined && !first.has(doi.toLowerCase())) first.set(doi.toLowerCase(), doi);
  }
  return [...first.values()];
}
