/** The writer without a model: every line is a sentence of an abstract, chosen by code and quoted. */
import { defined } from '../defined.ts';
import type { Message } from '../messages/message.ts';
import type { Briefing } from '../paper.ts';
import type { TokenMemo } from '../text/words/tokens.ts';
import { type BriefPaper, corpusOf, evidenceFor } from './corpus.ts';
import { type Draft, type DraftNote, verifyDraft } from './draft.ts';
import { emptyBriefing } from './empty.ts';
import { extractiveBridges } from './extract/bridges.ts';
import { chooseSentences } from './extract/choose.ts';
import { codedHeadline } from './extract/headline.ts';
import { extractiveThemes } from './extract/themes.ts';
import { withoutLeadIn } from './extract/tidy.ts';
import { frequencyOf, idfOf } from './frequencies.ts';
import { injectionIn } from './injection.ts';
import type { BriefInput } from './input.ts';
import type { DraftClaim } from './verify/claim.ts';
import { evidenceBase } from './verify/evidence-base.ts';

/** Papers that get a contribution and a result; the rest get one sentence. */
export const IN_FULL = 8;
const MAX_BRIDGES = 3;
const MAX_THEMES = 5;

/** A true briefing from the abstracts alone; `reason` says why no model wrote it. Never throws. */
export function extractiveBriefing(input: BriefInput, reason?: Message): Briefing {
  if (input.papers.length === 0) return emptyBriefing(reason ?? ['nothing-near']);
  const papers = corpusOf(input);
  const shown = papers.filter((paper) => paper.shown);
  const frequency = frequencyOf();
  const bridges = extractiveBridges(papers, frequency, MAX_BRIDGES, input.likeness);
  const joined = new Set(bridges.flatMap((bridge) => bridge.papers));
  const draft: Draft = {
    headline: undefined,
    bridges,
    themes: extractiveThemes(shown, frequency, MAX_THEMES, input.profile),
    papers: extractiveNotes(shown, idfOf(frequency)),
  };
  // Only what is quoted is checked: hundreds of candidates for bridges are not.
  const cited = papers.filter((paper) => paper.shown || joined.has(paper.id));
  const verified = verifyDraft(draft, evidenceBase(cited, input.profile, frequency));
  return {
    writer: 'extractive',
    ...defined({ reason }),
    language: input.language,
    headline: codedHeadline(input, verified.papers, verified.bridges),
    bridges: verified.bridges,
    themes: verified.themes,
    papers: verified.papers,
    checks: { claims: verified.claims, repaired: 0, dropped: verified.failures.length },
  };
}

/** Notes for papers by rank: contribution and result for the first ones, the contribution for the others. */
export function extractiveNotes(
  papers: readonly BriefPaper[],
  idf: (stem: string) => number,
): readonly DraftNote[] {
  const memo: TokenMemo = new Map();
  return papers.flatMap((paper, index) => {
    const safe = paper.sentences.map((sentence) => (injectionIn(sentence) === undefined ? sentence : ''));
    const numbers = [...safe.keys()].filter((at) => safe[at] !== '');
    const chosen = chooseSentences(
      numbers.map((at) => safe[at] ?? ''),
      paper.title,
      idf,
      memo,
    );
    const wanted = index < IN_FULL ? [chosen.contribution, chosen.result] : [chosen.contribution];
    const claims = wanted.flatMap((position): DraftClaim[] => {
      const at = position === undefined ? undefined : numbers[position - 1];
      const evidence = at === undefined ? undefined : evidenceFor(paper, at + 1);
      return evidence === undefined ? [] : [{ text: withoutLeadIn(evidence.quote), evidence: [evidence] }];
    });
    return claims.length === 0 ? [] : [{ paper: paper.id, claims }];
  });
}
