/** Withdrawals as arXiv tells them (https://info.arxiv.org/help/withdraw.html): in the comments, or as a version without source. */
import type { OaiVersion } from './record.ts';

/**
 * The sentences authors and arXiv's administrators use: "This paper has been withdrawn by the author", "Withdrawn",
 * "paper withdrawn due to an error". Not: "withdrawn from IEEE Trans. and re-submitted", which speaks of a journal.
 */
const SAID =
  /(?:\b(?:has|have|had|was|is|are|been|being)\s+(?:now\s+|temporarily\s+)?withdrawn\b|^\W*withdrawn\b|\b(?:paper|article|submission|manuscript|preprint|version|work)\s+(?:is\s+)?withdrawn\b|\bwithdrawn\s+(?:by|due|because|as|for|until|pending)\b|\bwithdrawn\W*$)(?!\s+from\b)/i;
const WISHED =
  /\b(?:would like|wish|want|decided) to withdraw (?:this|the|our) (?:paper|article|submission|manuscript|preprint)\b/i;

export function isWithdrawn(
  comment: string | undefined,
  abstract: string,
  versions: readonly Pick<OaiVersion, 'sourceType'>[],
): boolean {
  if (versions.at(-1)?.sourceType === 'I') return true;
  if (comment !== undefined && (SAID.test(comment) || WISHED.test(comment))) return true;
  // Old records say it in a short text in place of the abstract.
  return (
    abstract.length < 600 &&
    /^\W*(?:this|the) (?:paper|article|submission|manuscript|work) (?:has been|is|was) withdrawn\b/i.test(
      abstract,
    )
  );
}
