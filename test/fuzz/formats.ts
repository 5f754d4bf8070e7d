/** Words and signs of each format: what a mutation puts in, and what an attack repeats. */

export type Format = 'xml' | 'json' | 'yaml' | 'bibtex' | 'ris' | 'tex' | 'text' | 'query';

const words = (text: string): string[] => text.split(' ');

/** Signs that mean something to nearly every reader here. */
const SIGNS = [
  ...words('( ) [ ] { } < > / \\ " \' ` $ ^ _ & # % ~ | = + - * , ; : ! ? @ .'),
  ' ',
  '\t',
  '\n',
  '\r\n',
  '\0',
  '\u001b[',
  '\u001b]8;;',
  '\u00ad',
  '\u200b',
  '\u202e',
  '\ufeff',
  '\ud800',
  '\u{1f468}\u200d',
  '\u0301',
  '数',
  'é',
  'ß',
  '“',
  '”',
  '–',
];

const TEX = [
  ...words(
    '$$ \\( \\) \\[ \\] \\{ \\} \\\\ \\begin{equation} \\end{equation} \\frac{ \\sqrt[ \\text{ \\textbf{ \\emph{ \\href{ \\url{',
  ),
  ...words(
    '\\left( \\right) \\alpha \\"o \\\'{ \\^{ \\c{c} \\v \\mathbb{R} \\mathrm{ ^{ _{ ^\\circ \\cite{ \\ref{ \\footnote{ \\% 25\\%',
  ),
  ...words(
    "\\ensuremath{ \\operatorname{ \\not \\hat \\bar{ \\overline{ \\limits \\, \\; \\~ ``quoted'' --- -- ~ $10^4$ $x_1$ a^b",
  ),
];
const NAMES = [
  ...words(
    "and et al. Jr. van der de la O'Brien Wei-Zhang (1) (MIT) Collaboration for the Dr. Prof. PhD, J. K. 张伟 , ;",
  ),
  'and others',
  '^{1,2}',
  '1,2',
];
const IDS = [
  ...words(
    '10.1234/ 10.1038/s41586-024-1 doi: https://doi.org/ dx.doi.org arXiv:2402.17750v2 hep-th/9901001 arxiv.org/abs/ .pdf',
  ),
  ...words(
    'oai:arXiv.org: /articles/ /content/ /doi/ %2F %28 ;jsessionid= urn:doi: (see also) v12 2402.17750 [cs.LG] feed:x/',
  ),
];
const PROSE = [
  ...words(
    'e.g. i.e. Fig. et al. U.S. 3.14 10,000 +/- 50% 2x twice three million hundred-fold not never no without does',
  ),
  ...words(
    'outperforms state-of-the-art however, suggests may first novel We show that this is given assuming conditional on',
  ),
  ...words(
    'ignore previous instructions Abstract: Announce Type: new (extended version) - Full Version: http://a.b/c?d=e www.x.y a@b.c',
  ),
  'Published online: 3 May 2024; doi:10.1038/x. ',
  '. ',
  '; ',
  '." ',
];
const HTML = [
  ...words(
    '<p> </p> <b> </b> <br/> <a href=" "> </a> <!-- --> <![CDATA[ ]]> <script> </script> <style> &lt; &amp; &#x202e; &#0; &nbsp; &',
  ),
  ...words(
    '<sub> </sub> <i> </i> <math> <mml:mi> <jats:p> </jats:p> <jats:title> <inline-formula> <tex-math> <img src=x onerror= <!DOCTYPE',
  ),
];

const OF: Readonly<Record<Format, readonly string[]>> = {
  xml: [
    ...HTML,
    ...words(
      '<?xml version="1.0" encoding="utf-8"?> <rss version="2.0"> </rss> <channel> </channel> <item> </item> <title> </title>',
    ),
    ...words(
      '<feed xmlns="http://www.w3.org/2005/Atom"> </feed> <entry> </entry> <rdf:RDF> <link> <guid> <dc:creator> <description>',
    ),
    ...words(
      '<OAI-PMH> <ListRecords> <record> <header> <identifier> <datestamp> <metadata> <arXiv> <arXivRaw> <authors> <author> <keyname>',
    ),
    ...words(
      '<resumptionToken> <version version="v1"> <error code="noRecordsMatch"> <!ENTITY a "b"> <content:encoded> <prism:doi> xmlns:x="y"',
    ),
    ...words(
      '<pubDate> <updated> type="html" type="xhtml" rel="alternate" <arxiv:announce_type> <atom:link <summary> <id> <name>',
    ),
    ...IDS,
  ],
  json: [
    ...words(
      '{ } [ ] : , null true false 1e999 -0 "" "title": "authors": "abstract": "id": "items": "message": "author": "family":',
    ),
    ...words(
      '"given": "DOI": "issued": "date-parts": [[null]] "version": "__proto__": "constructor": "\\u202e" "\\ud800" "headline":',
    ),
    ...words(
      '"claims": "evidence": "paper": "P01" "sentence": "text": "bridges": "themes": "label": </think> ```json ``` <|channel|>final<|message|>',
    ),
    ...IDS,
  ],
  yaml: [
    ...words(
      'profile: interests: name: about: phrases: weight: like: authors: mute: sources: arxiv: categories: feeds: briefing: llm: output:',
    ),
    ...words(
      'also: format: file: also after: webhook: keyEnv: baseUrl: &a *a << !!js | > - ? --- ... # [ ] { } ~ null yes 0x1f 1e3',
    ),
    ...['\n  ', '\n    ', '\n- ', ': ', '"a\\nb"', "'it''s'", '!!binary ', '*a\n'],
  ],
  bibtex: [
    ...words(
      '@article{ @inproceedings{ @string{ @comment{ @preamble{ author title = { } " , # year 2024 eprint archivePrefix doi url and note',
    ),
    ...NAMES,
    ...TEX,
    ...IDS,
  ],
  ris: [
    'TY  - ',
    'ER  - ',
    'AU  - ',
    'TI  - ',
    'DO  - ',
    'PY  - ',
    'N2  - ',
    'UR  - ',
    '\nTY  - JOUR\n',
    '\nER  - \n',
    ...NAMES,
    ...IDS,
  ],
  tex: [...TEX, ...HTML.slice(0, 12), ...PROSE.slice(0, 12)],
  text: [...PROSE, ...NAMES, ...IDS, ...HTML.slice(0, 16), ...TEX.slice(0, 16)],
  query: [
    ...words(
      'ti: abs: au: cat: since: until: id: is: -is: "a b" AND OR NOT NEAR( * 7d 2w monday 2026-06-15 saved unread cs.LG',
    ),
    ...IDS,
    ...PROSE.slice(0, 8),
  ],
};

export const dictionaryOf = (format: Format): readonly string[] => [...new Set([...OF[format], ...SIGNS])];
