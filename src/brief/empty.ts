import type { Message } from '../messages/message.ts';
import type { Briefing, Headline } from '../paper.ts';

/** An explicit briefing for a day with nothing in it: the reason is its headline. */
export function emptyBriefing(reason: Message): Briefing {
  const headline: Headline = { text: reason, evidence: [] };
  const checks = { claims: 0, repaired: 0, dropped: 0 };
  return { writer: 'empty', reason, headline, bridges: [], themes: [], papers: [], checks };
}
