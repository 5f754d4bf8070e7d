/** The model writer: plan, ask, verify, repair once, verify again, and fall back on the extractive writer with the reason. */
import { ask, type Conversation, firstForm } from './converse.ts';
import { type Draft, type Failure, type Verified, verifyDraft } from './draft.ts';
import { emptyBriefing } from './empty.ts';
import { fallBack, finish, usageOf, type WrittenBriefing } from './finish.ts';
import { frequencyOf } from './frequencies.ts';
import type { BriefInput } from './input.ts';
import { jsonIn } from './model/json.ts';
import { costOf, PRICES_AS_OF } from './model/prices.ts';
import { NOT_JSON, repairPrompt } from './model/prompt.ts';
import { draftOf, repairSchema, repairsOf, wireSchema } from './model/reply.ts';
import { tokensIn } from './model/select.ts';
import { type Plan, planOf } from './plan.ts';
import { replaceClaims } from './repair.ts';
import {
  type BriefFailure,
  type CallRecord,
  destinationOf,
  type LlmSettings,
  type ModelPorts,
} from './settings.ts';
import { type EvidenceBase, evidenceBase } from './verify/evidence-base.ts';

export type BriefProgress =
  | {
      readonly kind: 'asking';
      readonly model: string;
      readonly host: string;
      readonly inputTokens: number;
      readonly maxCostUsd?: number;
    }
  | { readonly kind: 'checking'; readonly claims: number }
  | { readonly kind: 'repairing'; readonly claims: number };

export interface CallEstimate {
  readonly promptText: string;
  readonly papers: number;
  readonly inputTokens: number;
  readonly maxOutputTokens: number;
  /** What the call costs at most, without the repair; absent where the model's price is unknown. */
  readonly costUsd?: number;
  /** The day the price table was read. */
  readonly pricesAsOf: string;
  /** Why the call would not be made. */
  readonly refusal?: BriefFailure;
}

/** What `writeBriefing` would send, and what it would cost at most. Makes no call. */
export function estimateCall(input: BriefInput, settings: LlmSettings): CallEstimate {
  const plan = planOf(input, settings);
  const refusal = refusalBefore(plan, settings);
  return {
    promptText: `${plan.prompt.system}\n\n${plan.prompt.user}`,
    papers: plan.papers.length,
    inputTokens: plan.inputTokens,
    maxOutputTokens: plan.maxOutputTokens,
    pricesAsOf: PRICES_AS_OF,
    ...(plan.maxCostUsd === undefined ? {} : { costUsd: plan.maxCostUsd }),
    ...(refusal === undefined ? {} : { refusal }),
  };
}

/** Writes the briefing. Every failure ends in the extractive briefing with its reason; rejects only when `signal` is aborted. */
export async function writeBriefing(
  input: BriefInput,
  settings: LlmSettings,
  ports: ModelPorts,
  signal: AbortSignal,
  onProgress: (event: BriefProgress) => void = () => undefined,
): Promise<WrittenBriefing> {
  signal.throwIfAborted();
  if (input.papers.length === 0) return { ...emptyBriefing('nothing new is near your interests'), calls: [] };
  const plan = planOf(input, settings);
  const calls: CallRecord[] = [];
  const refusal = refusalBefore(plan, settings);
  const destination = destinationOf(settings);
  if (refusal !== undefined || 'kind' in destination)
    return fallBack(input, refusal ?? (destination as BriefFailure), calls);
  const deadline = ports.clock.now() + settings.config.timeout * 1000;
  return withDeadline(deadline, ports, signal, async (limited) => {
    const talk: Conversation = {
      settings,
      destination,
      ports,
      calls,
      deadline,
      signal,
      limited,
      form: firstForm(settings.config.model),
    };
    const { inputTokens, maxCostUsd } = plan;
    onProgress({
      kind: 'asking',
      model: settings.config.model,
      host: destination.host,
      inputTokens,
      ...(maxCostUsd === undefined ? {} : { maxCostUsd }),
    });
    const drafted = await draft(plan, talk);
    if ('kind' in drafted) return fallBack(input, drafted, calls);
    const base = evidenceBase(plan.papers, input.profile, frequencyOf(input.background));
    const first = verifyDraft(drafted.draft, base);
    onProgress({ kind: 'checking', claims: first.claims });
    const { verified, repaired } = await repair(first, drafted, plan, base, input, talk, onProgress);
    return finish(verified, repaired, input, settings, calls);
  });
}

