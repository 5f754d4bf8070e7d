import { describe, expect, test } from 'vitest';
import type { Digest } from '../../../src/paper.ts';
import { getDigest, listDigests, saveDigest } from '../../../src/store/digests/digests.ts';
import { connectionOf } from '../../../src/store/file/connection.ts';
import {
  deliveredBefore,
  firstDelivered,
  lastDelivered,
  markDelivered,
} from '../../../src/store/ledger/deliveries.ts';
import { AT, day, LATER, memoryStore, paperId, refusal, samplePaper } from '../../helpers/store.ts';

function digest(date: string, fields: Partial<Digest> = {}): Digest {
  const paper = samplePaper('2604.00001');
  return {
    date: day(date),
    since: day(date),
    generatedAt: AT,
    profile: { name: 'default', hash: 'abc' },
    coverage: [
      {
        source: 'arxiv',
        category: 'cs.LG',
        date: day(date),
        verdict: 'partial',
        announced: 3,
        new: 2,
        cross: 1,
        replaced: 0,
        checkedAt: AT,
        reason: ['feed-broken-off', 3],
      },
    ],
    counts: { announced: 3, considered: 2, shown: 1, muted: 1, alreadyShown: 0 },
    papers: [
      {
        paper,
        announceType: 'new',
        announcedOn: day(date),
        listings: [{ source: 'arxiv', category: 'cs.LG', day: day(date), type: 'new' }],
        rank: 1,
        score: 0.5,
        signals: [{ name: 'interest', label: ['interest-words', 'x', 'y'], value: 0.5 }],
        interest: 'x',
      },
    ],
    briefing: {
      writer: 'extractive',
      reason: ['no-key-set'],
      headline: { text: ['text', 'One.'], evidence: [{ paper: paper.id, sentence: 0, quote: 'One.' }] },
      bridges: [],
      themes: [],
      papers: [{ paper: paper.id, claims: [] }],
      checks: { claims: 1, repaired: 0, dropped: 0 },
    },
    ...fields,
  };
}
const P = paperId('arxiv:2604.00001');
const Q = paperId('arxiv:2604.00002');
const on = (date: string, profile = 'default') => ({ profile, date: day(date) });

describe('stored digests', () => {
  test('come back whole, fields that are not known here included', () => {
    const store = memoryStore();
    const saved = { ...digest('2026-04-20'), extra: { later: true } };
    saveDigest(store, saved, { delivered: false, fingerprint: 'f1' });
    expect(getDigest(store, on('2026-04-20'))).toEqual({ digest: saved, fingerprint: 'f1' });
    expect(getDigest(store, on('2026-04-21'))).toBeUndefined();
    expect(getDigest(store, on('2026-04-20', 'other'))).toBeUndefined();
  });

  test('of an earlier version keep their sentences and the followed authors that only a sentence named', () => {
    const store = memoryStore();
    const whole = digest('2026-04-20');
    const signals = [
      { name: 'author', label: 'followed authors Ada Example, Max Muster', value: 0.4 },
      { name: 'interest', label: 'interest “x”: y', value: 0.1 },
    ];
    const old = {
      ...whole,
      papers: whole.papers.map((one) => ({ ...one, signals })),
      briefing: { ...whole.briefing, reason: 'no key set', headline: { text: 'One.', evidence: [] } },
    };
    saveDigest(store, old as unknown as Digest, { delivered: false });
    const read = getDigest(store, on('2026-04-20'))?.digest;
    expect(read?.briefing.reason).toEqual(['text', 'no key set']);
    expect(read?.briefing.headline).toEqual({ text: ['text', 'One.'], evidence: [] });
    expect(read?.papers[0]?.signals).toEqual([
      {
        name: 'author',
        label: ['text', 'followed authors Ada Example, Max Muster'],
        value: 0.4,
        authors: ['Ada Example', 'Max Muster'],
      },
      { name: 'interest', label: ['text', 'interest “x”: y'], value: 0.1 },
    ]);
  });

  test('one for each profile and date, the latest one, and what was delivered stays delivered', () => {
    const store = memoryStore();
    saveDigest(store, digest('2026-04-20'), { delivered: true, fingerprint: 'f1' });
    const again = digest('2026-04-20', { generatedAt: LATER });
    saveDigest(store, again, { delivered: false });
    expect(getDigest(store, on('2026-04-20'))).toEqual({ digest: again, deliveredAt: AT });
    saveDigest(store, again, { delivered: true });
    expect(getDigest(store, on('2026-04-20'))?.deliveredAt).toBe(LATER);
  });

  test('are listed latest first, up to a limit, for one profile', () => {
    const store = memoryStore();
    for (const date of ['2026-04-17', '2026-04-21', '2026-04-20']) {
      saveDigest(store, digest(date), { delivered: date === '2026-04-20' });
    }
    saveDigest(store, digest('2026-04-22', { profile: { name: 'other', hash: 'x' } }), { delivered: false });
    const listed = listDigests(store, { profile: 'default', limit: 2 });
    expect(listed.map((one) => [one.digest.date, one.deliveredAt])).toEqual([
      ['2026-04-21', undefined],
      ['2026-04-20', AT],
    ]);
  });

  test('that are damaged are an error that names profile, date and field', () => {
    const store = memoryStore();
    saveDigest(store, digest('2026-04-20'), { delivered: false });
    const damage = (json: string) => connectionOf(store).run('UPDATE digests SET digest = ?', json);
    damage(JSON.stringify({ ...digest('2026-04-20'), papers: [{ rank: 1 }] }));
    expect(() => getDigest(store, on('2026-04-20'))).toThrow(
      refusal(/the digest of 2026-04-20 for profile default \(papers\.0\.paper\)/),
    );
    damage('{"date":');
    expect(() => listDigests(store, { profile: 'default', limit: 9 })).toThrow(
      refusal(/the digest of 2026-04-20/),
    );
  });
});

