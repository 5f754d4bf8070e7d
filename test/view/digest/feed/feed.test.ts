import { XMLValidator } from 'fast-xml-parser';
import { parseAtomFeed, parseJsonFeed } from 'feedsmith';
import { describe, expect, test } from 'vitest';
import type { Day, Digest, RankedPaper } from '../../../../src/paper.ts';
import { renderAtom } from '../../../../src/view/digest/feed/atom.ts';
import { renderJsonFeed } from '../../../../src/view/digest/feed/json-feed.ts';
import { digestFragment } from '../../../../src/view/digest/html/fragment.ts';
import type { DigestView } from '../../../../src/view/digest/model.ts';
import { sampleDigest } from '../../sample-digest.ts';

const on = (date: string, more: Partial<Digest> = {}): Digest => ({
  ...sampleDigest,
  date: date as Day,
  since: date as Day,
  generatedAt: `${date}T06:00:00.000Z`,
  ...more,
});
const days = Array.from({ length: 40 }, (_, index) =>
  on(`2026-05-${String(index < 31 ? index + 1 : 31).padStart(2, '0')}`),
)
  .slice(0, 31)
  .reverse();
const today = on('2026-06-18');
const atom = (digest: Digest, view: DigestView = {}, lang: 'en' | 'zh' = 'en') =>
  renderAtom(digest, { lang }, view);
const json = (digest: Digest, view: DigestView = {}) => renderJsonFeed(digest, { lang: 'en' }, view);

const HOSTILE = ']]><script>alert(1)</script> & "quoted" \u0000\u001b[31m\u202e\ud800 **bold** <![CDATA[';
const hostile = on('2026-06-19', {
  papers: sampleDigest.papers.map(
    (one): RankedPaper => ({
      ...one,
      paper: { ...one.paper, title: HOSTILE, abstract: HOSTILE, authors: [HOSTILE], categories: [HOSTILE] },
    }),
  ),
});

describe('a feed', () => {
  test('is Atom for a parser that is not radar’s: one entry a digest, the latest first, thirty at most', () => {
    const text = atom(today, { earlier: days });
    expect(XMLValidator.validate(text)).toBe(true);
    const { entries = [], ...feed } = parseAtomFeed(text);
    expect(feed).toMatchObject({
      title: { value: 'radar · photonics-ml' },
      updated: '2026-06-18T06:00:00.000Z',
    });
    expect(entries).toHaveLength(30);
    expect(entries[0]).toMatchObject({
      id: 'tag:research-radar.invalid,2026:photonics-ml/digest/2026-06-18',
      title: { value: 'Thursday 18 June 2026' },
    });
    expect(entries.map(({ updated }) => updated)).toEqual(
      [...entries.map(({ updated }) => updated)].sort().reverse(),
    );
  });

  test('names its own address, its page, and a page for each digest, where the configuration tells them', () => {
    const site = 'https://me.example/radar/';
    const addresses = { self: `${site}feed.xml?a&b`, pageOf: (date: string) => `${site}${date}.html` };
    const text = atom(today, { earlier: days, addresses });
    expect(XMLValidator.validate(text)).toBe(true);
    const { links, entries = [] } = parseAtomFeed(text);
    expect(links).toEqual([
      { rel: 'self', type: 'application/atom+xml', href: addresses.self },
      { rel: 'alternate', type: 'text/html', href: site },
    ]);
    expect(entries[0]?.links).toEqual([{ rel: 'alternate', href: `${site}2026-06-18.html` }]);
    expect(parseJsonFeed(json(today, { addresses }))).toMatchObject({
      feed_url: addresses.self,
      home_page_url: site,
      items: [{ url: `${site}2026-06-18.html` }],
    });
    expect(atom(today)).not.toContain('<link');
  });

  test('is JSON Feed 1.1 with the same entries', () => {
    const { version, items = [] } = JSON.parse(json(today, { earlier: days }));
    expect(version).toBe('https://jsonfeed.org/version/1.1');
    const { entries = [] } = parseAtomFeed(atom(today, { earlier: days }));
    expect(items.map(({ id }: { id: string }) => id)).toEqual(entries.map(({ id }) => id));
    expect(parseJsonFeed(json(today)).items?.[0]?.content_html).toContain('<h2>');
  });

  test('shows a reader that polls it nothing twice, whatever was made again', () => {
    const idsOf = (text: string) => (parseAtomFeed(text).entries ?? []).map(({ id }) => id);
    const first = idsOf(atom(days[0] ?? today, { earlier: days.slice(1) }));
    const second = idsOf(atom(today, { earlier: days }));
    expect(second.filter((id) => !first.includes(id))).toEqual([
      'tag:research-radar.invalid,2026:photonics-ml/digest/2026-06-18',
    ]);
    const again = atom({ ...today, coverage: [] }, { earlier: [today, ...days] });
    expect(idsOf(again)).toEqual(second);
    expect(atom(today, { earlier: days })).toBe(atom(today, { earlier: days }));
  });

  test('of papers has an entry for each, dated by its announcement and linked to its page', () => {
    const { entries = [] } = parseAtomFeed(atom(today, { perPaper: true, earlier: days }));
    // The days of this test show the same papers: each is there once.
    expect(entries).toHaveLength(sampleDigest.papers.length);
    const [first] = sampleDigest.papers;
    expect(entries[0]).toMatchObject({
      id: `tag:research-radar.invalid,2026:photonics-ml/paper/${first?.paper.id}`,
      title: { value: first?.paper.title },
      updated: `${first?.announcedOn}T00:00:00.000Z`,
      links: [expect.objectContaining({ href: first?.paper.links.abstract })],
    });
    expect(entries[0]?.authors?.map(({ name }) => name)).toEqual(first?.paper.authors);
  });

  test('on a day without announcements is what it was', () => {
    const empty = on('2026-06-20', { papers: [], counts: { ...today.counts, announced: 0, shown: 0 } });
    const { entries = [] } = parseAtomFeed(atom(empty, { earlier: [today] }));
    expect(entries.map(({ title }) => title?.value)).toEqual(['Thursday 18 June 2026']);
    expect(XMLValidator.validate(atom(empty))).toBe(true);
  });

  test('of a hostile day is well-formed, and its content is text', () => {
    for (const view of [{}, { perPaper: true }]) {
      const text = atom(hostile, view, 'zh');
      expect(XMLValidator.validate(text)).toBe(true);
      for (const { content } of parseAtomFeed(text).entries ?? [])
        expect(content?.value).not.toMatch(/<script|\u202e/);
      for (const { content_html } of JSON.parse(json(hostile, view)).items)
        expect(content_html).not.toMatch(/<script/);
    }
  });
});

test('a fragment leads to the papers, not to anchors that only a page has, and holds no formula', () => {
  const html = digestFragment(sampleDigest, 'en');
  expect(html).not.toMatch(/href="#|<a id|\$10/);
  expect(html).toContain('href="https://arxiv.org/abs/2606.10021v2"');
});
