/** A briefing before verification, as either writer hands it in, and what verification makes of it. */
import type { Bridge, BridgeKind, Claim, FarEnd, PaperId, PaperNote, Theme } from '../paper.ts';
import { crossesFields, fieldOfPaper } from './fields.ts';
import { checkClaim, type DraftClaim, labelHolds } from './verify/claim.ts';
import type { EvidenceBase } from './verify/evidence-base.ts';
import type { Problem } from './verify/problem.ts';

export interface DraftBridge {
  readonly kind: BridgeKind;
  readonly label: string;
  readonly papers: readonly PaperId[];
  readonly claims: readonly DraftClaim[];
}

export interface DraftTheme {
  readonly label: string;
  readonly papers: readonly PaperId[];
  readonly claims: readonly DraftClaim[];
}

export interface DraftNote {
  readonly paper: PaperId;
  readonly claims: readonly DraftClaim[];
}

export interface Draft {
  readonly headline: DraftClaim | undefined;
  readonly bridges: readonly DraftBridge[];
  readonly themes: readonly DraftTheme[];
  readonly papers: readonly DraftNote[];
}

/** A claim that failed. */
export interface Failure {
  /** The very claim of the draft. */
  readonly draft: DraftClaim;
  readonly problems: readonly Problem[];
  /** Where it stood: a bridge is never repaired, and under a paper it may have forgotten to cite it. */
  readonly under: 'headline' | 'bridge' | 'theme' | PaperId;
}

export interface Verified {
  readonly headline: Claim | undefined;
  readonly bridges: readonly Bridge[];
  readonly themes: readonly Theme[];
  readonly papers: readonly PaperNote[];
  /** Claims handed in, without those that hold in a bridge or theme that does not. */
  readonly claims: number;
  readonly failures: readonly Failure[];
}

/** What has been checked so far. */
interface Tally {
  readonly base: EvidenceBase;
  claims: number;
  readonly failures: Failure[];
}

/** Keeps what holds: claims, then the bridges, themes and notes that still stand on them. Every claim is counted once. */
export function verifyDraft(draft: Draft, base: EvidenceBase): Verified {
  const tally: Tally = { base, claims: 0, failures: [] };
  const headline =
    draft.headline === undefined ? undefined : keep([draft.headline], 'headline', tally)[0]?.claim;
  const bridges = draft.bridges.flatMap((one) => keptBridge(one, tally));
  const themes = draft.themes.flatMap((one) => keptTheme(one, tally));
  const papers = draft.papers.flatMap((one) => keptNote(one, tally));
  return { headline, bridges, themes, papers, claims: tally.claims, failures: tally.failures };
}

interface Kept {
  readonly claim: Claim;
  readonly draft: DraftClaim;
}

function keep(drafts: readonly DraftClaim[], under: Failure['under'], tally: Tally): readonly Kept[] {
  return drafts.flatMap((draft): Kept[] => {
    tally.claims++;
    const checked = checkClaim(draft, tally.base);
    if (checked.ok) return [{ claim: checked.claim, draft }];
    tally.failures.push({ draft, problems: checked.problems, under });
    return [];
  });
}

/** A claim that holds by itself is no failure where the part around it is left out: nobody missed anything true. */
function leaveOut(kept: readonly Kept[], tally: Tally): readonly never[] {
  tally.claims -= kept.length;
  return [];
}

function keptBridge(bridge: DraftBridge, tally: Tally): readonly Bridge[] {
  const kept = keep(bridge.claims, 'bridge', tally);
  const claims = kept.map((one) => one.claim);
  const cited = [...new Set(claims.flatMap((claim) => claim.evidence.map((one) => one.paper)))];
  const fields = [...new Set(cited.flatMap((id) => fieldOfId(id, tally.base) ?? []))];
  if (!joinsFields(cited, tally.base)) return leaveOut(kept, tally);
  const label = labelHolds(bridge.label, cited, tally.base, isForeign(bridge.claims))
    ? bridge.label
    : bridge.kind.replace('-', ' ');
  const elsewhere = cited.flatMap((id) => farEnd(id, tally.base));
  return [
    { kind: bridge.kind, label, fields, papers: cited, claims, ...(elsewhere.length > 0 && { elsewhere }) },
  ];
}

/** Title and page of a paper that the briefing is not about, for nobody finds them elsewhere in the digest. */
function farEnd(id: PaperId, base: EvidenceBase): readonly FarEnd[] {
  const paper = base.sources.get(id)?.paper;
  return paper === undefined || paper.shown
    ? []
    : [{ id, title: paper.title, url: paper.ranked.paper.links.abstract }];
}

function keptTheme(theme: DraftTheme, tally: Tally): readonly Theme[] {
  const kept = keep(theme.claims, 'theme', tally);
  if (theme.claims.length > 0 && kept.length === 0) return [];
  const claims = kept.map((one) => one.claim);
  const papers = [...new Set(theme.papers)].filter((id) => tally.base.sources.get(id)?.paper.shown === true);
  if (papers.length < 2 || !labelHolds(theme.label, papers, tally.base, isForeign(theme.claims)))
    return leaveOut(kept, tally);
  return [{ label: theme.label, papers, claims }];
}

function keptNote(note: DraftNote, tally: Tally): readonly PaperNote[] {
  const isShown = tally.base.sources.get(note.paper)?.paper.shown === true;
  const own = keep(note.claims, note.paper, tally).flatMap(({ claim, draft }): Claim[] => {
    const problems = isShown ? foreignIn(draft, note.paper, tally.base) : [NOT_SHOWN];
    if (problems.length > 0) tally.failures.push({ draft, problems, under: note.paper });
    return problems.length > 0 ? [] : [claim];
  });
  return own.length === 0 ? [] : [{ paper: note.paper, claims: own }];
}

const NOT_SHOWN: Problem = { kind: 'id', detail: 'it stands under a paper that is not shown today' };

/** What stands under a paper has to hold by that paper alone: what another one says is not its merit. */
function foreignIn(draft: DraftClaim, paper: PaperId, base: EvidenceBase): readonly Problem[] {
  const evidence = draft.evidence.filter((one) => one.paper === paper);
  if (evidence.length === draft.evidence.length) return [];
  if (evidence.length === 0) return [{ kind: 'id', detail: 'it stands under a paper that it does not cite' }];
  const alone = checkClaim({ ...draft, evidence }, base);
  const detail = 'it stands under one paper and says what another one says';
  return alone.ok ? [] : [{ kind: 'mixed', detail }, ...alone.problems];
}

/** Whether two of the papers are of fields that are far apart. */
function joinsFields(cited: readonly PaperId[], base: EvidenceBase): boolean {
  const papers = cited.flatMap((id) => base.sources.get(id)?.paper.ranked.paper ?? []);
  return papers.some((a) => papers.some((b) => crossesFields(a, b)));
}

function fieldOfId(id: PaperId, base: EvidenceBase): string | undefined {
  const paper = base.sources.get(id)?.paper.ranked.paper;
  return paper === undefined ? undefined : fieldOfPaper(paper);
}

/** Claims in another language have an English twin, labels have none. */
function isForeign(claims: readonly DraftClaim[]): boolean {
  return claims.some((claim) => claim.english !== undefined);
}
