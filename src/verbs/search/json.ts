/** `radar search -f json` and `ndjson`: papers as everywhere, with the sentence that holds most of what was searched for. */
import type { PaperJson, PapersJson } from '../../contract/paper.ts';
import type { RankedPaper } from '../../paper.ts';
import { paperJson, printed, printedLine } from '../../view/json.ts';
import { pickedJson } from '../../view/picked.ts';

/** Undefined where the abstract holds nothing of it. */
type SnippetOf = (paper: RankedPaper) => string | undefined;

export function foundJson(
  ranked: readonly RankedPaper[],
  snippetOf: SnippetOf,
  chosen?: readonly string[],
): string {
  const papers = ranked.map((one) => withSnippet(one, snippetOf));
  return chosen === undefined ? printed<PapersJson>({ papers }) : pickedJson('papers', papers, chosen);
}

export const foundLines = (papers: readonly RankedPaper[], snippetOf: SnippetOf): string =>
  papers.map((one) => printedLine<PaperJson>(withSnippet(one, snippetOf))).join('');

const withSnippet = (ranked: RankedPaper, snippetOf: SnippetOf): PaperJson => ({
  ...paperJson(ranked),
  snippet: snippetOf(ranked),
});
