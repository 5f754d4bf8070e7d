/** BibTeX entries, for BibTeX 0.99d as for biber (“BibTeXing”, Oren Patashnik 1988; the fields of arXiv: info.arxiv.org/help/hypertex/bibstyles). */
import { plain } from '../kit/sanitize.ts';
import { bibtexName } from './bibtex-name.ts';
import { type Citable, type Reference, type ReferenceView, referencesOf } from './reference.ts';
import { escapeTex, titleTex, verbatimTex } from './tex.ts';

export function bibtex(papers: readonly Citable[], view: ReferenceView = {}): string {
  return referencesOf(papers, view)
    .map((reference) => entry(reference, view))
    .join('\n');
}

function entry(reference: Reference, { abstracts = false }: ReferenceView): string {
  const { key, paper, title, names, year, journal, server, eprint, doi, url, note } = reference;
  const fields: readonly (readonly [string, string | undefined])[] = [
    ['title', titleTex(title, paper.tex === undefined ? undefined : plain(paper.tex.title))],
    ['author', names.map(bibtexName).join(' and ')],
    ['year', year],
    ['journal', texOf(journal)],
    ['howpublished', server === 'arXiv' ? undefined : texOf(server)],
    ['eprint', eprint],
    ['archivePrefix', eprint === undefined ? undefined : 'arXiv'],
    ['primaryClass', eprint === undefined ? undefined : texOf(paper.primaryCategory)],
    ['doi', doi === undefined ? undefined : verbatimTex(doi)],
    ['url', url === undefined ? undefined : verbatimTex(url)],
    ['note', texOf(paper.comment)],
    // What styles print stands in `note`; `annote` is for the reader alone.
    ['annote', texOf(note)],
    ['keywords', abstracts ? texOf(paper.categories.join(', ')) : undefined],
    ['abstract', abstracts ? texOf(paper.abstract) : undefined],
  ];
  const lines = fields.flatMap(([name, value]) => (value ? [`  ${name} = {${value}},`] : []));
  return `@${journal === undefined ? 'misc' : 'article'}{${key},\n${lines.join('\n')}\n}\n`;
}

const texOf = (text: string | undefined): string | undefined =>
  text === undefined ? undefined : escapeTex(plain(text));
