/** Answers of servers: feeds, arXiv's three services, Crossref, bioRxiv. */
import { readdirSync, readFileSync } from 'node:fs';
import type { Day, Paper } from '../../../src/paper.ts';
import { toPaper as toApiPaper } from '../../../src/sources/arxiv/api/adapt.ts';
import { parseApiFeed } from '../../../src/sources/arxiv/api/parse-feed.ts';
import { toPaper as toOaiPaper } from '../../../src/sources/arxiv/oai/adapt.ts';
import { parseOaiText } from '../../../src/sources/arxiv/oai/parse-page.ts';
import { decodeBytes, mendXml } from '../../../src/sources/arxiv/oai/xml-text.ts';
import { parseArxivFeed } from '../../../src/sources/arxiv/parse-feed.ts';
import { toAnnouncement } from '../../../src/sources/arxiv/to-announcement.ts';
import { parsePreprints, toPaper as toPreprint } from '../../../src/sources/biorxiv/parse.ts';
import { toPaper as toCrossrefPaper } from '../../../src/sources/crossref/adapt.ts';
import { jatsToText } from '../../../src/sources/crossref/jats.ts';
import { parseWork, parseWorks } from '../../../src/sources/crossref/parse.ts';
import { adaptFeed, asInDigest } from '../../../src/sources/feed/adapt.ts';
import { parseFeedDate } from '../../../src/sources/feed/dates/dates.ts';
import { parseFeed } from '../../../src/sources/feed/parse-feed.ts';
import { soundPaper } from '../../../src/sources/sound-paper.ts';
import { bytesOf, must, mustBeClean, type Target, target } from '../target.ts';

const fixtures = new URL('../../../fixtures/', import.meta.url);

/** The files of a folder of fixtures, byte by byte. */
const filesIn = (folder: string, ending: RegExp) => (): readonly string[] =>
  readdirSync(new URL(`${folder}/`, fixtures))
    .filter((name) => ending.test(name))
    .map((name) => readFileSync(new URL(`${folder}/${name}`, fixtures), 'latin1'));

const DAY = '2026-06-18' as Day;
const AT = Date.parse('2026-06-18T08:00:00Z');

function mustBeSound(papers: readonly Paper[]): void {
  for (const paper of papers) {
    must(/^(?:arxiv|doi|feed):./.test(paper.id), `a paper without an id: ${paper.id}`);
    must(paper.title.length <= 1_000 && paper.abstract.length <= 20_000, 'a paper larger than papers are');
    mustBeClean(paper, 'paper');
    must(soundPaper(paper) === paper, 'a paper that is not sound yet');
  }
}

export const sources: readonly Target[] = [
  target({
    name: 'feed',
    format: 'xml',
    seeds: filesIn('feeds', /\.(?:xml|jsonfeed)$/),
    read: (input) => {
      const feed = parseFeed(bytesOf(input), { url: 'https://journal.example/feed' });
      if (feed.kind !== 'feed') return [];
      for (const item of feed.items) asInDigest(item);
      return adaptFeed(feed, { name: 'journal', url: 'https://journal.example/feed' }, AT).items.map(
        ({ announcement }) => announcement,
      );
    },
    holds: (announced) => mustBeSound(announced.map(({ paper }) => paper)),
  }),
  target({
    name: 'announcements',
    format: 'xml',
    seeds: filesIn('arxiv', /\.xml$/),
    read: (input) => {
      const feed = parseArxivFeed(bytesOf(input));
      return feed.kind === 'feed' ? feed.items.map((item) => toAnnouncement(item, 'cs.LG', DAY)) : [];
    },
    holds: (announced) => mustBeSound(announced.map(({ paper }) => paper)),
  }),
  target({
    name: 'api',
    format: 'xml',
    seeds: filesIn('api', /\.xml$/),
    read: (input) => {
      const reading = parseApiFeed(bytesOf(input));
      return reading.kind === 'feed' ? reading.entries.map(toApiPaper) : [];
    },
    holds: mustBeSound,
  }),
  target({
    name: 'oai',
    format: 'xml',
    seeds: filesIn('oai', /\.xml$/),
    read: (input) => {
      const page = parseOaiText(mendXml(decodeBytes(bytesOf(input))));
      return page.kind !== 'page' ? [] : page.records.flatMap((record) => toOaiPaper(record) ?? []);
    },
    holds: mustBeSound,
  }),
  target({
    name: 'crossref',
    format: 'json',
    seeds: filesIn('crossref', /\.json$/),
    read: (input) => {
      const one = parseWork(bytesOf(input));
      const many = parseWorks(bytesOf(input));
      const works = [
        ...(one.kind === 'work' ? [one.work] : []),
        ...(many.kind === 'works' ? many.works : []),
      ];
      return works.flatMap((work) => toCrossrefPaper(work) ?? []);
    },
    holds: mustBeSound,
  }),
  target({
    name: 'biorxiv',
    format: 'json',
    seeds: filesIn('biorxiv', /\.json$/),
    read: (input) => {
      let answer: unknown;
      try {
        answer = JSON.parse(input);
      } catch {
        return [];
      }
      const reading = parsePreprints(answer);
      return reading.kind === 'preprints' ? reading.preprints.map(toPreprint) : [];
    },
    holds: mustBeSound,
  }),
  target({
    name: 'jats',
    format: 'xml',
    seeds: () => [
      '<jats:title>Abstract</jats:title><jats:p>We <jats:italic>show</jats:italic> x<jats:sub>2</jats:sub>.</jats:p>',
    ],
    read: jatsToText,
  }),
  target({
    name: 'date',
    format: 'text',
    seeds: () => [
      'Thu, 18 Jun 2026 00:00:00 -0400',
      '2026-06-18T08:00:00Z',
      'June 18, 2026',
      '18/06/2026',
      'Thu Jun 18 08:00:00 EDT 2026',
    ],
    read: parseFeedDate,
    holds: (instant) =>
      must(instant === undefined || Number.isFinite(Date.parse(instant)), 'a date that is none'),
  }),
];
