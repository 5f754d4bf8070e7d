import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toPaper } from '../../../src/sources/arxiv/oai/adapt.ts';
import { parseOaiPage } from '../../../src/sources/arxiv/oai/parse-page.ts';
import type { OaiPage, OaiRecord } from '../../../src/sources/arxiv/oai/record.ts';
import { tightKey } from '../../../src/works/title-key.ts';
import { inPieces, page, record } from './bytes.ts';

const fixtures = new URL('../../../fixtures/oai/', import.meta.url);
const captures = new URL('../../../../shared/data/captures/', import.meta.url);

const parse = (bytes: Uint8Array, size?: number): Promise<OaiPage> => parseOaiPage(inPieces(bytes, size));
const recordsOf = (answer: OaiPage): readonly OaiRecord[] => (answer.kind === 'page' ? answer.records : []);
const cases = readdirSync(fixtures).filter((name) => name.endsWith('.xml'));

describe('reading an OAI-PMH answer', () => {
  test.each(cases)('%s gives what stands in its JSON, records and papers', async (name) => {
    const answer = await parse(readFileSync(new URL(name, fixtures)));
    const papers = recordsOf(answer).map((one) => toPaper(one) ?? null);
    const expected: unknown = JSON.parse(
      readFileSync(new URL(name.replace('.xml', '.json'), fixtures), 'utf8'),
    );
    expect(JSON.parse(JSON.stringify({ page: answer, papers }))).toEqual(expected);
  });

  test('the pieces in which the bytes arrive make no difference', async () => {
    const bytes = readFileSync(new URL('raw-page.xml', fixtures));
    const whole = await parse(bytes, bytes.length);
    for (const size of [1, 3, 7, 64]) expect(await parse(bytes, size)).toEqual(whole);
  });

  test('a record before the cut of a broken-off answer is read, and the cut is told', async () => {
    const text = page([record('2606.00001', '2026-06-18'), record('2606.00002', '2026-06-18')]);
    const answer = await parse(Buffer.from(text.slice(0, text.indexOf('Paper 2606.00002'))));
    expect(answer).toMatchObject({ kind: 'page', truncated: true });
    expect(recordsOf(answer).map((one) => one.id)).toEqual(['2606.00001']);
  });

  test('ISO-8859-1 is read as declared, and as windows-1252 where UTF-8 was declared wrongly', async () => {
    const text = page([record('2606.00001', '2026-06-18').replace('A. Sample', 'Jörg Sämple')]);
    const latin = Buffer.from(text, 'latin1');
    const declared = Buffer.from(
      text.replace('<?xml version="1.0"?>', '<?xml version="1.0" encoding="ISO-8859-1"?>'),
      'latin1',
    );
    for (const bytes of [
      latin,
      declared,
      Buffer.from(`\uFEFF${text}`),
      Buffer.from(`\uFEFF${text}`, 'utf16le'),
    ]) {
      expect(recordsOf(await parse(bytes)).map((one) => one.authors)).toEqual(['Jörg Sämple']);
    }
  });

  test('an empty body and a body that is no XML are not OAI-PMH', async () => {
    expect(await parse(new Uint8Array())).toEqual({ kind: 'not-oai', reason: ['answer-holds-no-xml'] });
    expect((await parse(Buffer.from('busy, try later'))).kind).toBe('not-oai');
  });

  test('entities are not expanded, so a document of nested ones stays small', async () => {
    const bomb = `<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "${'b'.repeat(50)}"><!ENTITY c "&a;&a;&a;">]>${page(
      [record('2606.00001', '2026-06-18').replace('Text.', '&c;&c;')],
    ).slice(21)}`;
    expect(JSON.stringify(await parse(Buffer.from(bomb))).length).toBeLessThan(2_000);
  });

  test('no cut and no flipped byte makes it throw', async () => {
    const bytes = readFileSync(new URL('raw-page.xml', fixtures));
    const at = fc.nat(bytes.length - 1);
    await fc.assert(
      fc.asyncProperty(at, at, fc.nat(255), async (cut, flip, value) => {
        const damaged = Uint8Array.from(bytes);
        damaged[flip] = value;
        expect(await parse(damaged.subarray(0, Math.max(cut, flip)))).toHaveProperty('kind');
      }),
      { numRuns: 300 },
    );
  });

  test('no bytes at all make it throw', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), async (bytes) => {
        expect(await parse(bytes)).toHaveProperty('kind');
      }),
    );
  });

  test.each([
    ['open tags', '<a>'],
    ['ampersands', '&'],
    ['open CDATA sections', '<![CDATA['],
    ['half tags', '<a b="'],
    ['comments', '<!--'],
  ])('a megabyte of %s comes to an end', async (_, piece) => {
    const text = `<OAI-PMH><ListRecords>${piece.repeat(1_000_000 / piece.length)}`;
    expect(await parse(Buffer.from(text), 65_536)).toMatchObject({
      kind: 'page',
      records: [],
      truncated: true,
    });
  });
});

