/** The model writer: plan, ask, verify, repair once, verify again, and fall back on the extractive writer with the reason. */
import { defined } from '../defined.ts';
import { type Conversation, firstApproach } from './conversation.ts';
import { verifyDraft } from './draft.ts';
import { draft } from './drafting.ts';
import { emptyBriefing } from './empty.ts';
import { fallBack, finish, type WrittenBriefing } from './finish.ts';
import { frequencyOf } from './frequencies.ts';
import type { BriefInput } from './input.ts';
import { PRICES_AS_OF } from './model/prices.ts';
import { systemOf } from './model/prompt.ts';
import { planOf } from './plan.ts';
import { repair } from './repair.ts';
import {
  type BriefFailure,
  type BriefProgress,
  type CallRecord,
  destinationOf,
  holdsToSchemas,
  type LlmSettings,
  type ModelPorts,
  refusalOf,
} from './settings.ts';
import { evidenceBase } from './verify/evidence-base.ts';

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
  const refusal = refusalOf(settings) ?? plan.refusal;
  return {
    promptText: `${systemOf(plan.prompt, holdsToSchemas(settings))}\n\n${plan.prompt.user}`,
    papers: plan.papers.length,
    inputTokens: plan.inputTokens,
    maxOutputTokens: plan.maxOutputTokens,
    pricesAsOf: PRICES_AS_OF,
    ...defined({ costUsd: plan.maxCostUsd, refusal }),
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
  if (input.papers.length === 0) return { ...emptyBriefing(['nothing-near']), calls: [] };
  const calls: CallRecord[] = [];
  const refusal = refusalOf(settings);
  const destination = destinationOf(settings);
  if (refusal !== undefined || 'kind' in destination)
    return fallBack(input, refusal ?? (destination as BriefFailure), calls);
  const plan = planOf(input, settings);
  if (plan.refusal !== undefined) return fallBack(input, plan.refusal, calls);
  const deadline = ports.clock.now() + settings.config.timeout * 1000;
  return withDeadline(deadline, ports, signal, async (limited) => {
    const conversation: Conversation = {
      settings,
      destination,
      ports,
      calls,
      deadline,
      signal,
      limited,
      ...firstApproach(settings.config, destination),
    };
    const { inputTokens, maxCostUsd } = plan;
    onProgress({
      kind: 'asking',
      model: settings.config.model,
      host: destination.host,
      inputTokens,
      ...defined({ maxCostUsd }),
    });
    const drafted = await draft(plan, conversation);
    if ('kind' in drafted) return fallBack(input, drafted, calls);
    const base = evidenceBase(plan.papers, input.profile, frequencyOf());
    const first = verifyDraft(drafted.draft, base);
    onProgress({ kind: 'checking', claims: first.claims });
    const { verified, repaired } = await repair(
      { first, drafted, plan, base, input },
      conversation,
      onProgress,
    );
    return finish({ verified, repaired, cut: drafted.cut === true }, input, settings, calls);
  });
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
