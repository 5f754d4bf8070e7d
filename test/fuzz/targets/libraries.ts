/** Files of a reader's other programs: libraries, rows for `rank --input`. */
import { readFileSync } from 'node:fs';
import { decodeLibrary, readLibrary } from '../../../src/sources/bibliography/library.ts';
import { readOpml } from '../../../src/sources/opml.ts';
import { isFields } from '../../../src/sources/rows/fields.ts';
import { rowItem, rowPaper } from '../../../src/sources/rows/row-paper.ts';
import { rowsOf } from '../../../src/sources/rows/rows.ts';
import { cleanStrings } from '../../../src/text/controls.ts';
import { readExport } from '../../../src/verbs/import/read-export.ts';
import { bytesOf, inputOf, must, mustBeClean, type Target, target } from '../target.ts';

const BIB = String.raw`@string{prl = "Phys. Rev. Lett."}
@article{okonkwo2026steering, author = {Okonkwo, Ada and {van der Meer}, J\"urgen and others},
  title = "{Steering} light with $\mathcal{O}(n)$ gates", journal = prl # " B", year = 2026,
  eprint = {2606.12609}, archivePrefix = {arXiv}, doi = {10.1103/PhysRevLett.1.2}, abstract = {We show {nested {braces}}.} }
@comment{nothing} @misc(key, title = {No "paper"})`;
const RIS = `TY  - JOUR\r\nAU  - Okonkwo, Ada\r\nAU  - van der Meer, J.\r\nTI  - Steering light\r\nDO  - 10.1103/PhysRevLett.1.2\r\nPY  - 2026/06/18/\r\nN2  - We show.\r\nER  - \r\n`;
const CSL = JSON.stringify([
  {
    id: 'a',
    type: 'article-journal',
    title: 'Steering light',
    author: [{ family: 'Okonkwo', given: 'Ada' }, { literal: 'ATLAS Collaboration' }],
    DOI: '10.1103/PhysRevLett.1.2',
    issued: { 'date-parts': [[2026, 6]] },
    abstract: '<jats:p>We show.</jats:p>',
    note: 'arXiv:2606.12609',
  },
]);

const OPML = `<?xml version="1.0"?><opml version="2.0"><head><title>Feeds</title></head><body><outline text="Journals">
<outline type="rss" text="Optica &amp; more" title="Optica" xmlUrl="https://journal.example/feed.xml" htmlUrl="https://journal.example"/>
</outline></body></opml>`;
const EXPORT = JSON.stringify({
  schema: 'radar.export/1',
  exportedAt: '2026-06-18T08:00:00.000Z',
  papers: [
    {
      id: 'arxiv:2606.12609',
      version: 1,
      title: 'Steering light',
      abstract: 'We show.',
      authors: ['Ada Okonkwo'],
    },
  ],
  feedback: [{ paper: 'arxiv:2606.12609', kind: 'like', at: '2026-06-18T08:00:00.000Z' }],
});

const library = (name: string, format: Target['format'], seed: string): Target =>
  target({
    name,
    format,
    seeds: () => [inputOf(seed)],
    read: (input) => readLibrary(decodeLibrary(bytesOf(input))),
    holds: (read) => {
      if (read === undefined) return;
      must(new Set(read.papers.map(({ id }) => id)).size === read.papers.length, 'a paper twice');
      must(read.entries >= read.papers.length, 'more papers than entries');
      mustBeClean(read.papers, 'paper');
    },
  });

export const libraries: readonly Target[] = [
  library('bibtex', 'bibtex', BIB),
  library('ris', 'ris', RIS),
  library('csl', 'json', CSL),
  target({
    name: 'opml',
    format: 'xml',
    seeds: () => [OPML],
    read: readOpml,
    holds: (subscriptions) => mustBeClean(subscriptions),
  }),
  target({
    name: 'export',
    format: 'json',
    seeds: () => [EXPORT],
    read: (input) => readExport(input, 'all.json', { HOME: '/home/reader' }),
  }),
  target({
    name: 'rows',
    format: 'json',
    seeds: () =>
      [
        CSL,
        readFileSync(new URL('../../../fixtures/demo/library.jsonl', import.meta.url), 'utf8').slice(0, 4000),
        '{"id":"2606.12609","title":"T","abstract":"A","authors_parsed":[["Okonkwo","Ada",""]],"versions":[{"version":"v2"}],"categories":"cs.LG quant-ph"}',
        '{"results":[{"display_name":"T","abstract_inverted_index":{"We":[0],"show":[1,3]},"authorships":[{"author":{"display_name":"Ada"}}]}]}',
      ].map(inputOf),
    read: (input) =>
      rowsOf(bytesOf(input).toString('utf8')).rows.flatMap(({ value, place }) => {
        const row = isFields(value) ? rowItem(cleanStrings(value)) : undefined;
        return row === undefined ? [] : [rowPaper(row, place)];
      }),
    holds: (papers) => mustBeClean(papers, 'paper'),
  }),
];
