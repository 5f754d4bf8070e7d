import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { extractiveBriefing } from '../../src/brief/extractive.ts';
import type { Briefing, Claim } from '../../src/paper.ts';
import { inputOf, READERS } from './papers.ts';

/** A plain rendering, only so that a reader can judge the text. Quotes are left out where the claim is the sentence. */
function shown(briefing: Briefing): string {
  const claim = ({ text, evidence }: Claim): string =>
    `${text} [${evidence.map((one) => `${one.paper.slice(6)} §${one.sentence}`).join(', ')}]`;
  return [
    `${briefing.headline.text}`,
    '',
    ...briefing.bridges.flatMap((one) => [
      `## ${one.fields.join(' × ')}: ${one.label} (${one.kind})`,
      ...one.claims.map((own) => `- ${claim(own)}`),
      '',
    ]),
    ...briefing.themes.map(
      (one) => `Theme “${one.label}”: ${one.papers.map((id) => id.slice(6)).join(', ')}\n`,
    ),
    ...briefing.papers.flatMap((note) => [
      `### ${note.paper.slice(6)}`,
      ...note.claims.map((own) => `- ${claim(own)}`),
      '',
    ]),
    `${briefing.writer}: ${briefing.checks.claims} claims, ${briefing.checks.repaired} repaired, ${briefing.checks.dropped} dropped`,
    '',
  ].join('\n');
}

describe('the extractive briefing of', () => {
  test.each(Object.keys(READERS) as (keyof typeof READERS)[])(
    'a reader of %s is the golden one',
    async (name) => {
      const file = new URL(`../../fixtures/briefings/${name}.md`, import.meta.url);
      const text = shown(extractiveBriefing(inputOf(READERS[name])));
      await expect(text).toMatchFileSnapshot(fileURLToPath(file));
    },
  );
});
