/** Gets a draft: from the cache, from the model, or from the model asked once more for JSON. */

import * as z from 'zod';
import { defined } from '../defined.ts';
import { ask, type Conversation } from './conversation.ts';
import type { Draft } from './draft.ts';
import { NOT_JSON } from './model/prompt.ts';
import { briefingShape, draftIn } from './model/reply.ts';
import { schemaOf } from './model/shape.ts';
import type { Plan } from './plan.ts';
import type { BriefFailure, ModelPorts } from './settings.ts';

/** A draft and how it was come by. */
export interface Drafted {
  readonly draft: Draft;
  /** The reply the draft was read from, as it is kept in the cache. */
  readonly reply: string;
  /** The reply to the repair of an earlier run. */
  readonly repairs?: string;
  /** The one repair was already spent on making JSON of the reply. */
  readonly repairSpent: boolean;
  /** The reply ended for want of room: what came after is missing. */
  readonly cut?: true;
}

/** The draft of the cache or of the model; `BriefFailure` where there is none to be had. */
export async function draft(plan: Plan, conversation: Conversation): Promise<Drafted | BriefFailure> {
  const fromCache = cachedDraft(plan, conversation.ports);
  if (fromCache !== undefined) return fromCache;
  const schema = schemaOf(
    briefingShape(plan.translated),
    plan.papers.map((paper) => paper.alias),
  );
  const question = {
    purpose: 'briefing' as const,
    system: plan.prompt.system,
    shape: plan.prompt.shape,
    schema,
    maxTokens: plan.maxOutputTokens,
  };
  const user = { role: 'user' as const, content: plan.prompt.user };
  const answer = await ask({ ...question, messages: [user] }, conversation);
  if (!answer.ok) return answer.failure;
  const { text, stop } = answer.reply;
  if (stop === 'refusal') return { kind: 'model', message: ['model-declined'] };
  const parsed = draftIn(text, plan.papers, plan.translated);
  const cut = cutBy(stop);
  if (parsed !== undefined)
    return remembered(
      { draft: parsed, reply: text, repairSpent: false, ...defined({ cut }) },
      plan,
      conversation.ports,
    );
  if (cut === true) return { kind: 'model', message: ['model-out-of-room'] };
  if (text.trim() === '') return { kind: 'model', message: ['model-said-nothing'] };
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
    conversation,
  );
  if (!again.ok) return again.failure;
  const second = draftIn(again.reply.text, plan.papers, plan.translated);
  if (second === undefined) return { kind: 'model', message: ['model-wrote-no-briefing'] };
  const cutAgain = cutBy(again.reply.stop);
  return remembered(
    { draft: second, reply: again.reply.text, repairSpent: true, ...defined({ cut: cutAgain }) },
    plan,
    conversation.ports,
  );
}

const cutBy = (stop: string): true | undefined =>
  stop === 'max_tokens' || stop === 'model_context_window_exceeded' ? true : undefined;

const kept = z.object({
  reply: z.string(),
  repairSpent: z.boolean(),
  repairs: z.string().optional(),
  cut: z.literal(true).optional(),
});

/** What an earlier run paid for: the reply and, where there was one, the reply to the repair. */
function cachedDraft(plan: Plan, { cache }: ModelPorts): Drafted | undefined {
  const found = kept.safeParse(parsedJson(cache?.get(plan.cacheKey) ?? ''));
  if (!found.success) return undefined;
  const { reply, repairSpent, repairs, cut } = found.data;
  const parsed = draftIn(reply, plan.papers, plan.translated);
  return parsed === undefined
    ? undefined
    : { draft: parsed, reply, repairSpent, ...defined({ repairs, cut }) };
}

export function remembered(drafted: Drafted, plan: Plan, { cache }: ModelPorts): Drafted {
  const { draft: _, ...rest } = drafted;
  cache?.put(plan.cacheKey, JSON.stringify(rest));
  return drafted;
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
