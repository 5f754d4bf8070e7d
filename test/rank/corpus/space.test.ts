import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { loadSpace } from '../../../src/rank/corpus/space.ts';
import { rankPapers } from '../../../src/rank/rank.ts';
import { announced, paper, profile } from '../papers.ts';
import { spaceBytes, tinySpace } from '../spaces.ts';

const shipped = new URL('../../../assets/space.bin', import.meta.url);

describe('loadSpace', () => {
  test('reads terms, pairs, shares and vectors', () => {
    const space = loadSpace(spaceBytes(['photonic', 'optical']));
    expect([space.terms, space.dimensions]).toEqual([2, 2]);
    const row = space.rowOf('optic');
    const packed = space.packed[row] ?? 0;
    expect([packed & 15, packed >> 4].map((value) => (value - 8) * space.stepOf(row))).toEqual([0, 3.5]);
    expect(space.shareOf('photon')).toBeCloseTo(1 / 16);
    expect([space.rowOf('galaxi'), space.shareOf('galaxi')]).toEqual([-1, undefined]);
  });

  test('bytes at an odd offset are read as well', () => {
    const bytes = spaceBytes(['photonic', 'optical']);
    const moved = new Uint8Array(bytes.length + 1);
    moved.set(bytes, 1);
    expect(loadSpace(moved.subarray(1)).terms).toBe(2);
  });

  test('refuses what is no space, or half of one', () => {
    expect(() => loadSpace(new Uint8Array(40))).toThrow('not a semantic space');
    expect(() => loadSpace(new Uint8Array(3))).toThrow('not a semantic space');
    expect(() => loadSpace(spaceBytes(['photonic', 'optical']).subarray(0, 30))).toThrow('cut short');
  });
});

describe('ranking with a space', () => {
  const papers = [
    announced(paper('1', { title: 'Optical chip', abstract: 'optical optical' })),
    announced(paper('2', { title: 'Galaxy survey', abstract: 'galaxy galaxy' })),
    announced(paper('3', { title: 'Proof theory', abstract: 'proof proof' })),
  ];
  const liked = paper('0', { title: 'Photonic', abstract: 'photonic photonic' });
  const examples = [{ paper: liked, kind: 'like' as const }];
  const words = ['photonic', 'optical', 'chip', 'galaxy', 'survey', 'proof', 'theory'];

  test('a paper without one common word is found by its meaning', () => {
    const space = tinySpace(words, [['optical', 'photonic']]);
    const [first] = rankPapers({ papers, profile: profile({}), examples, space }).ranked;
    expect(first?.paper.id).toBe('arxiv:1');
    expect(first?.signals[0]?.label).toEqual(['near-liked', 'Photonic']);
  });

  test('papers that are given many times over are ranked as often', () => {
    const space = tinySpace(words, [['optical', 'photonic']]);
    const many = Array.from({ length: 4000 }, (_, i) => papers[i % 3] ?? []).flat();
    for (const size of [4, 40, 4000]) {
      const { ranked } = rankPapers({ papers: many.slice(0, size), profile: profile({}), examples, space });
      expect(ranked).toHaveLength(size);
      expect(ranked[0]?.paper.id).toBe('arxiv:1');
    }
  });

  test('a space that knows none of the words changes nothing in the order', () => {
    const foreign = tinySpace(['alpha', 'beta'], [['alpha', 'beta']]);
    const order = (space?: typeof foreign) =>
      rankPapers({ papers, profile: profile({}), examples, ...(space && { space }) }).ranked.map(
        (each) => each.paper.id,
      );
    expect(order(foreign)).toEqual(order());
  });
});

test.skipIf(!existsSync(shipped))(
  'the shipped space knows the context’s words (skipped where it is not built)',
  () => {
    const bytes = readFileSync(shipped);
    expect(bytes.length).toBeLessThan(8 * 2 ** 20);
    const space = loadSpace(bytes);
    const papers = [
      announced(
        paper('1', {
          title: 'Radiance fields',
          abstract: 'Rendering novel views of a scene with neural radiance fields.',
        }),
      ),
      announced(
        paper('2', { title: 'Decoding', abstract: 'Error-correcting codes over finite fields are decoded.' }),
      ),
    ];
    const examples = [
      {
        paper: paper('0', { title: 'NeRF', abstract: 'NeRF and Gaussian splatting.' }),
        kind: 'like' as const,
      },
    ];
    expect(rankPapers({ papers, profile: profile({}), examples, space }).ranked[0]?.paper.id).toBe('arxiv:1');
  },
);
