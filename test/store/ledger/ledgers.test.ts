import { describe, expect, test } from 'vitest';
import type { CoverageRow } from '../../../src/paper.ts';
import { coverageBetween, saveCoverage } from '../../../src/store/ledger/coverage.ts';
import { forgetValidators, getValidators, saveValidators } from '../../../src/store/ledger/http-cache.ts';
import { holdService, reserveRequest, serviceHold } from '../../../src/store/ledger/requests.ts';
import {
  cachedReply,
  type ModelCall,
  modelUsage,
  monthCost,
  recordModelCall,
  saveReply,
} from '../../../src/store/model-calls.ts';
import { AT, day, LATER, memoryStore } from '../../helpers/store.ts';

describe('coverage', () => {
  const row = (date: string, category: string, fields: Partial<CoverageRow> = {}): CoverageRow => ({
    source: 'arxiv',
    category,
    date: day(date),
    verdict: 'complete',
    announced: 4,
    new: 1,
    cross: 2,
    replaced: 1,
    checkedAt: AT,
    ...fields,
  });
  const all = { from: day('2026-04-01'), to: day('2026-04-30') };

  test('comes back whole, by date, source and category, both ends of the window included', () => {
    const store = memoryStore();
    const rows = [
      row('2026-04-17', 'cs.LG', { verdict: 'failed', reason: ['host-answered', 'rss.arxiv.org', 503, 3] }),
      row('2026-04-20', 'cs.CV'),
      row('2026-04-20', 'cs.LG'),
      row('2026-04-20', 'nature', { source: 'feed:nature' }),
    ];
    saveCoverage(store, rows.toReversed());
    expect(coverageBetween(store, all)).toEqual(rows);
    expect(coverageBetween(store, { from: day('2026-04-17'), to: day('2026-04-17') })).toEqual([rows[0]]);
    expect(coverageBetween(store, { from: day('2026-04-18'), to: day('2026-04-19') })).toEqual([]);
  });

  test('of one list and day is the latest one, whose reason may be gone', () => {
    const store = memoryStore();
    saveCoverage(store, [
      row('2026-04-20', 'cs.LG', { verdict: 'failed', announced: 0, reason: ['arxiv-silent'] }),
    ]);
    const repaired = row('2026-04-20', 'cs.LG', { checkedAt: LATER });
    saveCoverage(store, [repaired]);
    expect(coverageBetween(store, all)).toEqual([repaired]);
  });

  test('is saved wholly or not at all', () => {
    const store = memoryStore();
    const broken = row('2026-04-21', 'cs.LG', { verdict: 'unheard-of' as 'failed' });
    expect(() => saveCoverage(store, [row('2026-04-20', 'cs.LG'), broken])).toThrow();
    expect(coverageBetween(store, all)).toEqual([]);
  });
});

describe('validators', () => {
  const url = 'https://rss.arxiv.org/rss/cs.LG';

  test('are kept for each address, replaced whole and forgotten', () => {
    const store = memoryStore();
    expect(getValidators(store, url)).toBeUndefined();
    const whole = {
      etag: '"a"',
      lastModified: 'Mon, 20 Apr 2026 04:00:00 GMT',
      batchDay: day('2026-04-20'),
      verdict: 'complete',
    } as const;
    saveValidators(store, url, whole);
    expect(getValidators(store, url)).toEqual(whole);
    saveValidators(store, url, { etag: '"b"' });
    expect(getValidators(store, url)).toEqual({ etag: '"b"' });
    expect(getValidators(store, `${url}2`)).toBeUndefined();
    forgetValidators(store, url);
    expect(getValidators(store, url)).toBeUndefined();
  });
});

