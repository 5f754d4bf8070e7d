import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Paper } from '../../src/paper.ts';
import { connectionOf } from '../../src/store/file/connection.ts';
import {
  countPapers,
  getPaper,
  paperVersions,
  saveAnnouncements,
  savePapers,
} from '../../src/store/papers.ts';
import { AT, day, LATER, memoryStore, paperId, sampleAnnouncement, samplePaper } from '../helpers/store.ts';

const WHOLE: Paper = {
  id: paperId('arxiv:hep-th/9901001'),
  version: 3,
  title: 'Schrödinger’s 10⁴ cats “quoted”',
  abstract: 'Line with \\ backslash, "quotes" and 漢字.',
  tex: {
    title: 'Schr\\"odinger\'s $10^4$ cats',
    abstract: 'Line with \\ backslash, "quotes" and 漢字.',
  },
  authors: ['Jonathan A. Karr Jr.', 'Ångström'],
  categories: ['hep-th', 'math.AG'],
  primaryCategory: 'hep-th',
  publishedOn: day('1999-01-04'),
  doi: '10.1000/xyz',
  journalRef: 'J. Cats 1 (1999)',
  comment: '5 pages',
  license: 'http://creativecommons.org/licenses/by/4.0/',
  links: {
    abstract: 'https://arxiv.org/abs/hep-th/9901001',
    pdf: 'https://arxiv.org/pdf/hep-th/9901001v3',
    html: 'https://arxiv.org/html/hep-th/9901001v3',
  },
};

