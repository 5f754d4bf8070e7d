import { beforeEach, expect, test } from 'vitest';
import { assembleDigest, briefNothing } from '../../../src/selection/assemble.ts';
import { select } from '../../../src/selection/select.ts';
import { saveDigest } from '../../../src/store/digests/digests.ts';
import { addFeedback } from '../../../src/store/feedback.ts';
import type { Store } from '../../../src/store/file/open.ts';
import { rollUpOf } from '../../../src/verbs/brief/period.ts';
import { announce, clockAt, readerConfig } from '../../helpers/selection.ts';
import { AT, day, memoryStore, paperId } from '../../helpers/store.ts';

const interests = [{ name: 'codes', about: 'decoders of surface codes' }];
const config = readerConfig({ profile: { interests } });

let store: Store;
beforeEach(() => {
  store = memoryStore();
});

/** A day’s digest with one paper. */
function digestOf(date: string): void {
  announce(store, date.replaceAll('-', ''), { title: 'Decoders of surface codes', on: date });
  const clock = clockAt(`${date}T14:00:00Z`);
  const selection = select(store, config, clock, {
    asked: { kind: 'date', date: day(date) },
    limit: 10,
    minScore: 0,
  });
  saveDigest(store, assembleDigest(selection, config, clock, briefNothing(selection)), { delivered: true });
}

const week = (profile = 'default') =>
  rollUpOf(store, profile, { since: day('2026-04-13'), until: day('2026-04-19') });

test('a time without digests has nothing to tell, whatever other times and profiles have', () => {
  digestOf('2026-04-20');
  digestOf('2026-04-10');
  expect(week()).toBeUndefined();
  digestOf('2026-04-13');
  expect(week('other')).toBeUndefined();
});

test('a time holds its first and its last day, and is compared with one as long before it', () => {
  for (const date of ['2026-04-03', '2026-04-06', '2026-04-10', '2026-04-13', '2026-04-17', '2026-04-20'])
    digestOf(date);
  expect(week()).toMatchObject({ digests: 2, interests: [{ name: 'codes', shown: 2, before: 2 }] });
});

test('what the reader has said since is counted', () => {
  digestOf('2026-04-17');
  addFeedback(store, [paperId('arxiv:20260417')], 'save', AT);
  expect(week()).toMatchObject({ counts: { saved: 1 }, toRead: [{ feedback: ['save'] }] });
});
