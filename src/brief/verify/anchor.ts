/** Completes the evidence of a claim that holds: the printed sentences must be the ones that bear it. */
import type { Evidence } from '../../paper.ts';
import { evidenceFor } from '../corpus.ts';
import type { EvidenceBase, Source } from './evidence-base.ts';
import { numberIndex, numbersIn } from './numbers.ts';
import { support } from './support.ts';

const MOST = 5;
/** How much better another sentence of the same paper has to carry the claim to be added. */
const BETTER_BY = 0.25;

/**
 * The evidence, with the best sentence of each cited paper where the cited ones carry little, and with the sentences that
 * hold the claim's numbers.
 */
export function anchored(
  text: string,
  evidence: readonly Evidence[],
  cited: readonly Source[],
  base: EvidenceBase,
): readonly Evidence[] {
  const stems = base.stems(text);
  const carried = (quotes: readonly string[]): number =>
    support(stems, new Set(quotes.flatMap((quote) => [...base.stems(quote)])), base.idf);
  const complete = [...evidence];
  const add = (source: Source, sentence: number): void => {
    const found = evidenceFor(source.paper, sentence);
    if (found !== undefined && complete.length < MOST) complete.push(found);
  };
  for (const source of cited) {
    const own = complete.filter((one) => one.paper === source.paper.id).map((one) => one.quote);
    const values = source.paper.sentences.map((sentence) => carried([sentence]));
    const best = values.indexOf(Math.max(...values, 0));
    if (best >= 0 && (values[best] ?? 0) - carried(own) > BETTER_BY) add(source, best + 1);
  }
  for (const number of numbersIn(text)) {
    const holds = (quote: string): boolean => number.forms.some((form) => numberIndex(quote).has(form));
    if (complete.some((one) => holds(one.quote)) || cited.some((source) => holds(source.paper.title)))
      continue;
    const places = cited.flatMap((source) =>
      source.paper.sentences.flatMap((sentence, at) =>
        holds(sentence) ? [{ source, at, value: carried([sentence]) }] : [],
      ),
    );
    const best = places.sort((a, b) => b.value - a.value)[0];
    if (best !== undefined) add(best.source, best.at + 1);
  }
  return complete;
}
