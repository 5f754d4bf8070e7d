/** Which papers a model is shown: the digest's best and the far ends of possible bridges, as many as fit. */
import type { BriefPaper } from '../corpus.ts';
import type { BridgeCandidate } from '../extract/pairs.ts';

const MAX_SHOWN = 24;
const MAX_BRIDGE_ENDS = 6;
const MAX_SENTENCES = 25;

/** Tokens of a text, on the high side: the newer tokenizers make about a third more of English than four characters a token. */
export function tokensIn(text: string): number {
  return Math.ceil(text.length / 3.2) + (text.match(/[\u2e80-\u9fff\uac00-\ud7af]/gu)?.length ?? 0);
}

/**
 * Papers for the prompt, shown ones first, aliases renumbered from P01. Hostile papers and papers without an abstract
 * stay out. `room` is what the papers may take, in tokens; the last ones are left out first.
 */
export function papersForModel(
  papers: readonly BriefPaper[],
  candidates: readonly BridgeCandidate[],
  room: number,
): readonly BriefPaper[] {
  const usable = (paper: BriefPaper): boolean => paper.hostile === undefined && paper.sentences.length > 0;
  const shown = papers.filter((paper) => paper.shown && usable(paper)).slice(0, MAX_SHOWN);
  const ends = candidates
    .filter(({ papers: pair }) => pair.some((paper) => shown.includes(paper)))
    .flatMap(({ papers: pair }) => pair)
    .filter((paper) => !paper.shown && usable(paper));
  const wanted = [...shown, ...[...new Set(ends)].slice(0, MAX_BRIDGE_ENDS)];
  let left = room;
  const fitting: BriefPaper[] = [];
  for (const paper of wanted) {
    const sentences = paper.sentences.slice(0, MAX_SENTENCES);
    const cost = tokensIn([paper.title, ...sentences].join(' ')) + 5 * sentences.length + 30;
    if (cost > left) break;
    left -= cost;
    fitting.push({ ...paper, sentences, alias: `P${String(fitting.length + 1).padStart(2, '0')}` });
  }
  return fitting;
}
