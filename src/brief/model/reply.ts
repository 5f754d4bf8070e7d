/** What is asked of a model, as a shape, and the draft that is made of its reply. */
import { defined } from '../../defined.ts';
import { BRIDGE_KINDS, type PaperId } from '../../paper.ts';
import type { BriefPaper } from '../corpus.ts';
import type { Draft } from '../draft.ts';
import type { DraftClaim } from '../verify/claim.ts';
import { clean } from './clean.ts';
import { bestIn } from './json.ts';
import { choice, integer, list, paper, place, type Read, readAs, record, text } from './shape.ts';

const MOST = {
  bridges: 4,
  themes: 5,
  notes: 40,
  papers: 12,
  claims: 2,
  evidence: 4,
  text: 420,
  label: 80,
} as const;

const SAID = { text };
/** In another language the same in English comes with it, which code can compare with the abstracts. */
const SAID_TWICE = { text, english: text };

/** Evidence before the words: a model that has named its sentences keeps to them. */
const claimOf = <Words extends typeof SAID>(words: Words) =>
  record({ evidence: list(place, MOST.evidence), ...words }, ['text'], 'CLAIM');

/** The plan first, so that the rest follows from it. */
const briefingOf = <Words extends typeof SAID>(words: Words) => {
  const claim = claimOf(words);
  const group = { label: text, papers: list(paper, MOST.papers), claims: list(claim, MOST.claims + 1) };
  return record({
    skeleton: text,
    headline: claim,
    bridges: list(record({ kind: choice(BRIDGE_KINDS, 'same-problem'), ...group }), MOST.bridges),
    themes: list(record(group), MOST.themes),
    read: list(record({ paper, for: text, claims: list(claim, MOST.claims) }, ['paper']), MOST.notes),
    also: list(record({ paper, claim }, ['paper']), MOST.notes),
  });
};

/** A note as it comes: some models put one claim into a list, or all papers under one name. */
const NOTES = list(
  record({ paper, claim: claimOf(SAID_TWICE), claims: list(claimOf(SAID_TWICE), MOST.claims) }, ['paper']),
  MOST.notes,
);

const repairsOfShape = <Words extends typeof SAID>(words: Words) =>
  record({
    claims: list(record({ number: integer, ...claimOf(words).fields }, ['number', 'text']), MOST.notes),
  });

export const briefingShape = (translated: boolean) => briefingOf(translated ? SAID_TWICE : SAID);
export const repairShape = (translated: boolean) => repairsOfShape(translated ? SAID_TWICE : SAID);

/** What a reader of replies takes, in any language: the English twin where there is one. */
const BRIEFING = record({ ...briefingOf(SAID_TWICE).fields, read: NOTES, also: NOTES, papers: NOTES });
const REPAIRS = repairsOfShape(SAID_TWICE);
type ReadClaim = Read<ReturnType<typeof claimOf<typeof SAID_TWICE>>>;

/**
 * A draft of what stands in a reply, wherever it stands; undefined where that is no briefing at all. Of several the one
 * that says most. Aliases that are not ours stay wrong ids.
 */
export function draftIn(
  reply: string,
  papers: readonly BriefPaper[],
  translated: boolean,
): Draft | undefined {
  return bestIn(reply, (value) => draftOf(value, papers, translated), claimsIn);
}

/** Repaired claims by their number in the request. */
export function repairsIn(
  reply: string,
  papers: readonly BriefPaper[],
  translated: boolean,
): ReadonlyMap<number, DraftClaim> {
  const id = idsOf(papers);
  const read = (value: object): ReadonlyMap<number, DraftClaim> =>
    new Map(
      (readAs(REPAIRS, value)?.claims ?? []).flatMap((one) =>
        one.number === undefined ? [] : [[one.number, draftClaim(one, id, translated)] as const],
      ),
    );
  return bestIn(reply, read, (repairs) => repairs.size) ?? new Map();
}

function claimsIn({ headline, bridges, themes, papers }: Draft): number {
  const inParts = [...bridges, ...themes, ...papers].reduce((sum, { claims }) => sum + claims.length, 0);
  return inParts + (headline === undefined ? 0 : 1);
}

function draftOf(value: object, papers: readonly BriefPaper[], translated: boolean): Draft | undefined {
  const read = readAs(BRIEFING, value);
  if (read === undefined) return undefined;
  const id = idsOf(papers);
  const claims = (list: readonly ReadClaim[] = [], most: number): readonly DraftClaim[] =>
    list.slice(0, most).map((one) => draftClaim(one, id, translated));
  return {
    headline: read.headline === undefined ? undefined : draftClaim(read.headline, id, translated),
    bridges: (read.bridges ?? []).map((one) => ({
      kind: one.kind ?? 'same-problem',
      label: label(one.label),
      papers: (one.papers ?? []).map(id),
      claims: claims(one.claims, MOST.claims + 1),
    })),
    themes: (read.themes ?? []).map((one) => ({
      label: label(one.label),
      papers: (one.papers ?? []).map(id),
      claims: claims(one.claims, MOST.claims),
    })),
    papers: [read.read, read.also, read.papers].flatMap((notes = []) =>
      notes.map((one) => ({
        paper: id(one.paper ?? ''),
        claims: claims([...(one.claim === undefined ? [] : [one.claim]), ...(one.claims ?? [])], MOST.claims),
      })),
    ),
  };
}

function draftClaim(one: ReadClaim, id: (alias: string) => PaperId, translated: boolean): DraftClaim {
  const english = translated ? cleaned(one.english) : undefined;
  return {
    text: cleaned(one.text),
    ...defined({ english }),
    evidence: (one.evidence ?? []).map(({ paper, sentence }) => ({ paper: id(paper), sentence })),
  };
}

function idsOf(papers: readonly BriefPaper[]): (alias: string) => PaperId {
  const ids = new Map(papers.map((paper) => [paper.alias, paper.id]));
  return (alias) =>
    ids.get(alias.trim().toUpperCase()) ?? (`unknown:${clean(alias).slice(0, 20)}` as PaperId);
}

function label(written = ''): string {
  return clamp(clean(written), MOST.label).replace(/[.。]$/u, '');
}

const cleaned = (written = ''): string => clamp(clean(written), MOST.text);

/** Cuts at the end of a sentence, else at a word. */
function clamp(written: string, most: number): string {
  if (written.length <= most) return written;
  const head = written.slice(0, most);
  const stop = Math.max(head.lastIndexOf('. '), head.lastIndexOf('。'));
  if (stop > most / 3) return head.slice(0, stop + 1);
  return `${head.slice(0, head.lastIndexOf(' ') > 0 ? head.lastIndexOf(' ') : most)}…`;
}