describe.skipIf(!existsSync(captures))('captured and generated answers (skipped without ../shared)', () => {
  const read = async (name: string): Promise<OaiPage> => {
    const bytes = readFileSync(new URL(name, captures));
    return parse(name.endsWith('.gz') ? gunzipSync(bytes) : bytes, 65_536);
  };

  test.each([
    ['oai/oai-cs-2016-001.xml.gz', 1000, '1122234|1001', 6],
    ['oai/oai-cs-2016-002.xml.gz', 1000, '1122234|2001', 12],
    ['oai/oai-cs-2016-003.xml.gz', 1000, '1122234|3001', 9],
    ['oai/oai-cs-2016-103.xml.gz', 538, undefined, 2],
    ['oai/scrapi_arxiv_oai_dc_2014-12-24.xml.gz', 897, undefined, 4],
    ['arxiv-generated/gen_oai_arXivRaw_page2_last.xml', 259, undefined, 1],
    ['arxiv-generated/gen_oai_oai_dc_page2_last.xml', 259, undefined, 1],
  ])('%s: %i records, the token, the withdrawals', async (name, records, token, withdrawn) => {
    const answer = await read(name);
    expect(answer).toMatchObject({ kind: 'page', unreadable: 0, truncated: false });
    expect(recordsOf(answer)).toHaveLength(records);
    expect(answer.kind === 'page' ? answer.token : '').toBe(token);
    expect(recordsOf(answer).filter((one) => one.withdrawn)).toHaveLength(withdrawn);
  });

  test('the four formats of one list tell the same papers', async () => {
    const [raw, modern, old, dublin] = await Promise.all(
      ['arXivRaw', 'arXiv', 'arXivOld', 'oai_dc'].map(async (format) =>
        recordsOf(await read(`arxiv-generated/gen_oai_${format}_page1_token.xml`)),
      ),
    );
    // Raw TeX in two of them, Unicode in the others: the papers read alike.
    const lines = (records: readonly OaiRecord[] | undefined): string[] =>
      (records ?? [])
        .map((one) => `${one.id} ${one.datestamp} ${tightKey(toPaper(one)?.title ?? '')}`)
        .sort();
    expect(lines(raw)).toHaveLength(250);
    for (const format of [modern, old, dublin]) expect(lines(format)).toEqual(lines(raw));
    expect(modern?.map((one) => one.categories)).toEqual(raw?.map((one) => one.categories));
  });

  test('withdrawn versions are known by source type I as well as by the comment', async () => {
    const records = recordsOf(await read('arxiv-generated/gen_oai_arXivRaw_page1_token.xml'));
    const byType = records.filter((one) => one.versions.at(-1)?.sourceType === 'I');
    expect(byType).toHaveLength(5);
    expect(byType.every((one) => one.withdrawn)).toBe(true);
  });

  test('every paper has a title, an abstract, authors without markup and a category', async () => {
    for (const name of ['oai/oai-cs-2016-001.xml.gz', 'arxiv-generated/gen_oai_arXivRaw_page1_token.xml']) {
      for (const one of recordsOf(await read(name))) {
        const paper = toPaper(one);
        expect(paper?.title && paper.abstract && paper.primaryCategory, one.id).toBeTruthy();
        expect(
          paper?.authors.filter((author) => /[\\{}$(),]| and /.test(author)),
          one.id,
        ).toEqual([]);
      }
    }
  });
});
