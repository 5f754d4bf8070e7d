/** What a briefing used: tokens, and their cost where the price is known. */

import { count } from '../../messages/amounts.ts';
import type { InterfaceWords } from '../../messages/words.ts';
import type { BriefingUsage } from '../../paper.ts';

/** `9,812 tokens in, 2,040 out, $0.04`; a tilde before the cost where a call broke off. Empty where no model was asked. */
export function usageText(usage: BriefingUsage | undefined, say: InterfaceWords): string {
  if (usage === undefined || usage.inputTokens + usage.outputTokens === 0) return '';
  const about = usage.estimated === true ? '~' : '';
  const tokens = about + say.tokens(count(usage.inputTokens), count(usage.outputTokens));
  return usage.costUsd === undefined ? tokens : `${tokens}${say.comma}${about}${say.costs(usage.costUsd)}`;
}
