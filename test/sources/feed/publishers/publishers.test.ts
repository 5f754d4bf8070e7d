import { describe, expect, test } from 'vitest';
import type { FeedItem } from '../../../../src/sources/feed/feed.ts';
import { parseFeed } from '../../../../src/sources/feed/parse-feed.ts';

const escaped = (html: string): string => html.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

interface Written {
  readonly title?: string;
  readonly link: string;
  /** Markup, escaped as feeds escape it. */
  readonly description?: string;
  readonly content?: string;
  /** Further elements as they are. */
  readonly more?: string;
}

function read({ title = 'On things', link, description, content, more = '' }: Written): FeedItem {
  const parts = [
    `<title>${escaped(title)}</title><link>${escaped(link)}</link>`,
    description === undefined ? '' : `<description>${escaped(description)}</description>`,
    content === undefined ? '' : `<content:encoded>${escaped(content)}</content:encoded>`,
  ];
  const reading = parseFeed(
    Buffer.from(
      `<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:prism="http://prismstandard.org/namespaces/basic/2.0/"><channel><title>J</title><item>${parts.join('')}${more}</item></channel></rss>`,
    ),
  );
  const [item] = reading.kind === 'feed' ? reading.items : [];
  if (item === undefined) throw new Error('no item');
  return item;
}

const TEXT = 'We measure 30 things. They agree.';
const AUTHORS = ['Ann Bee', 'Carl Dee'];
const creators = '<dc:creator>Ann Bee</dc:creator><dc:creator>Carl Dee</dc:creator>';

