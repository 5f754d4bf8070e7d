import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { coverageSchema } from '../../src/contract/coverage.ts';
import { digestSchema } from '../../src/contract/digest/digest.ts';
import { jsonSchemas } from '../../src/contract/index.ts';
import { paperSchema, papersSchema } from '../../src/contract/paper.ts';
import { coverageJson, ndjson, papersJson, renderDigestJson, roundedSignals } from '../../src/view/json.ts';
import { expectGolden } from './golden.ts';
import { coverage, emptyDigest, extractiveDigest, papers, sampleDigest } from './sample-digest.ts';

describe('the JSON of a digest', () => {
  it('is what the contract says, to the byte', () => {
    expectGolden('render/digest.json', renderDigestJson(sampleDigest));
  });

  it.each([sampleDigest, extractiveDigest, emptyDigest])('fits its schema', (digest) => {
    expect(digestSchema.safeParse(JSON.parse(renderDigestJson(digest))).error).toBeUndefined();
  });

  it('holds nothing but what the contract names', () => {
    const withMore = {
      ...sampleDigest,
      briefing: { ...sampleDigest.briefing, failure: 'budget' },
      secret: 1,
    };
    expect(renderDigestJson(withMore)).toBe(renderDigestJson(sampleDigest));
  });

  it('leaves out what is not known instead of writing null', () => {
    expect(renderDigestJson(sampleDigest)).not.toContain('null');
  });

  it('names the day of a listing as the contract does', () => {
    const first = JSON.parse(papersJson(papers)).papers[0];
    expect(first.listings).toEqual([
      { source: 'arxiv', category: 'physics.optics', date: '2026-06-18', type: 'replace' },
      { source: 'arxiv', category: 'cs.LG', date: '2026-06-18', type: 'replace' },
    ]);
  });
});

describe('lists of papers and coverage', () => {
  it('fit their schemas', () => {
    expect(papersSchema.safeParse(JSON.parse(papersJson(papers))).error).toBeUndefined();
    expect(coverageSchema.safeParse(JSON.parse(coverageJson(coverage))).error).toBeUndefined();
  });

  it('are one paper a line as NDJSON', () => {
    const lines = ndjson(papers).split('\n');
    expect(lines.pop()).toBe('');
    expect(lines).toHaveLength(papers.length);
    for (const line of lines) expect(paperSchema.safeParse(JSON.parse(line)).error).toBeUndefined();
  });

  it('are an empty list and an empty text where there are no papers', () => {
    expect(JSON.parse(papersJson([]))).toEqual({ papers: [] });
    expect(ndjson([])).toBe('');
  });
});

describe('the published schemas', () => {
  it('describe every document', () => {
    const schemas = jsonSchemas();
    expect(Object.keys(schemas)).toEqual([
      'digest',
      'papers',
      'coverage',
      'why',
      'paper',
      'rollUp',
      'usage',
      'trends',
      'feed',
      'feeds',
      'diffs',
      'sheets',
      'digests',
      'health',
      'profile',
      'lint',
      'suggestions',
      'feedback',
      'notes',
      'undone',
      'evaluation',
      'exported',
      'export',
      'imported',
      'zotero',
      'storeStats',
      'storeCheck',
    ]);
    expectGolden('render/schemas.json', `${JSON.stringify(schemas, undefined, 2)}\n`);
  });
});

describe('rounded scores', () => {
  it('are still the sum of their rounded signals', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.integer({ min: -300_000, max: 600_000 }).map((value) => value / 1e6),
          { minLength: 1, maxLength: 12 },
        ),
        (values) => {
          const score = values.reduce((sum, value) => sum + value, 0);
          const rounded = roundedSignals(
            score,
            values.map((value) => ({ name: 'x', label: ['text', 'x'], value })),
          );
          const sum = rounded.signals.reduce((total, signal) => total + Math.round(signal.value * 10_000), 0);
          expect(sum - Math.round(rounded.score * 10_000)).toBe(0);
          rounded.signals.forEach((signal, index) => {
            expect(Math.abs(signal.value - (values[index] ?? 0))).toBeLessThan(0.000_15);
          });
        },
      ),
    );
  });

  it('have four digits', () => {
    expect(roundedSignals(0.123_456, [{ name: 'a', label: ['text', 'a'], value: 0.123_456 }]).score).toBe(
      0.1235,
    );
  });
});
