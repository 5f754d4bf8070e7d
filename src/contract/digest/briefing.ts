/** The briefing of a digest; roll-ups hold its claims and bridges. */
import * as z from 'zod';
import { BRIDGE_KINDS, WRITERS } from '../../paper.ts';
import type { Written } from '../document.ts';
import { natural, paperId } from '../parts.ts';

export const claim = z.strictObject({
  text: z.string(),
  evidence: z.array(
    z.strictObject({
      paper: paperId,
      sentence: natural.describe('From 1, counting the sentences of the abstract; 0 is the title.'),
      quote: z.string().describe('That sentence, word for word.'),
    }),
  ),
});

export const bridge = z.strictObject({
  kind: z.enum(BRIDGE_KINDS),
  label: z.string(),
  fields: z.array(z.string()),
  papers: z.array(paperId),
  claims: z.array(claim),
  elsewhere: z
    .array(z.strictObject({ id: paperId, title: z.string(), url: z.string() }))
    .optional()
    .describe('Those of its papers that the briefing is not about.'),
});

export const checks = z.strictObject({ claims: natural, repaired: natural, dropped: natural });

export const briefing = z.strictObject({
  writer: z.enum(WRITERS),
  reason: z.string().optional(),
  reasonCode: z.string().optional().describe('Which sentence the reason is.'),
  model: z.string().optional(),
  headline: claim,
  bridges: z.array(bridge),
  themes: z.array(z.strictObject({ label: z.string(), papers: z.array(paperId), claims: z.array(claim) })),
  papers: z.array(
    z.strictObject({
      paper: paperId,
      claims: z.array(claim),
      quoted: z
        .boolean()
        .optional()
        .describe('In a briefing by a model: these sentences are the abstract’s own, not the model’s.'),
    }),
  ),
  checks,
  usage: z
    .strictObject({
      inputTokens: natural,
      outputTokens: natural,
      costUsd: z.number().min(0).optional(),
      estimated: z.boolean().optional().describe('True where a call broke off before it was counted.'),
    })
    .optional(),
});

export type ClaimJson = Written<typeof claim>;
export type BridgeJson = Written<typeof bridge>;
export type BriefingJson = Written<typeof briefing>;