describe('an abstract is the abstract alone', () => {
  const pubmed = 'https://pubmed.ncbi.nlm.nih.gov/99999999/?utm_source=x&fc=1&ff=2&v=2.18';
  const rsc = 'https://pubs.rsc.org/en/content/articlelanding/2024/cc/d4cc09999a';
  const acp = 'https://acp.copernicus.org/articles/24/9999/2024/';
  const oup = 'https://academic.oup.com/jt/article/41/5/jt001/8000001?rss=1';
  test.each<[string, Written, string | null]>([
    [
      'PubMed',
      {
        link: pubmed,
        description: 'We measure…',
        content: `<p>J Test. 2025 Dec 4;12(3):45. doi: 10.5555/j.1.</p><p><b>ABSTRACT</b></p><p>${TEXT}</p><p>PMID:<a href="x">99999999</a> | DOI:<a href="x">10.5555/j.1</a></p>`,
      },
      TEXT,
    ],
    [
      'PubMed with sections',
      {
        link: pubmed,
        content:
          '<p>J Test.</p><p><b>ABSTRACT</b></p><p><b>BACKGROUND: </b>It was dark.</p><p><b>MATERIALS AND METHODS: </b>We had 3 lamps.</p><p>PMID:9</p>',
      },
      'Background: It was dark. Materials and methods: We had 3 lamps.',
    ],
    ['PubMed, one paragraph', { link: pubmed, content: `<div>J Test. <p>ABSTRACT</p> ${TEXT}</div>` }, TEXT],
    [
      'PubMed without',
      {
        link: pubmed,
        description: 'No abstract',
        content: '<p>J Test.</p><p><b>NO ABSTRACT</b></p><p>PMID:9</p>',
      },
      null,
    ],
    ['PubMed, description only', { link: pubmed, description: 'No abstract' }, null],
    [
      'Pensoft',
      {
        link: 'https://zookeys.pensoft.net/article/1/',
        description: `<p>ZooKeys 1186: 1-15</p><p>DOI: 10.3897/zookeys.1186.9</p><p>Authors: Ann Bee, Carl Dee</p><p>Abstract: ${TEXT}</p>`,
      },
      TEXT,
    ],
    [
      'Pensoft elsewhere',
      {
        link: 'https://journal.example.org/article/1/',
        description: `J 5: e1 DOI: 10.3897/BDJ.5.e9 Authors: Ann Bee Abstract: ${TEXT}`,
      },
      TEXT,
    ],
    [
      'ScienceDirect',
      {
        link: 'https://www.sciencedirect.com/science/article/pii/S1',
        description:
          '<p>Publication date: March 2025</p><p><b>Source:</b> Journal of Tests, Volume 12</p><p>Author(s): Ann Bee, Carl Dee</p>',
      },
      null,
    ],
    [
      'ScienceDirect in press',
      {
        link: 'https://www.sciencedirect.com/science/article/pii/S1',
        description: '<p>Publication date: Available online 3 March 2025</p><p><b>Source:</b> Tests</p>',
      },
      null,
    ],
    [
      'Taylor & Francis',
      {
        link: 'https://www.tandfonline.com/doi/full/10.5555/1?af=R',
        description: 'Volume 56, Issue 3, December 2021, Page 1-9<br/>. ',
      },
      null,
    ],
    [
      'Taylor & Francis ahead',
      { link: 'https://www.tandfonline.com/doi/full/10.5555/1?af=R', description: 'Ahead of Print.' },
      null,
    ],
    [
      'Wiley',
      {
        link: 'https://onlinelibrary.wiley.com/doi/10.5555/1?af=R',
        description: 'TESTS, EarlyView. ',
        content: `<h2>ABSTRACT</h2><p>${TEXT}</p>`,
      },
      TEXT,
    ],
    [
      'Wiley, an issue',
      {
        link: 'https://onlinelibrary.wiley.com/doi/10.5555/1?af=R',
        description: 'TESTS, Volume 31, Issue 12, Page 1-9, December 2025. ',
        content: `\nAbstract\n${TEXT}\n`,
      },
      TEXT,
    ],
    [
      'Wiley, in Dublin Core',
      {
        link: 'https://onlinelibrary.wiley.com/doi/10.5555/1',
        description: 'TESTS, EarlyView.',
        more: `<dc:description>Abstract\n${TEXT}</dc:description>`,
      },
      TEXT,
    ],
    [
      'Wiley with sections',
      {
        link: 'https://onlinelibrary.wiley.com/doi/10.5555/1',
        content: '<h2>ABSTRACT</h2><h3>Aims</h3><p>To see.</p><h3>Results</h3><p>Seen.</p>',
      },
      'Aims: To see. Results: Seen.',
    ],
    [
      'Wiley with a sentence for the contents page',
      {
        link: 'https://onlinelibrary.wiley.com/doi/10.5555/1',
        content: `<p>Things are seen twice, with an error of 2%.</p>\nABSTRACT\n${TEXT} And it is written down here at such length that nobody takes it for a caption.`,
      },
      `${TEXT} And it is written down here at such length that nobody takes it for a caption.`,
    ],
    [
      'Wiley with a picture before the heading',
      {
        link: 'https://onlinelibrary.wiley.com/doi/10.5555/1',
        content: `<p>Things are seen twice.</p><h2>ABSTRACT</h2><p>${TEXT}</p>`,
      },
      TEXT,
    ],
    [
      'RSC without authors',
      {
        link: rsc,
        description: `<div><i><b>Energy Tests</b></i>, 2026, Advance Article<br/><b>DOI</b>: 10.1039/D6EE09999A, Communication</div><div>Open Access</div><div>This article is licensed under a Creative Commons Licence.</div><div>${TEXT}</div>To cite this article before page numbers are assigned, use the DOI form of citation above.`,
      },
      TEXT,
    ],
    [
      'SAGE',
      {
        link: 'https://journals.sagepub.com/doi/abs/10.5555/1?ai=x',
        description: `Tests, Ahead of Print. <br/>${TEXT}`,
      },
      TEXT,
    ],
    [
      'PNAS',
      {
        link: 'https://www.pnas.org/doi/abs/10.1073/pnas.9?af=R',
        description: `Proceedings of the National Academy of Sciences, Volume 121, Issue 5, January 2024. <br/>${TEXT}`,
      },
      TEXT,
    ],
    [
      'Science',
      {
        link: 'https://www.science.org/doi/abs/10.1126/science.abc9999?af=R',
        description: `Science, Volume 379, Issue 6628, January 2023. <br/>${TEXT}`,
      },
      TEXT,
    ],
    [
      'OUP',
      {
        link: oup,
        description:
          '<span class="paragraphSection"><div class="boxTitle">Abstract</div><div class="boxTitle">Motivation</div>It is slow.<div class="boxTitle">Results</div>It is fast.</span>',
      },
      'Motivation: It is slow. Results: It is fast.',
    ],
    [
      'OUP without sections',
      {
        link: oup,
        description: `<span class="paragraphSection"><div class="boxTitle">Abstract</div>${TEXT}</span>`,
      },
      TEXT,
    ],
    [
      'AIP',
      {
        link: 'https://pubs.aip.org/aip/jt/article/doi/10.5555/5.1/33/T',
        description: `<span class="paragraphSection">${TEXT}</span>`,
      },
      TEXT,
    ],
    [
      'ACS, old',
      {
        link: 'https://pubs.acs.org/doi/10.1021/acst.9c09999',
        description:
          '<p><img alt="TOC Graphic" src="x.gif"/></p><div><cite>ACS Tests</cite></div><div>DOI: 10.1021/acst.9c09999</div>',
      },
      null,
    ],
    [
      'RSC',
      {
        link: rsc,
        description: `<div><i><b>Chem. Tests</b></i>, 2024, Advance Article<br/> <b>DOI</b>: 10.1039/D4CC09999A, Communication</div><div>Ann Bee, Carl Dee<br/>${TEXT}</div><br/>To cite this article before page numbers are assigned, use the DOI form of citation above.<br/>The content of this RSS Feed (c) The Society`,
      },
      TEXT,
    ],
    [
      'MDPI',
      {
        link: 'https://www.mdpi.com/1424-8220/24/4/9999',
        description: `<p><b>On things</b></p><p>Sensors <a href="x">doi: 10.3390/s24049999</a></p><p>Authors: Ann Bee Carl Dee </p><p>${TEXT}</p>`,
      },
      TEXT,
    ],
    [
      'Copernicus',
      {
        link: acp,
        description: `<b>On things</b><br> Ann Bee and Carl Dee<br> Atmos. Tests, 24, 1–20, https://doi.org/10.5194/acp-24-9999-2024, 2024<br> ${TEXT}`,
      },
      TEXT,
    ],
    [
      'Springer',
      {
        link: 'https://link.springer.com/article/10.1007/s1-9',
        description: `<h3>Abstract</h3><p>${TEXT}</p>`,
      },
      TEXT,
    ],
    [
      'BMC',
      {
        link: 'https://bmctests.biomedcentral.com/articles/10.1186/s1-9',
        description: '<h3>Background</h3><p>Dark.</p><h3>Results</h3><p>Light.</p>',
      },
      'Background: Dark. Results: Light.',
    ],
    [
      'APS',
      {
        link: 'http://link.aps.org/doi/10.1103/PhysRevX.9.1',
        description: `<p>Author(s): Ann Bee and Carl Dee</p><p>${TEXT}</p><br/>[Phys. Rev. X 9, 1] Published Mon Jul 01, 2019`,
        more: creators,
      },
      TEXT,
    ],
    [
      'PLOS',
      {
        link: 'https://journals.plos.org/plosone/article?id=10.1371/journal.pone.0999999',
        description: `<p>by Ann Bee, Carl Dee</p>\n${TEXT}`,
        more: creators,
      },
      TEXT,
    ],
    ['eLife', { link: 'https://elifesciences.org/articles/99999', description: TEXT }, TEXT],
    [
      'IOP',
      { link: 'https://iopscience.iop.org/article/10.1088/1-9/ad9', description: `Abstract ${TEXT}` },
      TEXT,
    ],
    [
      'Frontiers',
      {
        link: 'https://www.frontiersin.org/articles/10.3389/ftest.2024.9',
        description:
          '<sec><title>Introduction</title><p>Dark.</p></sec><sec><title>Results</title><p>Light.</p></sec>',
      },
      'Introduction: Dark. Results: Light.',
    ],
    ['IEEE', { link: 'http://ieeexplore.ieee.org/document/99999999', description: ` ${TEXT} ` }, TEXT],
    [
      'ACL Anthology',
      {
        link: 'https://aclanthology.org/2024.test-1.9/',
        description: 'Ann Bee and Carl Dee in Proceedings of the 9th Conference on Tests',
      },
      null,
    ],
    [
      'OpenReview',
      {
        link: 'https://openreview.net/forum?id=x',
        description: `TL;DR: Things. Keywords: a, b Abstract: ${TEXT}`,
      },
      TEXT,
    ],
    [
      'SSRN',
      {
        link: 'https://papers.ssrn.com/sol3/papers.cfm?abstract_id=9999999',
        description: `By Ann Bee; Carl Dee. Abstract: ${TEXT}`,
      },
      TEXT,
    ],
    [
      'JMLR',
      {
        link: 'https://jmlr.org/papers/v25/1.html',
        description: `Ann Bee, Carl Dee; 25(1):1−20, 2024. [abs][pdf] ${TEXT}`,
      },
      TEXT,
    ],
    ['NBER', { link: 'https://www.nber.org/papers/w99999#fromrss', description: TEXT }, TEXT],
    ['Cell', { link: 'https://www.cell.com/cell/fulltext/S1?rss=yes', description: TEXT }, TEXT],
    [
      'CNKI',
      { link: 'https://kns.cnki.net/kcms/detail/1', description: '<正>摘要：我们测量了三十件东西。' },
      '我们测量了三十件东西。',
    ],
    [
      'Nature',
      {
        link: 'https://www.nature.com/articles/s41586-024-99999-4',
        description: `<p>Nature, Published online: 18 July 2024; <a href="x">doi:10.1038/s41586-024-99999-4</a></p>${TEXT}`,
      },
      TEXT,
    ],
    [
      'bioRxiv',
      {
        link: 'https://www.biorxiv.org/content/10.1101/2020.11.02.999999v1?rss=1',
        description: `Abstract ${TEXT}`,
      },
      TEXT,
    ],
  ])('%s', (_, item, abstract) => {
    const { summary, abstract: shown } = read(item);
    expect([shown, summary]).toEqual([abstract, abstract]);
  });
});

