/** `radar search -f json` and `ndjson`: papers as everywhere, with the sentence that holds most of what was searched for. */
import type { PaperJson, PapersJson } from '../../contract/paper.ts';
import type { PaperId, RankedPaper } from '../../paper.ts';
import { paperJson, printed, printedLine } from '../../view/json.ts';
import { pickedJson } from '../../view/picked.ts';

/** What only a search knows of a paper. */
export interface SearchFacts {
  /** Undefined where the abstract holds nothing of it. */
  readonly snippetOf: (paper: RankedPaper) => string | undefined;
  /** How near each is to what was asked for by meaning. */
  readonly likeness?: ReadonlyMap<PaperId, number>;
}

export function foundJson(
  ranked: readonly RankedPaper[],
  facts: SearchFacts,
  chosen?: readonly string[],
): string {
  const papers = ranked.map((one) => withFacts(one, facts));
  return chosen === undefined ? printed<PapersJson>({ papers }) : pickedJson('papers', papers, chosen);
}

export const foundLines = (papers: readonly RankedPaper[], facts: SearchFacts): string =>
  papers.map((one) => printedLine<PaperJson>(withFacts(one, facts))).join('');

const withFacts = (ranked: RankedPaper, { snippetOf, likeness }: SearchFacts): PaperJson => ({
  ...paperJson(ranked),
  snippet: snippetOf(ranked),
  likeness: rounded(likeness?.get(ranked.paper.id)),
});

const rounded = (value: number | undefined): number | undefined =>
  value === undefined ? undefined : Math.round(Math.min(1, Math.max(0, value)) * 1e4) / 1e4;
