import { expect, test } from 'vitest';
import { historyOf } from '../../src/digest/history.ts';
import { assembleDigest, briefNothing } from '../../src/selection/assemble.ts';
import { select } from '../../src/selection/select.ts';
import { saveDigest } from '../../src/store/digests/digests.ts';
import { addFeedback } from '../../src/store/feedback.ts';
import type { Store } from '../../src/store/file/open.ts';
import { announce, clockAt, readerConfig } from '../helpers/selection.ts';
import { day, memoryStore, paperId } from '../helpers/store.ts';

const allowed = readerConfig({ briefing: { history: true } });

function digestOf(store: Store, date: string): void {
  announce(store, date.replaceAll('-', ''), { title: `Of ${date}`, on: date });
  const clock = clockAt(`${date}T14:00:00Z`);
  const asked = { kind: 'date', date: day(date) } as const;
  const selection = select(store, allowed, clock, { asked, limit: 10, minScore: 0 });
  const digest = assembleDigest(selection, allowed, clock, briefNothing(selection));
  const headline = { text: ['text', `Headline of ${date}.`], evidence: [] } as const;
  const told = { ...digest, briefing: { ...digest.briefing, headline } };
  saveDigest(store, told, { delivered: true });
}

test('nothing of the reader’s past is gathered where the configuration does not ask for it', () => {
  const store = memoryStore();
  digestOf(store, '2026-04-13');
  addFeedback(store, [paperId('arxiv:20260413')], 'like', '2026-04-13T15:00:00.000Z');
  expect(historyOf(store, readerConfig({}), day('2026-04-14'))).toBeUndefined();
});

test('the past is what was liked, the latest first, and the headline of the digest before', () => {
  const store = memoryStore();
  for (const date of ['2026-04-13', '2026-04-14', '2026-04-15']) digestOf(store, date);
  addFeedback(store, [paperId('arxiv:20260414')], 'like', '2026-04-14T15:00:00.000Z');
  addFeedback(store, [paperId('arxiv:20260413')], 'like', '2026-04-15T15:00:00.000Z');
  addFeedback(store, [paperId('arxiv:20260415')], 'save', '2026-04-15T16:00:00.000Z');
  expect(historyOf(store, allowed, day('2026-04-15'))).toEqual({
    liked: ['Of 2026-04-13', 'Of 2026-04-14'],
    headline: 'Headline of 2026-04-14.',
  });
  expect(historyOf(store, allowed, day('2026-05-15'))?.headline).toBeUndefined();
});