describe('authors, title and DOI are where the publisher puts them', () => {
  test.each<[string, Written, Partial<FeedItem>]>([
    [
      'IEEE',
      {
        link: 'http://ieeexplore.ieee.org/document/9',
        more: '<authors>Ann Bee;Carl Dee;</authors><pubDate>2025</pubDate>',
      },
      { authors: AUTHORS, publishedAt: '2025-01-01T00:00:00.000Z' },
    ],
    [
      'ACS',
      {
        title: '[ASAP] On things',
        link: 'https://pubs.acs.org/doi/10.1021/acst.9c09999?af=R',
        more: '<dc:creator>Ann Bee, Carl Dee, and Eve Eff</dc:creator>',
      },
      { title: 'On things', authors: [...AUTHORS, 'Eve Eff'], doi: '10.1021/acst.9c09999' },
    ],
    [
      'NBER',
      { title: 'On things -- by Ann Bee, Carl Dee', link: 'https://www.nber.org/papers/w99999#fromrss' },
      {
        title: 'On things',
        authors: AUTHORS,
        doi: '10.3386/w99999',
        url: 'https://www.nber.org/papers/w99999',
      },
    ],
    [
      'NBER, one author',
      { title: 'On -- and off -- by Ann Bee', link: 'https://www.nber.org/papers/w99999' },
      { title: 'On -- and off', authors: ['Ann Bee'] },
    ],
    [
      'ScienceDirect',
      {
        link: 'https://www.sciencedirect.com/science/article/pii/S1',
        description:
          '<p>Publication date: Available online 3 March 2025</p><p><b>Source:</b> Tests</p><p>Author(s): Ann Bee, Carl Dee</p>',
      },
      { authors: AUTHORS, publishedAt: '2025-03-03T00:00:00.000Z' },
    ],
    [
      'Pensoft',
      {
        link: 'https://zookeys.pensoft.net/article/1/',
        description: 'ZooKeys 1: 1-15 DOI: 10.3897/zookeys.1186.9 Authors: Ann Bee, Carl Dee Abstract: x',
      },
      { authors: AUTHORS, doi: '10.3897/zookeys.1186.9' },
    ],
    [
      'MDPI',
      {
        title: 'Sensors, Vol. 24, Pages 9999: On things: a study',
        link: 'https://www.mdpi.com/1424-8220/24/4/9999',
        description: '<p>Sensors doi: 10.3390/s24049999</p><p>Authors: Ann Bee Carl Dee</p><p>x</p>',
        more: creators,
      },
      { title: 'On things: a study', authors: AUTHORS, doi: '10.3390/s24049999' },
    ],
    [
      'RSC',
      {
        link: 'https://pubs.rsc.org/en/content/articlelanding/2024/cc/d4cc09999a',
        description:
          '<div><b>Chem. Tests</b>, 2024<br/><b>DOI</b>: 10.1039/D4CC09999A, Paper</div><div>Open Access</div><div>Ann Bee, Carl Dee<br/>x</div>',
      },
      { authors: AUTHORS, doi: '10.1039/D4CC09999A' },
    ],
    [
      'Copernicus',
      {
        link: 'https://acp.copernicus.org/articles/24/9999/2024/',
        description:
          '<b>On things</b><br>Ann Bee and Carl Dee<br>Atmos. Tests, https://doi.org/10.5194/acp-24-9999-2024, 2024<br>x',
      },
      { authors: AUTHORS, doi: '10.5194/acp-24-9999-2024' },
    ],
    [
      'ACL Anthology',
      {
        link: 'https://aclanthology.org/2024.test-1.9/',
        description: 'Ann Bee, Carl Dee in Findings of Tests',
      },
      { authors: AUTHORS },
    ],
    [
      'ACL Anthology, three',
      {
        link: 'https://aclanthology.org/2024.test-1.9/',
        description: 'Mark J. One, Bo Two and Cy Three in Proceedings of Tests',
      },
      { authors: ['Mark J. One', 'Bo Two', 'Cy Three'] },
    ],
    [
      'SSRN',
      {
        link: 'https://papers.ssrn.com/sol3/papers.cfm?abstract_id=9999999',
        description: 'By Ann Bee; Carl Dee. Abstract: x',
      },
      { authors: AUTHORS, doi: '10.2139/ssrn.9999999' },
    ],
    [
      'JMLR',
      { link: 'https://jmlr.org/papers/v25/1.html', description: 'Ann Bee, Carl Dee; 25(1):1−20, 2024. x' },
      { authors: AUTHORS },
    ],
    [
      'CNKI',
      {
        link: 'https://kns.cnki.net/kcms/detail/1',
        description:
          '&lt;text&gt;作者：王伟 李娜 &lt;/text&gt;&lt;br&gt;&lt;text&gt;单位：某大学 &lt;/text&gt;&lt;br&gt;&lt;text&gt;摘要：我们测量了三十件东西。&lt;/text&gt;',
      },
      { authors: ['王伟', '李娜'], abstract: '我们测量了三十件东西。' },
    ],
    [
      'CNKI',
      { title: '论东西[J]', link: 'https://kns.cnki.net/kcms/detail/1', more: '<author>王伟;李娜;</author>' },
      { title: '论东西', authors: ['王伟', '李娜'] },
    ],
    [
      'OJS',
      {
        link: 'https://revista.example.org/index.php/r/article/view/9',
        more: '<dc:creator>Ann Bee, Carl Dee</dc:creator>',
      },
      { authors: AUTHORS },
    ],
    [
      'APS',
      {
        link: 'http://link.aps.org/doi/10.1103/PhysRevX.9.1',
        description: '<p>Author(s): Ann Bee and Carl Dee</p><p>x</p>',
      },
      { authors: AUTHORS, doi: '10.1103/PhysRevX.9.1' },
    ],
    [
      'PubMed',
      {
        link: 'https://pubmed.ncbi.nlm.nih.gov/99999999/?utm_source=x&fc=1',
        more: '<dc:identifier>pmid:99999999</dc:identifier><dc:identifier>doi:10.5555/j.1</dc:identifier>',
      },
      { url: 'https://pubmed.ncbi.nlm.nih.gov/99999999/', doi: '10.5555/j.1' },
    ],
    [
      'bioRxiv',
      {
        link: 'https://www.biorxiv.org/content/10.1101/2020.11.02.999999v1?rss=1',
        more: '<dc:creator>Bee, A., Dee, C.</dc:creator>',
      },
      {
        url: 'https://www.biorxiv.org/content/10.1101/2020.11.02.999999v1',
        authors: ['A. Bee', 'C. Dee'],
        doi: '10.1101/2020.11.02.999999',
      },
    ],
    [
      'arXiv until 2024',
      {
        title: 'On things. (arXiv:1905.09999v2 [hep-th] UPDATED)',
        link: 'http://arxiv.org/abs/1905.09999',
        description: `<p>${TEXT}\n</p>`,
        more: `<dc:creator>${escaped('<a href="x">Ann Bee</a>, <a href="y">Carl Dee</a> (Univ. of X, Town)')}</dc:creator>`,
      },
      { title: 'On things', authors: AUTHORS, version: 2, announceType: 'replace', abstract: TEXT },
    ],
  ])('%s', (_, item, expected) => {
    expect(read(item)).toMatchObject(expected);
  });
});