describe('saving announcements', () => {
  test('a paper comes back with every field as it was saved', () => {
    const store = memoryStore();
    saveAnnouncements(store, [sampleAnnouncement(WHOLE, { category: 'hep-th' })], AT);
    expect(getPaper(store, WHOLE.id)?.paper).toEqual(WHOLE);
  });

  test('any text comes back as it was', () => {
    const store = memoryStore();
    const text = fc.string({ unit: 'binary' });
    const optional = fc.option(text, { nil: undefined });
    const words = fc.record({
      title: text,
      abstract: text,
      authors: fc.array(text),
      comment: optional,
      doi: optional,
    });
    let count = 0;
    fc.assert(
      fc.property(words, ({ comment, doi, ...fields }) => {
        const paper = samplePaper(`random.${count++}`, {
          ...fields,
          ...(comment === undefined ? {} : { comment }),
          ...(doi === undefined ? {} : { doi }),
        });
        expect(savePapers(store, [paper], AT)).toEqual({ inserted: 1, updated: 0 });
        expect(getPaper(store, paper.id)?.paper).toEqual(paper);
        expect(savePapers(store, [paper], AT)).toEqual({ inserted: 0, updated: 0 });
      }),
      { numRuns: 300 },
    );
  });

  test('a journal paper without version, categories, authors or optional fields comes back as bare as it was', () => {
    const store = memoryStore();
    const bare: Paper = {
      id: paperId('feed:nature/https://example.org/1'),
      title: 'A',
      abstract: '',
      authors: [],
      categories: [],
      primaryCategory: '',
      links: { abstract: 'https://example.org/1' },
    };
    saveAnnouncements(store, [sampleAnnouncement(bare, { source: 'feed:nature', category: 'nature' })], AT);
    expect(getPaper(store, bare.id)).toEqual({
      paper: bare,
      listings: [{ source: 'feed:nature', category: 'nature', day: '2026-04-20', type: 'new' }],
      feedback: [],
      versions: [],
    });
  });

  test('saving the same again changes nothing, not even the time it was first seen', () => {
    const store = memoryStore();
    const batch = [
      sampleAnnouncement(samplePaper('2604.00001')),
      sampleAnnouncement(WHOLE, { type: 'replace' }),
    ];
    expect(saveAnnouncements(store, batch, AT)).toEqual({ inserted: 2, updated: 0 });
    const dump = () =>
      ['papers', 'paper_versions', 'announcements', 'lists', 'search_queue'].map((table) =>
        connectionOf(store).all(`SELECT * FROM ${table}`),
      );
    const before = dump();
    expect(saveAnnouncements(store, structuredClone(batch), LATER)).toEqual({ inserted: 0, updated: 0 });
    expect(dump()).toEqual(before);
  });

  test('one paper on two lists is one paper with two listings', () => {
    const store = memoryStore();
    const paper = samplePaper('2604.00001');
    const count = saveAnnouncements(
      store,
      [
        sampleAnnouncement(paper, { category: 'cs.CV', type: 'cross' }),
        sampleAnnouncement(structuredClone(paper), { category: 'cs.LG', type: 'new' }),
      ],
      AT,
    );
    expect(count).toEqual({ inserted: 1, updated: 0 });
    expect(countPapers(store)).toBe(1);
    expect(getPaper(store, paper.id)?.listings).toEqual([
      { source: 'arxiv', category: 'cs.CV', day: '2026-04-20', type: 'cross' },
      { source: 'arxiv', category: 'cs.LG', day: '2026-04-20', type: 'new' },
    ]);
  });

  test('lists whose names contain each other’s separators stay apart', () => {
    const store = memoryStore();
    const paper = samplePaper('2604.00001');
    saveAnnouncements(
      store,
      [
        sampleAnnouncement(paper, { source: 'feed:a', category: 'b c' }),
        sampleAnnouncement(paper, { source: 'feed:a b', category: 'c' }),
      ],
      AT,
    );
    expect(getPaper(store, paper.id)?.listings).toHaveLength(2);
  });

  test('an announcement that was read corrects the type of one that was inferred, never the other way round', () => {
    const store = memoryStore();
    const paper = samplePaper('2604.00001');
    const typeNow = () => getPaper(store, paper.id)?.listings.map(({ type }) => type);
    saveAnnouncements(store, [sampleAnnouncement(paper, { type: 'replace' })], AT, { certain: false });
    expect(typeNow()).toEqual(['replace']);
    saveAnnouncements(store, [sampleAnnouncement(paper, { type: 'new' })], AT);
    expect(typeNow()).toEqual(['new']);
    saveAnnouncements(store, [sampleAnnouncement(paper, { type: 'cross' })], AT, { certain: false });
    expect(typeNow()).toEqual(['new']);
  });

  test('a failure in the middle leaves nothing of the batch', () => {
    const store = memoryStore();
    const broken = { ...sampleAnnouncement(samplePaper('2604.00002')), type: 'unheard-of' as 'new' };
    expect(() =>
      saveAnnouncements(store, [sampleAnnouncement(samplePaper('2604.00001')), broken], AT),
    ).toThrow();
    expect(countPapers(store)).toBe(0);
  });
});