describe('model calls', () => {
  const call = (fields: Partial<ModelCall> = {}): ModelCall => ({
    at: AT,
    host: 'api.anthropic.com',
    model: 'm',
    purpose: 'briefing',
    promptVersion: '1',
    inputTokens: 1000,
    outputTokens: 100,
    costUsd: 0.25,
    durationMs: 1234.5,
    outcome: 'ok',
    ...fields,
  });

  test('cost what those of a calendar month cost; unknown prices count nothing', () => {
    const store = memoryStore();
    expect(monthCost(store, '2026-04')).toBe(0);
    for (const at of [
      '2026-03-31T23:59:59.999Z',
      '2026-04-01T00:00:00.000Z',
      '2026-04-30T23:59:59.999Z',
      '2026-05-01T00:00:00.000Z',
    ]) {
      recordModelCall(store, call({ at }));
    }
    const { costUsd: _, ...unpriced } = call();
    recordModelCall(store, unpriced);
    expect(monthCost(store, '2026-04')).toBe(0.5);
    expect(monthCost(store, '2026-05')).toBe(0.25);
  });

  test('are summed up by model and host, from a time on', () => {
    const store = memoryStore();
    recordModelCall(store, call());
    recordModelCall(
      store,
      call({
        at: LATER,
        outcome: 'overloaded',
        error: ['text', 'HTTP 529'],
        requestId: 'r',
        cacheKey: 'k',
        outputTokens: 0,
      }),
    );
    const { costUsd: _, ...unpriced } = call({ at: LATER, host: 'localhost:11434', model: 'small' });
    recordModelCall(store, unpriced);
    expect(modelUsage(store)).toEqual([
      {
        period: '',
        host: 'api.anthropic.com',
        model: 'm',
        calls: 2,
        failed: 1,
        inputTokens: 2000,
        outputTokens: 100,
        costUsd: 0.5,
        unpriced: 0,
        estimated: 0,
      },
      {
        period: '',
        host: 'localhost:11434',
        model: 'small',
        calls: 1,
        failed: 0,
        inputTokens: 1000,
        outputTokens: 100,
        costUsd: 0,
        unpriced: 1,
        estimated: 0,
      },
    ]);
    expect(modelUsage(store, { since: LATER }).map(({ calls }) => calls)).toEqual([1, 1]);
  });

  test('that are entered before they are made are replaced by what became of them, and counted by day and month', () => {
    const store = memoryStore();
    const sent = recordModelCall(store, call({ outcome: 'sent', costUsd: 0.2, estimated: true }));
    expect(monthCost(store, AT.slice(0, 7))).toBeCloseTo(0.2);
    expect(modelUsage(store, { by: 'month' })).toMatchObject([
      { period: AT.slice(0, 7), calls: 1, failed: 1, estimated: 1 },
    ]);
    recordModelCall(store, call({ costUsd: 0.3 }), sent);
    expect(modelUsage(store, { by: 'day' })).toMatchObject([
      { period: AT.slice(0, 10), calls: 1, failed: 0, estimated: 0, costUsd: 0.3 },
    ]);
  });

  test('are not made again where the reply is kept', () => {
    const store = memoryStore();
    expect(cachedReply(store, 'key')).toBeUndefined();
    saveReply(store, 'key', '{"a":1}', AT);
    saveReply(store, 'key', '{"a":2}', LATER);
    expect(cachedReply(store, 'key')).toBe('{"a":2}');
  });
});

describe('requests to a service', () => {
  const ask = (store: ReturnType<typeof memoryStore>, now: number, interval = 3000, service = 'arxiv') =>
    reserveRequest(store, { service, now, interval });

  test('start one interval apart and not before now', () => {
    const store = memoryStore();
    expect(ask(store, 10_000)).toBe(10_000);
    expect(ask(store, 10_500)).toBe(13_000);
    expect(ask(store, 10_600)).toBe(16_000);
    expect(ask(store, 99_000)).toBe(99_000);
  });

  test('do not wait for another service, and no interval is no wait', () => {
    const store = memoryStore();
    ask(store, 10_000);
    expect(ask(store, 10_001, 3000, 'crossref')).toBe(10_001);
    expect(ask(store, 10_001, 0)).toBe(10_001);
  });

  test('do not wait for ever after the clock was set back', () => {
    const store = memoryStore();
    ask(store, 9_000_000_000);
    expect(ask(store, 10_000)).toBe(13_000);
    expect(ask(store, 10_100)).toBe(16_000);
  });

  test('never start at a fraction of a millisecond too early', () => {
    const store = memoryStore();
    ask(store, 10_000.25);
    expect(ask(store, 10_000.5)).toBe(13_001);
  });

  test('wait as long as the service asked for, over runs, until it says otherwise', () => {
    const store = memoryStore();
    expect(serviceHold(store, 'arxiv', 10_000)).toBeUndefined();
    ask(store, 10_000);
    expect(serviceHold(store, 'arxiv', 10_000)).toBeUndefined();
    holdService(store, { service: 'arxiv', until: 70_000, reason: ['host-answered', 'arxiv.org', 429, 1] });
    expect(serviceHold(store, 'arxiv', 10_000)).toEqual({
      until: 70_000,
      reason: ['host-answered', 'arxiv.org', 429, 1],
    });
    ask(store, 10_000);
    holdService(store, { service: 'arxiv', until: 20_000, reason: ['host-answered', 'arxiv.org', 503, 1] });
    expect(serviceHold(store, 'arxiv', 10_000)).toEqual({
      until: 20_000,
      reason: ['host-answered', 'arxiv.org', 503, 1],
    });
    expect(serviceHold(store, 'arxiv', 20_000)).toBeUndefined();
  });

  test('never wait for years: a hold that a wrong clock or an older radar wrote does not count, also in a store that has it', () => {
    const store = memoryStore();
    const now = Date.parse('2026-04-20T14:00:00Z');
    for (const until of [now + 1e12, Date.parse('2099-01-01T00:01:00Z'), now + 86_400_001, 1e300]) {
      holdService(store, { service: 'arxiv', until, reason: ['host-answered', 'arxiv.org', 429, 1] });
      expect(serviceHold(store, 'arxiv', now)).toBeUndefined();
    }
    holdService(store, {
      service: 'arxiv',
      until: now + 86_400_000,
      reason: ['host-answered', 'arxiv.org', 503, 2],
    });
    expect(serviceHold(store, 'arxiv', now)).toMatchObject({
      reason: ['host-answered', 'arxiv.org', 503, 2],
    });
  });
});
