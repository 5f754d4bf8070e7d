/** A briefing before verification, as either writer hands it in, and what verification makes of it. */
import type { Bridge, BridgeKind, Claim, PaperId, PaperNote, Theme } from '../paper.ts';
import { fieldOfPaper } from './fields.ts';
import { checkClaim, type DraftClaim, type Problem } from './verify/claim.ts';
import type { EvidenceBase } from './verify/evidence-base.ts';

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

/** A claim that failed, with its place in the draft: what a repair is asked for. */
export interface Failure {
  /** `headline`, `bridges.0.claims.1`, `papers.3.claims.0` */
  readonly place: string;
  readonly draft: DraftClaim;
  readonly problems: readonly Problem[];
}

export interface Verified {
  readonly headline: Claim | undefined;
  readonly bridges: readonly Bridge[];
  readonly themes: readonly Theme[];
  readonly papers: readonly PaperNote[];
  /** Claims handed in. */
  readonly claims: number;
  readonly failures: readonly Failure[];
}

/** Keeps what holds. Bridges that no longer join papers of two fields go, with the claims they had. */
export function verifyDraft(draft: Draft, base: EvidenceBase): Verified {
  const failures: Failure[] = [];
  let claims = 0;
  const keep = (drafts: readonly DraftClaim[], place: string): readonly Claim[] =>
    drafts.flatMap((one, index) => {
      claims++;
      const checked = checkClaim(one, base);
      if (checked.ok) return [checked.claim];
      failures.push({
        place: place === 'headline' ? place : `${place}.claims.${index}`,
        draft: one,
        problems: checked.problems,
      });
      return [];
    });
  const headline = keep(draft.headline === undefined ? [] : [draft.headline], 'headline')[0];
  const bridges = draft.bridges.flatMap((bridge, index): readonly Bridge[] => {
    const place = `bridges.${index}`;
    const kept = keep(bridge.claims, place);
    const joined = joinOf(bridge, kept, base);
    if (joined !== undefined) return [joined];
    // A claim that holds by itself still fails where the bridge it stands in joins nothing.
    for (const [at, claim] of bridge.claims.entries()) {
      if (kept.some((one) => one.text === claim.text)) {
        const problem: Problem = {
          kind: 'bridge',
          detail: 'its evidence does not join papers of two fields',
        };
        failures.push({ place: `${place}.claims.${at}`, draft: claim, problems: [problem] });
      }
    }
    return [];
  });
  const themes = draft.themes.flatMap((theme, index): readonly Theme[] => {
    const papers = [...new Set(theme.papers)].filter((id) => base.sources.get(id)?.paper.shown === true);
    const kept = keep(theme.claims, `themes.${index}`);
    return papers.length > 1 && (theme.claims.length === 0 || kept.length > 0)
      ? [{ label: theme.label, papers, claims: kept }]
      : [];
  });
  const papers = draft.papers.flatMap((note, index): readonly PaperNote[] => {
    const place = `papers.${index}`;
    const kept = keep(note.claims, place).filter((claim) => {
      if (claim.evidence.some((one) => one.paper === note.paper)) return true;
      const at = note.claims.findIndex((one) => one.text === claim.text);
      failures.push({
        place: `${place}.claims.${at}`,
        draft: claim,
        problems: [{ kind: 'id', detail: 'it stands under a paper that it does not cite' }],
      });
      return false;
    });
    return kept.length > 0 && base.sources.get(note.paper)?.paper.shown === true
      ? [{ paper: note.paper, claims: kept }]
      : [];
  });
  return { headline, bridges, themes, papers, claims, failures };
}

function joinOf(bridge: DraftBridge, claims: readonly Claim[], base: EvidenceBase): Bridge | undefined {
  const cited = [...new Set(claims.flatMap((claim) => claim.evidence.map((one) => one.paper)))];
  const fields = [
    ...new Set(
      cited.flatMap(
        (id) => fieldOfPaper(base.sources.get(id)?.paper.ranked.paper ?? { primaryCategory: '' }) ?? [],
      ),
    ),
  ];
  if (cited.length < 2 || fields.length < 2 || bridge.label.trim() === '') return undefined;
  return { kind: bridge.kind, label: bridge.label, fields, papers: cited, claims };
}