describe('delivered papers', () => {
  test('are those a digest of an earlier date showed, each at its earliest date, for each profile by itself', () => {
    const store = memoryStore();
    markDelivered(store, { ...on('2026-04-20'), shown: [P], at: AT });
    markDelivered(store, { ...on('2026-04-22'), shown: [P, Q], at: AT });
    const shownBefore = (date: string, profile?: string) => [
      ...deliveredBefore(store, { ...on(date, profile), ids: [P, Q, paperId('arxiv:other')] }),
    ];
    expect(shownBefore('2026-04-20')).toEqual([]);
    expect(shownBefore('2026-04-21')).toEqual([P]);
    expect(shownBefore('2026-04-22')).toEqual([P]);
    expect(shownBefore('2026-04-23').sort()).toEqual([P, Q]);
    expect(shownBefore('2026-04-23', 'other')).toEqual([]);
    markDelivered(store, { ...on('2026-04-17'), shown: [Q], at: AT });
    expect(shownBefore('2026-04-18')).toEqual([Q]);
  });

  test('are looked up only among the ids that were asked for', () => {
    const store = memoryStore();
    markDelivered(store, { ...on('2026-04-20'), shown: [P, Q], at: AT });
    expect([...deliveredBefore(store, { ...on('2026-04-21'), ids: [Q] })]).toEqual([Q]);
    expect([...deliveredBefore(store, { ...on('2026-04-21'), ids: [] })]).toEqual([]);
  });

  test('saved with a delivered digest are its papers', () => {
    const store = memoryStore();
    saveDigest(store, digest('2026-04-20'), { delivered: true });
    expect([...deliveredBefore(store, { ...on('2026-04-21'), ids: [P] })]).toEqual([P]);
    saveDigest(store, digest('2026-04-22'), { delivered: false });
    expect(lastDelivered(store, 'default')?.date).toBe('2026-04-20');
  });
});

describe('delivered days', () => {
  test('the first and the last are told, each profile’s own, and the last before a date', () => {
    const store = memoryStore();
    expect(lastDelivered(store, 'default')).toBeUndefined();
    expect(firstDelivered(store, 'default')).toBeUndefined();
    for (const date of ['2026-04-20', '2026-04-17', '2026-04-22']) {
      markDelivered(store, { ...on(date), shown: [], at: AT });
    }
    const delivery = (date: string) => ({ date, since: date, at: AT });
    expect(lastDelivered(store, 'default')).toEqual(delivery('2026-04-22'));
    expect(lastDelivered(store, 'default', { before: day('2026-04-22') })).toEqual(delivery('2026-04-20'));
    expect(lastDelivered(store, 'default', { before: day('2026-04-17') })).toBeUndefined();
    expect(firstDelivered(store, 'default')).toEqual(delivery('2026-04-17'));
    expect(lastDelivered(store, 'other')).toBeUndefined();
  });

  test('a digest delivered again keeps its earliest since and the latest time', () => {
    const store = memoryStore();
    saveDigest(store, digest('2026-04-22', { since: day('2026-04-20') }), { delivered: false });
    markDelivered(store, { ...on('2026-04-22'), shown: [P], at: LATER });
    expect(lastDelivered(store, 'default')).toEqual({ date: '2026-04-22', since: '2026-04-20', at: LATER });
    markDelivered(store, { ...on('2026-04-22'), since: day('2026-04-21'), shown: [P], at: AT });
    expect(lastDelivered(store, 'default')).toEqual({ date: '2026-04-22', since: '2026-04-20', at: LATER });
  });
});
