/** The writer without a model: every line is a sentence of an abstract, chosen by code and quoted. */
import { defined } from '../defined.ts';
import type { Message } from '../messages/message.ts';
import type { Briefing, Headline, PaperNote } from '../paper.ts';
import type { TokenMemo } from '../text/tokens.ts';
import { type BriefPaper, corpusOf, evidenceFor } from './corpus.ts';
import { type Draft, type DraftNote, verifyDraft } from './draft.ts';
import { emptyBriefing } from './empty.ts';
import { extractiveBridges } from './extract/bridges.ts';
import { chooseSentences } from './extract/choose.ts';
import { LATER_CUES } from './extract/cues.ts';
import { countsOf } from './extract/headline.ts';
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
/** Characters of a sentence that is quoted in the headline. */
const LONGEST_QUOTE = 320;
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
    headline: codedHeadline(input, verified.papers),
    bridges: verified.bridges,
    themes: verified.themes,
    papers: verified.papers,
    checks: { claims: verified.claims, repaired: 0, dropped: verified.failures.length },
  };
}

/** Counts, then what the closest paper does in a sentence that can stand alone; its evidence is that sentence. */
export function codedHeadline(input: BriefInput, notes: readonly PaperNote[]): Headline {
  const counts = countsOf(input);
  // Where nothing is ranked no paper is closest to anything.
  if (input.papers.every(({ score }) => score === 0)) return { text: counts, evidence: [] };
  const own = notes.find((note) => note.paper === input.papers[0]?.paper.id)?.claims ?? [];
  const closest = own.find(({ text }) => text.length <= LONGEST_QUOTE && !LATER_CUES.dangling.test(text));
  if (closest === undefined) return { text: counts, evidence: [] };
  return { text: ['sentences', counts, ['closest-paper', closest.text]], evidence: closest.evidence };
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