describe('records of one paper that meet', () => {
  const first = samplePaper('2604.00001', { doi: '10.1/a', comment: 'ours', title: 'First title' });
  const saved = (...papers: Paper[]) => {
    const store = memoryStore();
    const counts = papers.map((paper) => savePapers(store, [paper], AT));
    return { store, counts, paper: getPaper(store, first.id)?.paper };
  };

  test('a newer version takes the place of the older, and fields it does not tell stay known', () => {
    const second: Paper = { ...samplePaper('2604.00001', { version: 2, title: 'Second title' }) };
    const { paper, counts, store } = saved(first, second);
    expect(paper).toEqual({ ...second, doi: '10.1/a', comment: 'ours' });
    expect(counts[1]).toEqual({ inserted: 0, updated: 1 });
    expect(getPaper(store, first.id)?.versions).toEqual([1, 2]);
  });

  test('an older version never overwrites a newer one, and only fills what is missing', () => {
    const old = {
      ...WHOLE,
      id: first.id,
      version: 2,
      title: 'Old',
      authors: ['Old'],
      categories: ['hep-th'],
      primaryCategory: 'hep-th',
    };
    const { paper, store } = saved({ ...first, version: 3 }, old);
    const { publishedOn, journalRef, license } = WHOLE;
    expect(paper).toEqual({ ...first, version: 3, publishedOn, journalRef, license });
    expect(getPaper(store, first.id)?.versions).toEqual([2, 3]);
    const { doi: _, comment: __, ...bare } = first;
    expect(saved({ ...bare, version: 3 }, old).paper).toMatchObject({
      doi: WHOLE.doi,
      comment: WHOLE.comment,
    });
  });

  test('a record without version never overwrites the text of one that tells it', () => {
    const { version: _, ...unversioned } = samplePaper('2604.00001', {
      title: 'From elsewhere',
      license: 'CC0',
    });
    expect(saved(first, unversioned).paper).toEqual({ ...first, license: 'CC0' });
  });

  test('a record that tells its version takes the place of one that does not', () => {
    const { version: _, ...unversioned } = samplePaper('2604.00001', {
      title: 'From elsewhere',
      license: 'CC0',
    });
    expect(saved(unversioned, first).paper).toEqual({ ...first, license: 'CC0' });
  });

  test('the same version read again corrects the record', () => {
    const corrected = { ...first, title: 'Corrected title' };
    const { paper, counts } = saved(first, corrected);
    expect(paper?.title).toBe('Corrected title');
    expect(counts[1]).toEqual({ inserted: 0, updated: 1 });
  });

  test('empty texts and lists never erase known ones', () => {
    const empty = samplePaper('2604.00001', {
      version: 2,
      title: '',
      abstract: '',
      authors: [],
      categories: [],
    });
    expect(saved(first, empty).paper).toEqual({ ...first, version: 2 });
  });

  test('raw TeX stays with the text it belongs to and goes with it', () => {
    const tex = { title: 'First $title$', abstract: first.abstract };
    const { tex: kept } = saved({ ...first, tex }, first).paper ?? {};
    expect(kept).toEqual(tex);
    const { paper } = saved({ ...first, tex }, { ...first, version: 2, title: 'Another title' });
    expect(paper?.tex).toBeUndefined();
  });

  test('a journal’s teaser, read again, does not take the place of the whole abstract found meanwhile', () => {
    const { version: _, ...feed } = samplePaper('1', { abstract: 'Teaser.' });
    const enriched = { ...feed, abstract: 'The whole abstract, in several sentences. With a result.' };
    const store = memoryStore();
    savePapers(store, [feed], AT);
    savePapers(store, [enriched], AT);
    expect(savePapers(store, [feed], LATER)).toEqual({ inserted: 0, updated: 0 });
    expect(getPaper(store, feed.id)?.paper.abstract).toBe(enriched.abstract);
  });

  test('every version keeps its text, whatever order they arrive in', () => {
    const version = (n: number) => samplePaper('2604.00001', { version: n, title: `Title ${n}` });
    const orders = [
      [1, 2, 3],
      [3, 1, 2],
      [2, 3, 1],
      [1, 3, 2],
    ];
    for (const order of orders) {
      const store = memoryStore();
      for (const n of order) savePapers(store, [version(n)], AT);
      expect(paperVersions(store, first.id).map(({ version: n, title }) => [n, title])).toEqual([
        [1, 'Title 1'],
        [2, 'Title 2'],
        [3, 'Title 3'],
      ]);
      expect(getPaper(store, first.id)?.paper.title).toBe('Title 3');
    }
  });

  test('versions tell when they were first seen', () => {
    const store = memoryStore();
    savePapers(store, [first], AT);
    savePapers(store, [{ ...first, version: 2 }], LATER);
    expect(paperVersions(store, first.id).map(({ firstSeenAt }) => firstSeenAt)).toEqual([AT, LATER]);
    expect(paperVersions(store, first.id)[0]?.authors).toEqual(first.authors);
  });
});
