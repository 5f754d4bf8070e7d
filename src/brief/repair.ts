/** The one repair: the claims that failed are written again, and those that fail again are dropped. */
import { ask, type Conversation } from './converse.ts';
import { type Draft, type Failure, type Verified, verifyDraft } from './draft.ts';
import { type Drafted, remembered } from './drafting.ts';
import { usageOf } from './finish.ts';
import type { BriefInput } from './input.ts';
import { jsonIn } from './model/json.ts';
import { costOf } from './model/prices.ts';
import { repairPrompt } from './model/prompt.ts';
import { repairSchema, repairsOf } from './model/reply.ts';
import { tokensIn } from './model/select.ts';
import type { Plan } from './plan.ts';
import type { BriefProgress } from './settings.ts';
import type { DraftClaim } from './verify/claim.ts';
import type { EvidenceBase } from './verify/evidence-base.ts';

/** Asks once for better versions of what failed; claims that fail again are dropped. */
export async function repair(
  first: Verified,
  drafted: Drafted,
  plan: Plan,
  base: EvidenceBase,
  input: BriefInput,
  talk: Conversation,
  onProgress: (event: BriefProgress) => void,
): Promise<{ readonly verified: Verified; readonly repaired: number }> {
  const none = { verified: first, repaired: 0 };
  const failures = first.failures
    .filter(({ problems }) => problems.some(({ kind }) => kind !== 'empty'))
    .slice(0, 20);
  if (failures.length === 0 || drafted.repairSpent) return none;
  const text = drafted.repairs ?? (await askForRepairs(failures, drafted, plan, input, talk, onProgress));
  if (text === undefined) return none;
  const repairs = repairsOf(jsonIn(text), plan.papers, plan.translated);
  const mended = replaceClaims(drafted.draft, failures, repairs);
  const verified = verifyDraft(mended.draft, base);
  const stillFailing = new Set(verified.failures.map(({ place }) => place));
  return {
    verified: { ...verified, claims: first.claims },
    repaired: mended.places.filter((place) => !stillFailing.has(place)).length,
  };
}

/** The reply to the repair, or undefined where it cannot be paid or does not come. */
async function askForRepairs(
  failures: readonly Failure[],
  drafted: Drafted,
  plan: Plan,
  input: BriefInput,
  talk: Conversation,
  onProgress: (event: BriefProgress) => void,
): Promise<string | undefined> {
  const concerned = papersOf(failures, plan);
  const prompt = repairPrompt(failures, concerned, input);
  if (!affords(prompt, talk)) return undefined;
  onProgress({ kind: 'repairing', claims: failures.length });
  const answer = await ask(
    {
      purpose: 'repair',
      system: prompt.system,
      messages: [{ role: 'user', content: prompt.user }],
      schema: repairSchema(
        concerned.map((paper) => paper.alias),
        plan.translated,
      ),
      maxTokens: Math.min(plan.maxOutputTokens, 6_000),
    },
    talk,
  );
  if (!answer.ok) return undefined;
  remembered({ ...drafted, repairs: answer.reply.text }, plan, talk.ports);
  return answer.reply.text;
}

/** The papers the failing claims cite or stand under; all of them where ids were wrong. */
function papersOf(failures: readonly Failure[], plan: Plan): Plan['papers'] {
  const cited = new Set(failures.flatMap(({ draft: claim }) => claim.evidence.map((one) => one.paper)));
  const wrongIds = failures.some(({ problems }) =>
    problems.some(({ kind }) => kind === 'id' || kind === 'miscited' || kind === 'bridge'),
  );
  return wrongIds ? plan.papers : plan.papers.filter((paper) => cited.has(paper.id));
}

function affords(
  prompt: { readonly system: string; readonly user: string },
  { settings, calls }: Conversation,
): boolean {
  const { config, spentThisMonth = 0 } = settings;
  const cost = costOf(config.model, tokensIn(prompt.system) + tokensIn(prompt.user), 6_000);
  if (cost === undefined) return true;
  const spent = usageOf(calls)?.costUsd ?? 0;
  return spent + cost <= config.maxCost.run && spentThisMonth + spent + cost <= config.maxCost.month;
}

/** `repairs` by number, from 1, in the order of `failures`; places without a usable repair stay as they were. */
export function replaceClaims(
  draft: Draft,
  failures: readonly Failure[],
  repairs: ReadonlyMap<number, DraftClaim>,
): { readonly draft: Draft; readonly places: readonly string[] } {
  const better = new Map<string, DraftClaim>();
  for (const [index, failure] of failures.entries()) {
    const repair = repairs.get(index + 1);
    if (repair !== undefined && repair.text !== '') better.set(failure.place, repair);
  }
  const swap = (claims: readonly DraftClaim[], place: string): readonly DraftClaim[] =>
    claims.map((claim, index) => better.get(`${place}.claims.${index}`) ?? claim);
  return {
    draft: {
      headline: better.get('headline') ?? draft.headline,
      bridges: draft.bridges.map((one, index) => ({ ...one, claims: swap(one.claims, `bridges.${index}`) })),
      themes: draft.themes.map((one, index) => ({ ...one, claims: swap(one.claims, `themes.${index}`) })),
      papers: draft.papers.map((one, index) => ({ ...one, claims: swap(one.claims, `papers.${index}`) })),
    },
    places: [...better.keys()],
  };
}
