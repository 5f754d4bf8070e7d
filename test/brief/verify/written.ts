/** Claims written by hand about abstracts written by hand, true and false, as a model would write them. */
import { readFileSync } from 'node:fs';
import { corpusOf } from '../../../src/brief/corpus.ts';
import { frequencyOf } from '../../../src/brief/frequencies.ts';
import { checkClaim, type DraftClaim } from '../../../src/brief/verify/claim.ts';
import { type EvidenceBase, evidenceBase } from '../../../src/brief/verify/evidence-base.ts';
import { inputOf, paper } from '../papers.ts';

interface WrittenSet {
  readonly papers: readonly {
    readonly id: string;
    readonly category: string;
    readonly title: string;
    readonly sentences: readonly string[];
    readonly honest: readonly { readonly text: string; readonly cites: readonly number[] }[];
    readonly false: readonly {
      readonly kind: string;
      readonly text: string;
      readonly cites: readonly number[];
    }[];
  }[];
  readonly mixed: readonly {
    readonly text: string;
    readonly cites: readonly { readonly paper: string; readonly sentence: number }[];
  }[];
  readonly foreign: readonly {
    readonly language: string;
    readonly text: string;
    readonly english: string;
    readonly paper: string;
    readonly cites: readonly number[];
    readonly isFalse: boolean;
  }[];
}

export interface Judged {
  readonly kind: string;
  readonly text: string;
  /** What is held against it; empty for a claim that passes. */
  readonly problems: readonly string[];
}

export interface JudgedSet {
  readonly honest: readonly Judged[];
  readonly false: readonly Judged[];
}

/** Each claim among all papers of its set. */
export function judgedSet(name: 'mending' | 'kept-aside'): JudgedSet {
  const file = new URL(`../../../fixtures/claims/${name}.json`, import.meta.url);
  const set = JSON.parse(readFileSync(file, 'utf8')) as WrittenSet;
  const papers = set.papers.map((one, at) =>
    paper(idOf(at), one.category, one.title, one.sentences.join(' ')),
  );
  const input = inputOf({ interests: [{ name: 'everything', papers }] });
  const base = evidenceBase(corpusOf(input), input.profile, frequencyOf());
  const ids = new Map(set.papers.map((one, at) => [one.id, papers[at]?.id] as const));
  const evidence = (id: string, sentences: readonly number[]) =>
    sentences.flatMap((sentence) => {
      const own = ids.get(id);
      return own === undefined ? [] : [{ paper: own, sentence }];
    });
  const foreign = set.foreign.map((one) => ({
    isFalse: one.isFalse,
    judged: judged(`translation ${one.language}`, { ...one, evidence: evidence(one.paper, one.cites) }, base),
  }));
  return {
    honest: [
      ...set.papers.flatMap((one) =>
        one.honest.map(({ text, cites }) =>
          judged('honest', { text, evidence: evidence(one.id, cites) }, base),
        ),
      ),
      ...foreign.flatMap(({ isFalse, judged: one }) => (isFalse ? [] : [one])),
    ],
    false: [
      ...set.papers.flatMap((one) =>
        one.false.map(({ kind, text, cites }) =>
          judged(kind, { text, evidence: evidence(one.id, cites) }, base),
        ),
      ),
      ...set.mixed.map(({ text, cites }) =>
        judged(
          'mixed',
          { text, evidence: cites.flatMap((one) => evidence(one.paper, [one.sentence])) },
          base,
        ),
      ),
      ...foreign.flatMap(({ isFalse, judged: one }) => (isFalse ? [one] : [])),
    ],
  };
}

const idOf = (at: number): string => `2606.${String(1000 + at).padStart(5, '0')}`;

function judged(kind: string, draft: DraftClaim, base: EvidenceBase): Judged {
  const checked = checkClaim(draft, base);
  return {
    kind,
    text: draft.text,
    problems: checked.ok ? [] : checked.problems.map((one) => `${one.kind}: ${one.detail}`),
  };
}
