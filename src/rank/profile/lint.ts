/** What in a profile does not do what its owner thinks, each with its evidence in the papers at hand. */

import type { Profile } from '../../config/schema.ts';
import { defined } from '../../defined.ts';
import type { Message } from '../../messages/message.ts';
import type { Paper } from '../../paper.ts';
import { inEnglish } from '../../text/glossary/index.ts';
import { paperTexts, phraseMatcher } from '../corpus/phrases.ts';
import { prepare } from '../corpus/prepare.ts';
import type { RankInput } from '../input.ts';
import { nameAgreement, parseName } from '../names.ts';
import { rankPapers } from '../rank.ts';

export interface LintFinding {
  readonly kind:
    | 'too-broad'
    | 'no-match'
    | 'unseen-author'
    | 'overlap'
    | 'no-common-words'
    | 'other-language'
    | 'misspelt'
    | 'mutes-too-much'
    | 'worth-adding';
  /** Where in the profile: `interests[optical computing].phrases`. */
  readonly where: string;
  /** With the count it rests on. */
  readonly message: Message;
}

/** A phrase in more papers than this tells nothing of any of them. */
const BROAD = 0.3;
const MUTES = 0.2;
/** Two interests that share so much of their words, or of their best papers, are one interest. */
const OVERLAP = 0.6;
/** So many of the newest papers are ranked for each interest, and so many of the best compared. */
const RANKED = 400;
const BEST = 15;
/** Below this score a paper is not near an interest. */
const NEAR = 0.3;
/** Fewer papers prove nothing. */
const ENOUGH = 50;

/** `papers`: whatever the store holds of late, a few hundred at least; with fewer than fifty nothing is found. */
export function lintProfile(profile: Profile, papers: readonly Paper[]): readonly LintFinding[] {
  if (papers.length < ENOUGH) return [];
  return [
    ...profile.interests.flatMap(({ name, phrases }) =>
      lintPhrases(`interests[${name}].phrases`, phrases, papers),
    ),
    ...lintAuthors('authors', profile.authors, papers),
    ...profile.interests.flatMap(({ name, authors }) =>
      lintAuthors(`interests[${name}].authors`, authors, papers),
    ),
    ...lintTopics(profile, papers),
    ...lintMutes(profile.mute.phrases, papers),
  ];
}

/** Papers that have the phrase; `plural` with an s more or less at its end, as interests look for it. */
export function countPhrase(phrase: string, papers: readonly Paper[], plural: boolean): number {
  const matcher = phraseMatcher(phrase, { plural });
  const textOf = paperTexts();
  return papers.filter(
    (paper) => matcher.matches(textOf(paper).title) || matcher.matches(textOf(paper).abstract),
  ).length;
}

function lintPhrases(where: string, phrases: readonly string[], papers: readonly Paper[]): LintFinding[] {
  return phrases.flatMap((phrase): LintFinding[] => {
    const found = countPhrase(phrase, papers, true);
    if (found === 0) {
      return [{ kind: 'no-match', where, message: ['phrase-in-none', phrase, papers.length] }];
    }
    if (found / papers.length <= BROAD) return [];
    return [
      {
        kind: 'too-broad',
        where,
        message: ['phrase-too-broad', phrase, percent(found, papers), papers.length],
      },
    ];
  });
}

function lintMutes(phrases: readonly string[], papers: readonly Paper[]): LintFinding[] {
  return phrases.flatMap((phrase): LintFinding[] => {
    const found = countPhrase(phrase, papers, false);
    if (found / papers.length <= MUTES) return [];
    const message: Message = ['phrase-mutes-much', phrase, percent(found, papers), papers.length];
    return [{ kind: 'mutes-too-much', where: 'mute.phrases', message }];
  });
}

function lintAuthors(where: string, authors: readonly string[], papers: readonly Paper[]): LintFinding[] {
  if (authors.length === 0) return [];
  const names = papers.flatMap((paper) => paper.authors.map(parseName));
  return authors.flatMap((author): LintFinding[] => {
    const wanted = parseName(author);
    if (names.some((name) => nameAgreement(wanted, name) > 0)) return [];
    return [{ kind: 'unseen-author', where, message: ['author-unseen', author, papers.length] }];
  });
}

function lintTopics(profile: Profile, papers: readonly Paper[]): LintFinding[] {
  const { corpus } = prepare(papers, undefined);
  const words = profile.interests.map(
    ({ name, about }) =>
      new Set(corpus.terms.wordsOf(inEnglish(about === '' ? name : about)).filter((id) => id >= 0)),
  );
  const findings: LintFinding[] = [];
  profile.interests.forEach((interest, i) => {
    const mine = words[i] ?? new Set<number>();
    if (mine.size === 0) {
      const where = `interests[${interest.name}].about`;
      findings.push({
        kind: 'no-common-words',
        where,
        message: ['words-in-none', papers.length],
      });
    }
    profile.interests.slice(0, i).forEach((other, j) => {
      const theirs = words[j] ?? new Set<number>();
      const both = [...mine].filter((word) => theirs.has(word)).length;
      const share = both / Math.max(1, Math.min(mine.size, theirs.size));
      if (both < 2 || share < OVERLAP) return;
      const message: Message = ['words-shared', both, other.name];
      findings.push({ kind: 'overlap', where: `interests[${interest.name}].about`, message });
    });
  });
  return findings;
}

/** Interests that would put the same papers at the top, each ranked by itself. Pairs that share their words are found by lintProfile. */
export function lintOverlaps({ profile, examples, papers, space }: RankInput): readonly LintFinding[] {
  const { interests } = profile;
  if (interests.length < 2 || papers.length < ENOUGH) return [];
  const newest = papers.slice(0, RANKED);
  const best = interests.map((interest) => {
    const own = {
      papers: newest,
      profile: { ...profile, interests: [interest], authors: [] },
      examples: examples.filter((example) => example.interest === interest.name),
      ...defined({ space }),
    };
    const near = rankPapers(own).ranked.filter(({ score }) => score >= NEAR);
    return new Set(near.slice(0, BEST).map(({ paper }) => paper.id));
  });
  return interests.flatMap((interest, i) =>
    interests.slice(0, i).flatMap((other, j): LintFinding[] => {
      const [mine, theirs] = [best[i] ?? new Set<string>(), best[j] ?? new Set<string>()];
      const both = [...mine].filter((id) => theirs.has(id)).length;
      const fewest = Math.min(mine.size, theirs.size);
      if (fewest < 3 || both / fewest < OVERLAP) return [];
      const message: Message = ['best-papers-shared', both, mine.size, other.name];
      return [{ kind: 'overlap', where: `interests[${interest.name}]`, message }];
    }),
  );
}

function percent(found: number, papers: readonly Paper[]): number {
  return Math.round((100 * found) / papers.length);
}
