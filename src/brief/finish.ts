/** The last step of both ways out of the model writer: what was verified, or the extractive briefing with the reason. */
import { defined } from '../defined.ts';
import type { Message } from '../messages/message.ts';
import type { Briefing, BriefingUsage, Claim, Headline, PaperNote } from '../paper.ts';
import { corpusOf } from './corpus.ts';
import { type Verified, verifyDraft } from './draft.ts';
import { codedHeadline } from './extract/headline.ts';
import { extractiveBriefing, extractiveNotes } from './extractive.ts';
import { frequencyOf, idfOf } from './frequencies.ts';
import type { BriefInput } from './input.ts';
import type { BriefFailure, CallRecord, LlmSettings } from './settings.ts';
import { evidenceBase } from './verify/evidence-base.ts';

/** A briefing with the story of how it came about; what is beyond `Briefing` is for the ledger and is not stored with it. */
export interface WrittenBriefing extends Briefing {
  /** Set where a model was wanted and another writer had to step in. */
  readonly failure?: BriefFailure;
  /** Requests that were sent, in order; empty where the reply came from the cache. */
  readonly calls: readonly CallRecord[];
}

export function fallBack(
  input: BriefInput,
  failure: BriefFailure,
  calls: readonly CallRecord[],
): WrittenBriefing {
  const briefing = extractiveBriefing(input, failure.message);
  const usage = usageOf(calls);
  return { ...briefing, ...defined({ usage }), failure, calls };
}

/** What came of a reply and its repair. */
interface Outcome {
  readonly verified: Verified;
  readonly repaired: number;
  /** The reply ended for want of room. */
  readonly cut: boolean;
}

/** Puts the verified parts together; papers that lost their lines get extractive ones. Under half surviving is no briefing. */
export function finish(
  { verified, repaired, cut }: Outcome,
  input: BriefInput,
  settings: LlmSettings,
  calls: readonly CallRecord[],
): WrittenBriefing {
  const dropped = verified.failures.length;
  if (verified.claims === 0 || (verified.claims - dropped) * 2 < verified.claims) {
    const message: Message =
      verified.claims === 0 ? ['model-wrote-no-claims'] : ['claims-failed', dropped, verified.claims];
    return fallBack(input, { kind: 'model', message }, calls);
  }
  const notes = completed(verified.papers, input);
  const usage = usageOf(calls);
  const quoted = notes.filter((note) => note.quoted === true).length;
  const reason: Message | undefined = cut ? ['model-cut-short', quoted] : undefined;
  return {
    writer: 'model',
    ...defined({ reason }),
    model: settings.config.model,
    language: input.language,
    headline: written(verified.headline) ?? codedHeadline(input, notes, verified.bridges),
    bridges: verified.bridges,
    themes: verified.themes,
    papers: notes,
    checks: { claims: verified.claims, repaired, dropped },
    ...defined({ usage }),
    calls,
  };
}

const written = (headline: Claim | undefined): Headline | undefined =>
  headline === undefined ? undefined : { ...headline, text: ['text', headline.text] };

/** One note a shown paper, by rank. */
function completed(notes: readonly PaperNote[], input: BriefInput): readonly PaperNote[] {
  const papers = corpusOf({ ...input, near: [] });
  const written = new Map<string, PaperNote>();
  for (const note of notes) if (!written.has(note.paper)) written.set(note.paper, note);
  const missing = papers.filter((paper) => !written.has(paper.id));
  const frequency = frequencyOf();
  const base = evidenceBase(papers, input.profile, frequency);
  const quoted = verifyDraft(
    { headline: undefined, bridges: [], themes: [], papers: extractiveNotes(missing, idfOf(frequency)) },
    base,
  );
  for (const note of quoted.papers) written.set(note.paper, { ...note, quoted: true });
  return papers.flatMap((paper) => written.get(paper.id) ?? []);
}

/** What all calls took together; the cost is left out where the price of one is unknown. */
export function usageOf(calls: readonly CallRecord[]): BriefingUsage | undefined {
  if (calls.length === 0) return undefined;
  const sum = (of: (usage: BriefingUsage) => number): number =>
    calls.reduce((total, { usage }) => total + of(usage), 0);
  const estimated = calls.some((call) => call.estimated === true);
  const priced = calls.every(({ usage }) => usage.costUsd !== undefined);
  return {
    inputTokens: sum((usage) => usage.inputTokens),
    outputTokens: sum((usage) => usage.outputTokens),
    ...(priced ? { costUsd: sum((usage) => usage.costUsd ?? 0) } : {}),
    ...(estimated ? { estimated } : {}),
  };
}
