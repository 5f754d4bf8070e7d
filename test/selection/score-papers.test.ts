import { expect, test } from 'vitest';
import { rankLoosePapers, scorePapers } from '../../src/selection/score-papers.ts';
import { MONDAY, packageRoot, readerConfig, TUESDAY } from '../helpers/selection.ts';
import { day, memoryStore, samplePaper } from '../helpers/store.ts';

const config = readerConfig({
  profile: {
    interests: [{ name: 'codes', about: 'decoders of surface codes' }],
    mute: { phrases: ['surface codes'] },
  },
});
const near = samplePaper('1', { title: 'Decoders of surface codes' });
const far = samplePaper('2', { title: 'Dust in dwarf galaxies' });
const papers = [far, near].map((paper) => ({ paper, listings: [] }));

test('a search ranks by the profile, and finds even what is muted', () => {
  const { ranked, muted } = scorePapers(memoryStore(), config, papers, TUESDAY, packageRoot);
  expect([ranked.map(({ paper }) => paper.id), muted]).toEqual([['arxiv:1', 'arxiv:2'], []]);
});

test('papers that are piped in are ranked with all that the profile says, mutes too', () => {
  const { ranked, muted } = rankLoosePapers(memoryStore(), config, papers, TUESDAY, packageRoot);
  expect([ranked.map(({ paper }) => paper.id), muted.map(({ paper }) => paper.id)]).toEqual([
    ['arxiv:2'],
    ['arxiv:1'],
  ]);
});

test('a loose paper is of the last day that announced it, else of its publication, else of today', () => {
  const listing = { source: 'arxiv', category: 'cs.LG', day: MONDAY, type: 'replace' as const };
  const earlier = { ...listing, day: day('2026-04-01'), type: 'new' as const };
  const loose = [
    { paper: samplePaper('1'), listings: [earlier, listing] },
    { paper: samplePaper('2', { publishedOn: day('2025-01-01') }), listings: [] },
    { paper: samplePaper('3'), listings: [] },
  ];
  const { ranked } = scorePapers(memoryStore(), readerConfig(), loose, TUESDAY, packageRoot);
  const dated = new Map(ranked.map((one) => [one.paper.id, [one.announcedOn, one.announceType]]));
  expect(Object.fromEntries(dated)).toEqual({
    'arxiv:1': [MONDAY, 'replace'],
    'arxiv:2': ['2025-01-01', 'new'],
    'arxiv:3': [TUESDAY, 'new'],
  });
});
