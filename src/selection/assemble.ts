/** A digest from its parts: a selection and the briefing that was written about it. */
import { emptyBriefing } from '../brief/empty.ts';
import { profileHash } from '../config/profile-hash.ts';
import type { Config } from '../config/schema.ts';
import type { Clock } from '../context.ts';
import type { Briefing, Digest, MutedPaper, MuteRule } from '../paper.ts';
import { whyNothingShown } from './emptiness.ts';
import type { Selection } from './gather.ts';
import { numbered, withBridged } from './scouts.ts';
import { inSections } from './sections.ts';

/** Puts the finished briefing around a selection. */
export function assembleDigest(
  selection: Selection,
  config: Config,
  clock: Clock,
  briefing: Briefing,
): Digest {
  const { window, coverage } = selection;
  const { ranked, known } = selection;
  const shown = numbered(
    inSections(withBridged(ranked, selection.shown, briefing, config.sources.arxiv), known),
  );
  return {
    date: window.date,
    since: window.since,
    generatedAt: new Date(clock.now()).toISOString(),
    profile: { name: config.profile.name, hash: profileHash(config) },
    coverage,
    counts: countsOf({ ...selection, shown }),
    mutedBy: mutedBy(selection.muted),
    papers: shown,
    briefing,
  };
}

export function countsOf({
  window,
  muted,
  shown,
}: Pick<Selection, 'window' | 'muted' | 'shown'>): Digest['counts'] {
  return {
    announced: window.announced,
    considered: window.papers.length - muted.length,
    shown: shown.length,
    muted: muted.length,
    alreadyShown: window.alreadyShown,
  };
}

function mutedBy(muted: readonly MutedPaper[]): NonNullable<Digest['mutedBy']> {
  const rules = new Map<string, MuteRule & { readonly papers: number }>();
  for (const { rule } of muted) {
    const key = `${rule.list} ${rule.entry}`;
    rules.set(key, { ...rule, papers: (rules.get(key)?.papers ?? 0) + 1 });
  }
  return [...rules.values()].sort((a, b) => b.papers - a.papers);
}

/** The briefing of a morning without papers: it always says why. */
export function briefNothing(selection: Selection): Briefing {
  return emptyBriefing(whyNothingShown(selection));
}