describe('what stands between articles is told by its title', () => {
  test.each<[FeedItem['kind'], string[]]>([
    [
      'front-matter',
      [
        'Issue Information',
        'Table of Contents',
        'Front Cover',
        'Inside Back Cover: On Things (Tests 3/2024)',
        'Editorial Board',
        'Masthead',
        'Contents list',
        'Information for Authors',
        'Call for Papers: Things',
        'In this issue',
        'Author Index',
        '目录',
      ],
    ],
    [
      'correction',
      [
        'Correction to “On Things”',
        'Correction: On Things',
        'Author Correction: On things',
        'Erratum: On things',
        'Corrigendum to: On things',
        'Retraction: On things',
        'RETRACTED: On things',
        'Expression of Concern: On things',
        'Addendum: On things',
      ],
    ],
    [
      'editorial',
      [
        'Editorial',
        'Editorial: On things',
        'Guest Editorial: Things',
        'Preface',
        'Introduction to the Special Issue on Things',
        'From the Editor',
      ],
    ],
    [
      'unknown',
      [
        'Correction of aberrations in things',
        'Contents of heavy metals in things',
        'Cover crops and things',
        'Editorial policies of things',
        'Index theory',
        'News media and things',
        'Information for decisions: a theory',
        'Retraction of the lung: a model',
      ],
    ],
  ])('%s', (kind, titles) => {
    const read1 = titles.map((title) => [title, read({ title, link: 'https://j.example.org/1' }).kind]);
    expect(read1).toEqual(titles.map((title) => [title, kind]));
  });

  test.each<[string, Written, FeedItem['kind']]>([
    [
      'IEEE Tests Society Information',
      { title: 'IEEE Tests Society Information', link: 'http://ieeexplore.ieee.org/document/9' },
      'front-matter',
    ],
    [
      'a section',
      {
        title: 'On things',
        link: 'https://j.example.org/1',
        more: '<prism:section>EDITORIAL</prism:section>',
      },
      'editorial',
    ],
    ['news of Nature', { link: 'https://www.nature.com/articles/d41586-024-99999-4' }, 'news'],
    ['research of Nature', { link: 'https://www.nature.com/articles/s41586-024-99999-4' }, 'research'],
    ['news of Science', { link: 'https://www.science.org/doi/10.1126/science.zabc999' }, 'news'],
  ])('%s', (_, item, kind) => {
    expect(read(item).kind).toBe(kind);
  });
});
