/** A new version of a paper that the reader was never offered is told as updated: it is no must-read, whatever it scores. */
import { beforeEach, describe, expect, test } from 'vitest';
import { emptyBriefing } from '../../src/brief/empty.ts';
import type { Digest, PaperId } from '../../src/paper.ts';
import { isMustRead } from '../../src/scores.ts';
import { assembleDigest } from '../../src/selection/assemble.ts';
import { briefInputOf } from '../../src/selection/brief-input.ts';
import { select } from '../../src/selection/select.ts';
import type { Asked } from '../../src/selection/window.ts';
import { addFeedback } from '../../src/store/feedback.ts';
import type { Store } from '../../src/store/file/open.ts';
import { announce, clockAt, deliver, FRIDAY, MONDAY, readerConfig } from '../helpers/selection.ts';
import { AT, memoryStore } from '../helpers/store.ts';

const config = readerConfig({
  profile: { interests: [{ name: 'codes', phrases: ['surface codes', 'decoders'] }] },
});
const clock = clockAt('2026-04-20T14:00:00Z');

let store: Store;
let news: PaperId;
let replaced: PaperId;
beforeEach(() => {
  store = memoryStore();
  news = announce(store, '2604.00001', {
    title: 'Better decoders',
    abstract: 'Decoders are trained in an afternoon.',
  });
  replaced = announce(store, '2404.00002', {
    title: 'Decoders of surface codes: surface codes and their decoders',
    abstract: 'Decoders of surface codes, and surface codes for decoders.',
    version: 3,
    type: 'replace',
  });
  for (let n = 3; n < 9; n++) announce(store, `2604.0000${n}`, { title: `On galaxies, part ${n}` });
});

function made(asked: Asked = { kind: 'today' }): Digest {
  const selection = select(store, config, clock, { asked, limit: 10, minScore: 0.05 });
  return assembleDigest(selection, config, clock, emptyBriefing(['text', '']));
}
const sections = (digest: Digest) => digest.papers.map(({ paper, section }) => [paper.id, section]);

describe('a replacement', () => {
  test('of a paper that was never offered is updated, and stands after the news it outscores', () => {
    const digest = made();
    const [first, second] = digest.papers;
    expect(second?.score).toBeGreaterThan(first?.score ?? 1);
    expect(digest.papers.map(({ paper, rank }) => [paper.id, rank])).toEqual([
      [news, 1],
      [replaced, 2],
    ]);
    expect(second?.section).toBe('updated');
  });

  test('comes last in what the briefing is written about too', () => {
    const selection = select(store, config, clock, { asked: { kind: 'today' }, limit: 10, minScore: 0.05 });
    expect(briefInputOf(selection, config).papers.map(({ paper }) => paper.id)).toEqual([news, replaced]);
  });

  test.each(['like', 'save', 'read'] as const)('of a paper with a %s is news to the reader', (kind) => {
    addFeedback(store, [replaced], kind, AT);
    expect(sections(made()).find(([id]) => id === replaced)?.[1]).not.toBe('updated');
  });

  test('of a disliked paper stays out of the news', () => {
    addFeedback(store, [replaced], 'dislike', AT);
    expect(sections(made())).not.toContainEqual([replaced, 'read']);
  });

  test('of a paper that an earlier digest showed is news where its day is looked at again', () => {
    deliver(store, FRIDAY, [replaced]);
    expect(sections(made({ kind: 'date', date: MONDAY }))[0]).toEqual([replaced, 'read']);
  });

  test('of a paper whose first version is in the same window is that new paper', () => {
    announce(store, '2404.00002', {
      title: 'Decoders of surface codes: surface codes and their decoders',
      on: FRIDAY,
      type: 'new',
    });
    expect(sections(made({ kind: 'since', since: FRIDAY }))[0]).toEqual([replaced, 'read']);
  });
});

test('what scores too little is near, not a must-read', () => {
  announce(store, '2604.00010', { title: 'Galaxies, and decoders of starlight' });
  const digest = made();
  for (const { score, section } of digest.papers)
    if (section !== 'updated') expect(section).toBe(isMustRead(score) ? 'read' : 'also');
  expect(new Set(digest.papers.map(({ section }) => section))).toContain('also');
});
