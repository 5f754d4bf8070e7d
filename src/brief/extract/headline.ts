/** The first line of an extractive briefing: counts that code made. */
import type { Message } from '../../messages/message.ts';
import type { BriefInput } from '../input.ts';

/** `5 of 1,243 announced papers are near your interests: 3 on optical computing and 2 on sampling.` */
export function countsOf(input: BriefInput): Message {
  const { announced } = input.counts;
  const shown = Math.max(input.papers.length, input.counts.shown);
  const interests = new Map<string, number>();
  for (const { interest } of input.papers)
    if (interest !== undefined) interests.set(interest, (interests.get(interest) ?? 0) + 1);
  const matched = [...interests.values()].reduce((sum, count) => sum + count, 0);
  if (matched < shown || matched === 0) return ['in-this-digest', shown, announced];
  const parts = [...interests].sort((a, b) => b[1] - a[1]);
  const [[only = ''] = [], ...others] = parts;
  if (others.length === 0) return ['near-one-interest', shown, announced, only];
  if (parts.every(([, count]) => count === 1))
    return ['near-interests-one-each', shown, announced, ...parts.map(([name]) => name)];
  const each = parts.map(([name, count]): Message => ['papers-on', count, name]);
  return ['near-interests', shown, announced, ...each];
}
