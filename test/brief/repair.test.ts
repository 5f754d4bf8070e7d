import { afterEach, describe, expect, test } from 'vitest';
import { writeBriefing } from '../../src/brief/writer.ts';
import { type ModelServer, portsOf, settingsFor, startServer } from './model-server.ts';
import { inputOf, READERS } from './papers.ts';

const input = inputOf(READERS['quantum-physics']); // P01 ERASURE, P02 MAGIC, P03 SAMPLING, then DECODER as a bridge end
const never = new AbortController().signal;
let server: ModelServer | undefined;
afterEach(() => server?.close());

const claim = (text: string, paper: string, sentence: number) => ({ text, evidence: [{ paper, sentence }] });
const HEADLINE = claim('Neutral atoms turn 97% of their gate errors into flagged erasures.', 'P01', 2);
const TRUE_NOTE = claim('The decoder runs belief propagation on the flagged lattice.', 'P01', 4);
const FALSE_NOTE = claim('Cultivation cuts the space-time cost by 83%.', 'P02', 3);

async function written(reply: object, repairs: object = { claims: [] }) {
  server = await startServer([{ text: JSON.stringify(reply) }, { text: JSON.stringify(repairs) }]);
  const briefing = await writeBriefing(input, settingsFor(server.url), portsOf(), never);
  return { briefing, asked: server.received.map(({ body }) => body.messages[0]?.content ?? '') };
}

describe('a repair', () => {
  test('shows the papers that the failing claims cite, and no other', async () => {
    const { asked } = await written({
      headline: HEADLINE,
      papers: [
        { paper: 'P01', claims: [TRUE_NOTE] },
        { paper: 'P02', claims: [FALSE_NOTE] },
      ],
    });
    expect(asked).toHaveLength(2);
    expect([...(asked[1] ?? '').matchAll(/^\[(P\d\d)\]/gmu)].map((match) => match[1])).toEqual(['P02']);
  });

  test('shows the paper that a claim stands under where it cites one that is not there', async () => {
    const { asked } = await written({
      headline: HEADLINE,
      papers: [{ paper: 'P01', claims: [{ ...TRUE_NOTE, evidence: [{ paper: 'P77', sentence: 1 }] }] }],
    });
    expect([...(asked[1] ?? '').matchAll(/^\[(P\d\d)\]/gmu)].map((match) => match[1])).toEqual(['P01']);
  });

  test.each([
    ['joins papers of one field', [TRUE_NOTE, claim('Magic states dominate the cost.', 'P02', 1)], 0],
    ['has a false claim', [TRUE_NOTE, FALSE_NOTE], 1],
  ])('is not asked for a bridge that %s', async (_name, claims, dropped) => {
    const bridge = { kind: 'tension', label: 'errors', papers: ['P01', 'P02'], claims };
    const { briefing, asked } = await written({
      headline: HEADLINE,
      bridges: [bridge],
      papers: [{ paper: 'P01', claims: [TRUE_NOTE] }],
    });
    expect(asked).toHaveLength(1);
    expect([briefing.writer, briefing.bridges, briefing.checks.dropped]).toEqual(['model', [], dropped]);
  });
});
