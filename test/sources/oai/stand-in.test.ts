import { readdirSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Day } from '../../../src/paper.ts';
import { inferAnnouncements } from '../../../src/sources/arxiv/announcement-day.ts';
import { idCalendar } from '../../../src/sources/arxiv/id-calendar.ts';
import { type HarvestEvent, type HarvestPosition, harvest } from '../../../src/sources/arxiv/oai/harvest.ts';
import type { OaiRecord } from '../../../src/sources/arxiv/oai/record.ts';
import { setOf } from '../../../src/sources/arxiv/oai/sets.ts';
import { oaiTransport } from '../../../src/sources/arxiv/oai/transport.ts';
import { fakeClock } from './bytes.ts';
import { control, hasStandIn, loopbackClient, type StandIn, startStandIn } from './loopback.ts';

const days = new URL('../../../../shared/data/days/', import.meta.url);

interface Announced {
  readonly arxiv_id: string;
  readonly announce_type: string;
}

/** What was announced in cs.CV, by day. */
function groundTruth(): ReadonlyMap<string, readonly Announced[]> {
  return new Map(
    readdirSync(days).map((name) => {
      const day = JSON.parse(gunzipSync(readFileSync(new URL(name, days))).toString()) as {
        date: string;
        papers?: Announced[];
      };
      return [day.date, day.papers ?? []];
    }),
  );
}

describe.skipIf(!hasStandIn)('harvesting over HTTP (skipped without ../shared)', () => {
  let standIn: StandIn;
  beforeEach(async () => {
    standIn = await startStandIn({ now: '2026-05-04T14:00:00Z', oaiPageSize: 300 });
  });
  afterEach(() => standIn.close());

  const events = (
    window: { from: string; until?: string; resume?: HarvestPosition },
    signal = new AbortController().signal,
  ) =>
    harvest(
      {
        endpoint: standIn.oai,
        prefix: 'arXivRaw',
        set: setOf('cs.CV'),
        from: window.from as Day,
        ...(window.until !== undefined && { until: window.until as Day }),
        ...(window.resume !== undefined && { resume: window.resume }),
      },
      oaiTransport(loopbackClient()),
      fakeClock(),
      signal,
    );

  async function records(
    list: AsyncIterable<HarvestEvent>,
  ): Promise<{ ids: string[]; records: OaiRecord[]; last: string }> {
    const found: OaiRecord[] = [];
    let last = '';
    for await (const event of list) {
      last = event.kind;
      if (event.kind === 'page') found.push(...event.records);
    }
    return { ids: found.map((one) => one.id), records: found, last };
  }

  const everything = (hasStandIn ? [...groundTruth().values()] : []).flat().map((paper) => paper.arxiv_id);

  test.each([
    ['nothing', []],
    ['a reset', [{ match: 'resumptionToken', kind: 'reset', skip: 2 }]],
    ['an answer that breaks off', [{ match: 'ListRecords', kind: 'truncate', fraction: 0.6, times: 2 }]],
    ['an expired token', [{ kind: 'oai-expired-token', skip: 3 }]],
    [
      'two expired tokens and a reset',
      [
        { kind: 'oai-expired-token', skip: 1, times: 2 },
        { match: 'ListRecords', kind: 'reset', skip: 5 },
      ],
    ],
    ['a maintenance page', [{ match: 'ListRecords', kind: 'html200' }]],
    ['an empty answer', [{ match: 'resumptionToken', kind: 'empty200' }]],
    ['a 503', [{ match: 'ListRecords', kind: 'status', status: 503 }]],
    ['a broken gzip', [{ match: 'ListRecords', kind: 'gzipbad', skip: 1 }]],
    ['a byte order mark', [{ match: 'ListRecords', kind: 'bom' }]],
    ['ISO-8859-1', [{ match: 'ListRecords', kind: 'latin1', times: 2 }]],
    ['bare ampersands and control characters', [{ match: 'ListRecords', kind: 'badxml', times: 3 }]],
    ['slow drips', [{ match: 'ListRecords', kind: 'slow', chunk: 40_000, intervalMs: 1 }]],
  ])('with %s on the way, every paper of the span comes, once', async (_, faults) => {
    await control(standIn, { faults });
    const { ids, last } = await records(events({ from: '2026-04-17' }));
    expect(last).toBe('done');
    expect([...ids].sort()).toEqual([...new Set(everything)].sort());
  });

  test('an interrupted harvest that resumes from its stored position loses nothing', async () => {
    const seen = new Set<string>();
    let resume: HarvestPosition | undefined;
    for (let round = 0; round < 20; round += 1) {
      // Each round reads one page and dies; now and then the token dies too.
      if (round % 3 === 2) await control(standIn, { faults: [{ kind: 'oai-expired-token' }] });
      const list = events({ from: '2026-04-17', ...(resume !== undefined && { resume }) });
      for await (const event of list) {
        if (event.kind !== 'page') continue;
        for (const one of event.records) seen.add(one.id);
        resume = event.position;
        break;
      }
      if (resume === undefined) break;
    }
    expect(resume).toBeUndefined();
    expect([...seen].sort()).toEqual([...new Set(everything)].sort());
  });

  test('harvested day by day, days and announcement types are those that arXiv announced', async () => {
    const wrong: string[] = [];
    for (const [day, announced] of groundTruth()) {
      await control(standIn, { now: `${day}T14:00:00Z` });
      const found = (await records(events({ from: day, until: day }))).records.flatMap((record) =>
        inferAnnouncements(record, 'cs.CV')
          .filter((one) => one.day === day)
          .map((one) => ({ key: `${day} ${record.id} ${one.type}`, certain: one.certain })),
      );
      const truth = new Set(announced.map((paper) => `${day} ${paper.arxiv_id} ${paper.announce_type}`));
      expect(found).toHaveLength(truth.size);
      const missed = found.filter((one) => !truth.has(one.key));
      expect(missed.filter((one) => one.certain)).toEqual([]);
      wrong.push(...missed.map((one) => one.key));
    }
    // Two replacements submitted for one batch with their first version look new.
    expect(wrong.length).toBeLessThanOrEqual(2);
  });

  test('harvested at once weeks later, nearly all days and types are found again, and no certain one is wrong', async () => {
    const { records: found } = await records(events({ from: '2026-04-17' }));
    const calendar = idCalendar(found);
    const inferred = found.flatMap((record) => {
      const firstDay = calendar(record.id);
      return inferAnnouncements({ ...record, ...(firstDay !== undefined && { firstDay }) }, 'cs.CV')
        .filter((one) => one.day >= '2026-04-17')
        .map((one) => ({ key: `${one.day} ${record.id} ${one.type}`, certain: one.certain }));
    });
    const truth = new Set(
      [...groundTruth()].flatMap(([day, papers]) =>
        papers.map((paper) => `${day} ${paper.arxiv_id} ${paper.announce_type}`),
      ),
    );
    const right = inferred.filter((one) => truth.has(one.key));
    // What is left are replacements between others that moderators held back: their day is nowhere recorded.
    expect(right.length).toBeGreaterThan(0.99 * truth.size);
    expect(inferred.length - right.length).toBeLessThan(0.01 * truth.size);
    expect(inferred.filter((one) => one.certain && !truth.has(one.key))).toEqual([]);
  });

  test('a day without announcements is an answer', async () => {
    const { ids, last } = await records(events({ from: '2026-04-18', until: '2026-04-19' }));
    expect([ids, last]).toEqual([[], 'done']);
  });
});
