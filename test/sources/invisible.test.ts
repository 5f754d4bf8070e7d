/** Text of a source is read by people, terminals and programs: nothing in it may be there without being seen. */
import { describe, expect, test } from 'vitest';
import type { Paper } from '../../src/paper.ts';
import { toPaper as fromApi } from '../../src/sources/arxiv/api/adapt.ts';
import { parseApiFeed } from '../../src/sources/arxiv/api/parse-feed.ts';
import { toPaper as fromOai } from '../../src/sources/arxiv/oai/adapt.ts';
import { parseOaiText } from '../../src/sources/arxiv/oai/parse-page.ts';
import { readLibrary } from '../../src/sources/bibliography/library.ts';
import { toPaper as fromBioRxiv, parsePreprints } from '../../src/sources/biorxiv/parse.ts';
import { toPaper as fromCrossref } from '../../src/sources/crossref/adapt.ts';
import { parseWork } from '../../src/sources/crossref/parse.ts';
import { adaptFeed } from '../../src/sources/feed/adapt.ts';
import { parseFeed } from '../../src/sources/feed/parse-feed.ts';
import { cleanStrings } from '../../src/text/controls.ts';
import { runRadar } from '../helpers/context.ts';

/** A right-to-left override, a zero width space, a tag character, a soft hyphen, a C1 control; in Persian a joiner that is needed. */
const HIDDEN = /(?!\n|\u200c|\u200d)[\p{Cc}\p{Cf}]/u;
const spoilt = (word: string): string =>
  `${word}\u202e\u200b\u{e0041}\u00ad\u2066\ufeff می\u200cخواهم 👩\u200d🔬`;
const whole = (word: string): string => `${word} می\u200cخواهم 👩\u200d🔬`;
const escaped = (word: string): string =>
  spoilt(word).replace(/[^ -~]/gu, (char) => `&#x${char.codePointAt(0)?.toString(16)};`);

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const rss = (text: (word: string) => string): string =>
  `<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>${text('Journal')}</title><item><guid>g</guid><title>${text('Sand')}</title><description>${text('About sand')}</description><dc:creator>${text('A. Author')}</dc:creator><category>${text('physics')}</category></item></channel></rss>`;

function ofFeed(text: string): Paper | undefined {
  const feed = parseFeed(bytes(text));
  expect(JSON.stringify(feed)).not.toMatch(HIDDEN);
  return feed.kind === 'feed'
    ? adaptFeed(feed, { name: 'j', url: 'https://j.example' }, 0).items[0]?.announcement.paper
    : undefined;
}

const jsonFeed = JSON.stringify({
  version: 'https://jsonfeed.org/version/1.1',
  title: spoilt('Journal'),
  items: [
    {
      id: 'g',
      title: spoilt('Sand'),
      summary: spoilt('About sand'),
      authors: [{ name: spoilt('A. Author') }],
    },
  ],
});

function ofCrossref(): Paper | undefined {
  const message = {
    DOI: '10.1234/sand',
    title: [spoilt('Sand')],
    abstract: `<jats:p>${escaped('About sand')}</jats:p>`,
    author: [{ given: 'A.', family: spoilt('Author') }],
    'container-title': [spoilt('Journal')],
  };
  const reading = parseWork({ status: 'ok', message });
  return reading.kind === 'work' ? fromCrossref(reading.work) : undefined;
}

function ofBioRxiv(): Paper | undefined {
  const preprint = {
    doi: '10.1101/2026.01.01.000001',
    title: spoilt('Sand'),
    abstract: spoilt('About sand'),
    authors: `${spoilt('Author')}, A.`,
    category: spoilt('physics'),
    date: '2026-01-01',
    version: '1',
  };
  const reading = parsePreprints({ messages: [{ status: 'ok', total: '1' }], collection: [preprint] });
  return reading.kind === 'preprints' && reading.preprints[0] !== undefined
    ? fromBioRxiv(reading.preprints[0])
    : undefined;
}

function ofApi(): Paper | undefined {
  const reading = parseApiFeed(
    bytes(
      `<feed xmlns="http://www.w3.org/2005/Atom" xmlns:arxiv="http://arxiv.org/schemas/atom"><entry><id>http://arxiv.org/abs/2606.00001v1</id><title>${spoilt('Sand')}</title><summary>${escaped('About sand')}</summary><author><name>${spoilt('A. Author')}</name></author><arxiv:comment>${spoilt('Six pages')}</arxiv:comment><category term="cs.LG"/></entry></feed>`,
    ),
  );
  return reading.kind === 'feed' && reading.entries[0] !== undefined
    ? fromApi(reading.entries[0])
    : undefined;
}

function ofOai(): Paper | undefined {
  const page = parseOaiText(
    `<OAI-PMH xmlns="http://www.openarchives.org/OAI/2.0/"><ListRecords><record><header><identifier>oai:arXiv.org:2606.00001</identifier><datestamp>2026-06-01</datestamp></header><metadata><arXivRaw xmlns="http://arxiv.org/OAI/arXivRaw/"><id>2606.00001</id><version version="v1"><date>Mon, 01 Jun 2026 00:00:00 GMT</date></version><title>${spoilt('Sand')}</title><authors>${spoilt('A. Author')}</authors><categories>cs.LG</categories><abstract>${escaped('About sand')}</abstract><comments>${spoilt('Six pages')}</comments></arXivRaw></metadata></record></ListRecords></OAI-PMH>`,
  );
  return page.kind === 'page' && page.records[0] !== undefined ? fromOai(page.records[0]) : undefined;
}

const ofBibtex = (): Paper | undefined =>
  readLibrary(
    `@article{k, title={${spoilt('Sand')}}, abstract={${spoilt('About sand')}}, author={${spoilt('A. Author')}}, journal={${spoilt('J')}}}`,
  )?.papers[0];

const ofCsl = (): Paper | undefined =>
  readLibrary(
    JSON.stringify([
      {
        id: 'k',
        title: spoilt('Sand'),
        abstract: spoilt('About sand'),
        author: [{ literal: spoilt('A. Author') }],
      },
    ]),
  )?.papers[0];

test.each([
  ['an RSS feed', () => ofFeed(rss(spoilt))],
  ['an RSS feed with entities', () => ofFeed(rss(escaped))],
  ['a JSON feed', () => ofFeed(jsonFeed)],
  ['Crossref', ofCrossref],
  ['bioRxiv', ofBioRxiv],
  ['arXiv’s API', ofApi],
  ['OAI-PMH', ofOai],
  ['BibTeX', ofBibtex],
  ['CSL-JSON', ofCsl],
])('of %s only what can be seen is kept, and the joiners that a script needs', (_name, paperOf) => {
  const paper = paperOf();
  expect(paper).toMatchObject({ title: whole('Sand'), abstract: whole('About sand') });
  expect(paper?.authors.join()).toContain('Author');
  expect(JSON.stringify(paper)).not.toMatch(HIDDEN);
});

test('`radar rank --input` passes nothing hidden through', async () => {
  const stdin = JSON.stringify({
    id: 'x',
    title: spoilt('Sand'),
    abstract: spoilt('About sand'),
    authors: [spoilt('A')],
  });
  const { out } = await runRadar(['rank', '--input', '-'], { stdin });
  expect(out).toContain(whole('Sand'));
  expect(out).not.toMatch(HIDDEN);
});

describe('cleaning a value', () => {
  test('leaves what is clean as it is, the same object', () => {
    const value = { title: 'می\u200cخواهم', numbers: [1, null], nested: { flag: true } };
    expect(cleanStrings(value)).toBe(value);
  });
});
