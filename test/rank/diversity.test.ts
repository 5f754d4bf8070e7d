import { describe, expect, test } from 'vitest';
import { rankPapers } from '../../src/rank/rank.ts';
import { announced, paper, profile } from './papers.ts';

const about = profile({ interests: [{ name: 'o', about: 'photonic chips', phrases: ['photonic chip'] }] });
const from = (source: string, id: string, words: string) => {
  const one = paper(id, { title: `Photonic chip ${words}`, abstract: `${words} measured ${words} again` });
  const isFeed = source !== 'arxiv';
  return announced(isFeed ? { ...one, id: `feed:${source}/${id}` as typeof one.id } : one, {
    listings: [
      {
        source: isFeed ? `feed:${source}` : 'arxiv',
        category: source,
        day: announced(one).announcedOn,
        type: 'new',
      },
    ],
  });
};
const WORDS = ['lasers', 'combs', 'mirrors', 'cavities', 'modulators', 'detectors', 'switches', 'lenses'];

describe('the head of the list', () => {
  test('variants of one paper step back behind another paper, and say whose variants they are', () => {
    const text = 'wave guides bend light around corners in silicon nitride at telecom wavelengths';
    const variants = ['1', '2', '3'].map((id) =>
      announced(paper(id, { title: 'Photonic chip bends', abstract: text })),
    );
    const other = announced(
      paper('9', { title: 'A photonic chip', abstract: 'for entangled pairs of atoms' }),
    );
    const { ranked } = rankPapers({ papers: [...variants, other], profile: about, examples: [] });
    const places = ranked.map((one) => one.paper.id);
    expect(places.indexOf('arxiv:9' as never)).toBeLessThan(2);
    const last = ranked.at(-1);
    expect(last?.signals.at(-1)).toMatchObject({ name: 'double' });
    expect(last?.signals.reduce((sum, { value }) => sum + value, 0)).toBeCloseTo(last?.score ?? 0, 9);
  });

  test('after three papers of one journal the next ones step back, where there are other sources', () => {
    const journal = WORDS.map((word, i) => from('nature', `n${i}`, word));
    const arxiv = from('arxiv', '2606.00001', 'resonators');
    const sourcesOf = (papers: typeof journal) =>
      rankPapers({ papers, profile: about, examples: [] }).ranked.filter(({ signals }) =>
        signals.some(({ name }) => name === 'source'),
      );
    expect(sourcesOf(journal)).toEqual([]);
    const held = sourcesOf([...journal, arxiv]);
    expect(held).toHaveLength(5);
    expect(held[0]?.signals.at(-1)?.label).toEqual(['after-others-from', 'nature']);
    expect(held.every(({ paper: { id } }) => id.startsWith('feed:nature/'))).toBe(true);
  });
});
