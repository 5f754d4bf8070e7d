import { describe, expect, test } from 'vitest';
import type { AnnouncedPaper } from '../../src/paper.ts';
import { rankPapers } from '../../src/rank/rank.ts';
import { announced, paper, profile } from './papers.ts';

const FILLER = 'alpha beta gamma delta epsilon zeta theta kappa lambda sigma'.split(' ');
/** A day of `size` papers, the first `near` of which are about photonic chips, each a little less than the one before. */
function dayOf(size: number, near: number): AnnouncedPaper[] {
  return Array.from({ length: size }, (_, i) => {
    const own = `${FILLER[i % 10]}${i} ${FILLER[(i * 7) % 10]}${i % 13} `;
    const abstract = i < near ? `photonic chips for light ${own.repeat(1 + (i % 61))}` : own.repeat(5);
    return announced(paper(String(10_000 + i), { title: `${FILLER[i % 10]} ${i}`, abstract }));
  });
}
const optics = (fields = {}) =>
  profile({ interests: [{ name: 'optics', about: 'photonic chips for light', ...fields }] });
const above = (papers: readonly AnnouncedPaper[], least: number, of = optics()) =>
  rankPapers({ papers, profile: of, examples: [] }).ranked.filter(({ score }) => score >= least).length;

describe('thresholds mean the same on a crowded day', () => {
  test('where half a day is near an interest, few papers are to be read', () => {
    const day = dayOf(400, 200);
    expect(above(day, 0.6)).toBeLessThanOrEqual(7);
    // A twentieth, and those that equal the last of them.
    expect(above(day, 0.35)).toBeLessThanOrEqual(25);
    expect(above(day, 0.35)).toBeGreaterThanOrEqual(10);
  });

  test('where few papers are near, all of them pass', () => {
    expect(above(dayOf(400, 4), 0.35)).toBe(4);
  });

  test('on a day without anything near none passes', () => {
    expect(above(dayOf(400, 0), 0.35)).toBe(0);
  });

  test('papers with a phrase that was asked for are not held back by the crowd', () => {
    const day = [
      ...dayOf(400, 200),
      announced(paper('1', { title: 'Solitons in a microcomb', abstract: 'photonic chips for light' })),
    ];
    const plain = rankPapers({ papers: day, profile: optics(), examples: [] });
    const asked = rankPapers({ papers: day, profile: optics({ phrases: ['microcomb'] }), examples: [] });
    const scoreIn = ({ ranked }: typeof plain) =>
      ranked.find((one) => one.paper.id === 'arxiv:1')?.score ?? 0;
    expect(scoreIn(asked)).toBeGreaterThan(scoreIn(plain) + 0.15);
  });

  test('a phrase that half of the day holds lifts no paper far', () => {
    const of = profile({ interests: [{ name: 'x', about: 'zzz', phrases: ['photonic'] }] });
    expect(above(dayOf(400, 200), 0.35, of)).toBe(0);
    expect(above(dayOf(400, 20), 0.35, of)).toBe(20);
  });
});
