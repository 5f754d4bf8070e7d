import { describe, expect, test } from 'vitest';
import { sidesOf } from '../../../src/rank/profile/classifier.ts';
import { paper } from '../papers.ts';

const papers = Array.from({ length: 40 }, (_, i) =>
  paper(String(i), {
    title: i % 4 === 0 ? 'Photonic chips' : 'Galaxy survey',
    abstract: `${i % 4 === 0 ? 'light in a waveguide' : 'redshift of quasars'} number ${i % 7}`,
    authors: [`Author ${i % 5}`],
  }),
);
const liked = papers.filter((_, i) => i % 8 === 0);

describe('the classifier of arxiv-sanity-lite', () => {
  test('puts what is like the liked papers on their side, and all others on the other', () => {
    const sides = sidesOf(liked, papers);
    const unseen = papers.filter((_, i) => i % 8 === 4).map(({ id }) => sides?.get(id) ?? 0);
    const others = papers.filter((_, i) => i % 4 !== 0).map(({ id }) => sides?.get(id) ?? 0);
    expect(Math.min(...unseen)).toBeGreaterThan(Math.max(...others));
    expect(Math.max(...others)).toBeLessThan(0);
  });

  test('has no sides where there is only one', () => {
    expect(sidesOf([], papers)).toBeUndefined();
    expect(sidesOf(papers, papers)).toBeUndefined();
  });
});
