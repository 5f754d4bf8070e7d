/** The one repair: the claims that failed are written again, and those that fail again are dropped. */
import { ask, type Conversation } from './conversation.ts';
import { type Draft, type Failure, type Verified, verifyDraft } from './draft.ts';
import { type Drafted, remembered } from './drafting.ts';
import { usageOf } from './finish.ts';
import type { BriefInput } from './input.ts';
import { type Prompt, repairPrompt, systemOf } from './model/prompt.ts';
import { repairShape, repairsIn } from './model/reply.ts';
import { tokensIn } from './model/select.ts';
import { schemaOf } from './model/shape.ts';
import type { Plan } from './plan.ts';
import { type BriefProgress, costAt } from './settings.ts';
import type { DraftClaim } from './verify/claim.ts';
import type { EvidenceBase } from './verify/evidence-base.ts';

/** Where a briefing stands when its first draft has been checked. */
export interface Checkpoint {
  readonly first: Verified;
  readonly drafted: Drafted;
  readonly plan: Plan;
  readonly base: EvidenceBase;
  readonly input: BriefInput;
}

/** Asks once for better versions of what failed; claims that fail again are dropped. */
export async function repair(
  { first, drafted, plan, base, input }: Checkpoint,
  conversation: Conversation,
  onProgress: (event: BriefProgress) => void,
): Promise<{ readonly verified: Verified; readonly repaired: number }> {
  const none = { verified: first, repaired: 0 };
  const failures = first.failures.filter((failure) => isRepairable(failure, plan)).slice(0, 20);
  if (failures.length === 0 || drafted.repairSpent) return none;
  const text =
    drafted.repairs ?? (await askForRepairs(failures, { drafted, plan, input }, conversation, onProgress));
  if (text === undefined) return none;
  const repairs = repairsIn(text, plan.papers, plan.translated);
  const better = betterClaims(failures, repairs);
  const verified = verifyDraft(withClaims(drafted.draft, better), base);
  const failing = new Set(verified.failures.map(({ draft }) => draft));
  return {
    verified,
    repaired: [...better.values()].filter((claim) => !failing.has(claim)).length,
  };
}

/** The reply to the repair, or undefined where it cannot be paid or does not come. */
async function askForRepairs(
  failures: readonly Failure[],
  { drafted, plan, input }: Pick<Checkpoint, 'drafted' | 'plan' | 'input'>,
  conversation: Conversation,
  onProgress: (event: BriefProgress) => void,
): Promise<string | undefined> {
  const concerned = papersOf(failures, plan);
  const prompt = repairPrompt(failures, concerned, input);
  if (!affords(prompt, conversation)) return undefined;
  onProgress({ kind: 'repairing', claims: failures.length });
  const answer = await ask(
    {
      purpose: 'repair',
      system: prompt.system,
      shape: prompt.shape,
      messages: [{ role: 'user', content: prompt.user }],
      schema: schemaOf(
        repairShape(plan.translated),
        concerned.map((paper) => paper.alias),
      ),
      maxTokens: Math.min(plan.maxOutputTokens, 6_000),
    },
    conversation,
  );
  if (!answer.ok) return undefined;
  remembered({ ...drafted, repairs: answer.reply.text }, plan, conversation.ports);
  return answer.reply.text;
}

/** A bridge is a guess, which a second guess does not mend; and what has no paper, and no words, cannot be written anew. */
function isRepairable(failure: Failure, plan: Plan): boolean {
  const { under, problems } = failure;
  return (
    under !== 'bridge' &&
    problems.some(({ kind }) => kind !== 'empty') &&
    papersOf([failure], plan).length > 0
  );
}

/** The papers the failing claims cite or stand under, and those that say it instead. */
function papersOf(failures: readonly Failure[], plan: Plan): Plan['papers'] {
  const concerned = new Set(
    failures.flatMap(({ draft, under, problems }): readonly string[] => [
      under,
      ...draft.evidence.map((one) => one.paper),
      ...problems.flatMap(({ instead }) => instead ?? []),
    ]),
  );
  return plan.papers.filter((paper) => concerned.has(paper.id));
}

function affords(prompt: Prompt, { settings, calls }: Conversation): boolean {
  const { config, spentThisMonth = 0 } = settings;
  const cost = costAt(settings)(tokensIn(systemOf(prompt, false)) + tokensIn(prompt.user), 6_000);
  if (cost === undefined || cost === 0) return true;
  const spent = usageOf(calls)?.costUsd ?? 0;
  return spent + cost <= config.maxCost.run && spentThisMonth + spent + cost <= config.maxCost.month;
}

/** What takes the place of which claim. `repairs` by number, from 1, in the order of `failures`; not every one is usable. */
function betterClaims(
  failures: readonly Failure[],
  repairs: ReadonlyMap<number, DraftClaim>,
): ReadonlyMap<DraftClaim, DraftClaim> {
  return new Map(
    failures.flatMap(({ draft }, index) => {
      const repaired = repairs.get(index + 1);
      return repaired === undefined || repaired.text === '' ? [] : [[draft, repaired] as const];
    }),
  );
}

/** The draft with better claims in their places. */
function withClaims(draft: Draft, better: ReadonlyMap<DraftClaim, DraftClaim>): Draft {
  const best = (claim: DraftClaim): DraftClaim => better.get(claim) ?? claim;
  const repaired = <Part extends { readonly claims: readonly DraftClaim[] }>(part: Part): Part => ({
    ...part,
    claims: part.claims.map(best),
  });
  return {
    headline: draft.headline === undefined ? undefined : best(draft.headline),
    bridges: draft.bridges.map(repaired),
    themes: draft.themes.map(repaired),
    papers: draft.papers.map(repaired),
  };
}