function refusalBefore(plan: Plan, settings: LlmSettings): BriefFailure | undefined {
  if (!settings.config.enabled) return { kind: 'disabled', message: 'llm.enabled is false' };
  const destination = destinationOf(settings);
  return 'kind' in destination ? destination : plan.refusal;
}

/** Runs `work` with a signal that aborts at the deadline as well. */
async function withDeadline<T>(
  deadline: number,
  { clock }: ModelPorts,
  signal: AbortSignal,
  work: (limited: AbortSignal) => Promise<T>,
): Promise<T> {
  const end = new AbortController();
  const done = new AbortController();
  clock.sleep(deadline - clock.now(), done.signal).then(
    () => end.abort(),
    () => undefined,
  );
  try {
    return await work(AbortSignal.any([signal, end.signal]));
  } finally {
    done.abort();
  }
}

interface Drafted {
  readonly draft: Draft;
  /** The one repair was already spent on making JSON of the reply. */
  readonly repairSpent: boolean;
}

async function draft(plan: Plan, talk: Conversation): Promise<Drafted | BriefFailure> {
  const { cache } = talk.ports;
  const cached = cache?.get(plan.cacheKey);
  const fromCache = cached === undefined ? undefined : draftOf(jsonIn(cached), plan.papers, plan.translated);
  if (fromCache !== undefined) return { draft: fromCache, repairSpent: false };
  const schema = wireSchema(
    plan.papers.map((paper) => paper.alias),
    plan.translated,
  );
  const question = {
    purpose: 'briefing' as const,
    system: plan.prompt.system,
    schema,
    maxTokens: plan.maxOutputTokens,
  };
  const user = { role: 'user' as const, content: plan.prompt.user };
  const answer = await ask({ ...question, messages: [user] }, talk);
  if (!answer.ok) return answer.failure;
  const { text, stop } = answer.reply;
  if (stop === 'refusal') return { kind: 'model', message: 'the model declined to write about these papers' };
  const parsed = draftOf(jsonIn(text), plan.papers, plan.translated);
  if (parsed !== undefined) {
    cache?.put(plan.cacheKey, text);
    return { draft: parsed, repairSpent: false };
  }
  if (stop === 'max_tokens' || stop === 'model_context_window_exceeded')
    return { kind: 'model', message: 'the model ran out of room before it had written anything' };
  if (text.trim() === '') return { kind: 'model', message: 'the model answered with nothing' };
  const again = await ask(
    {
      ...question,
      purpose: 'repair',
      messages: [
        user,
        { role: 'assistant', content: text.slice(0, 4000).trim() },
        { role: 'user', content: NOT_JSON },
      ],
    },
    talk,
  );
  if (!again.ok) return again.failure;
  const second = draftOf(jsonIn(again.reply.text), plan.papers, plan.translated);
  if (second === undefined) return { kind: 'model', message: 'the model did not answer with a briefing' };
  cache?.put(plan.cacheKey, again.reply.text);
  return { draft: second, repairSpent: true };
}

/** Asks once for better versions of what failed; claims that fail again are dropped. */
async function repair(
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
  const concerned = papersOf(failures, plan);
  const prompt = repairPrompt(failures, concerned, input);
  if (!affords(prompt, talk)) return none;
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
  if (!answer.ok) return none;
  const repairs = repairsOf(jsonIn(answer.reply.text), plan.papers, plan.translated);
  const mended = replaceClaims(drafted.draft, failures, repairs);
  const verified = verifyDraft(mended.draft, base);
  const stillFailing = new Set(verified.failures.map(({ place }) => place));
  return {
    verified: { ...verified, claims: first.claims },
    repaired: mended.places.filter((place) => !stillFailing.has(place)).length,
  };
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
