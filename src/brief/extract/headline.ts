/** The first lines of an extractive briefing: counts that code made, then what the closest paper does, quoted. */
import type { BriefInput } from '../input.ts';

/** `5 of 1,243 announced papers are near your interests: 3 on optical computing, 2 on sampling.` */
export function countsSentence(input: BriefInput): string {
  const { announced } = input.counts;
  const shown = Math.max(input.papers.length, input.counts.shown);
  const interests = new Map<string, number>();
  for (const { interest } of input.papers)
    if (interest !== undefined) interests.set(interest, (interests.get(interest) ?? 0) + 1);
  const matched = [...interests.values()].reduce((sum, count) => sum + count, 0);
  const parts = [...interests].sort((a, b) => b[1] - a[1]);
  return input.language.toLowerCase().startsWith('zh')
    ? chinese(shown, announced, matched, parts)
    : english(shown, announced, matched, parts);
}

type Parts = readonly (readonly [string, number])[];

function english(shown: number, announced: number, matched: number, parts: Parts): string {
  const papers = `${grouped(shown)} of ${grouped(Math.max(announced, shown))} announced ${announced === 1 ? 'paper' : 'papers'}`;
  if (matched < shown || matched === 0) return `${papers} ${shown === 1 ? 'is' : 'are'} in this digest.`;
  const near = `${papers} ${shown === 1 ? 'is' : 'are'} near your interests`;
  if (parts.length === 1)
    return `${near}, ${shown === 1 ? '' : shown === 2 ? 'both ' : 'all '}on ${parts[0]?.[0]}.`;
  if (parts.every(([, count]) => count === 1))
    return `${near}: one each on ${listed(parts.map(([name]) => name))}.`;
  return `${near}: ${listed(parts.map(([name, count]) => `${grouped(count)} on ${name}`))}.`;
}

/** `a, b and c` */
function listed(items: readonly string[]): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
}

function chinese(shown: number, announced: number, matched: number, parts: Parts): string {
  const total = `公布的 ${grouped(Math.max(announced, shown))} 篇论文中`;
  if (matched < shown || matched === 0) return `${total}，本期收录 ${grouped(shown)} 篇。`;
  return `${total}，有 ${grouped(shown)} 篇与你的兴趣相近：${parts.map(([name, count]) => `${name} ${count} 篇`).join('，')}。`;
}

/** `Closest: “…”`, in the language of the frame; the sentence itself stays as it was written. */
export function closestSentence(language: string, sentence: string): string {
  return language.toLowerCase().startsWith('zh') ? `最接近的一篇：“${sentence}”` : `Closest: “${sentence}”`;
}

function grouped(value: number): string {
  return String(value).replace(/\B(?=(?:\d{3})+$)/gu, ',');
}
