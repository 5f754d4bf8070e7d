/** The first depth of the Markdown digest: what was announced, and every must-read as one line that leads to its details. */
import type { InterfaceWords } from '../../../messages/words.ts';
import type { RankedPaper } from '../../../paper.ts';
import { type DigestModel, type DigestView, scoreText } from '../model.ts';
import { reasonOf } from '../reason.ts';
import { escapeMarkdown } from './escape.ts';
import { linkMarkdown, paperUrl, titleMarkdown } from './text.ts';

/** With the must-reads about as many lines as a screen has. */
const MOST_ROWS = 18;

/** How many of the rest stand among the first lines. */
export const firstOfRest = ({ reads, rest }: DigestModel): readonly RankedPaper[] =>
  rest.slice(0, Math.max(0, MOST_ROWS - reads.length));

/** `1,243 announced · 12 near you · 3 to read` */
export function truth({ digest, readKind, reads, updated }: DigestModel, say: InterfaceWords): string {
  const { counts, papers } = digest;
  return [
    say.announced(counts.announced),
    ...(papers.length === 0
      ? []
      : [readKind === 'listed' ? say.shown(counts.shown) : say.near(counts.shown)]),
    ...(readKind === 'read' && reads.length > 0 ? [say.toRead(reads.length)] : []),
    ...(updated.length > 0 ? [say.updated(updated.length)] : []),
  ].join(' · ');
}

/** A list item for each paper; `links` leads to the paper's place below, or, where that is all there is, to its page. */
export function rows(
  model: DigestModel,
  papers: readonly RankedPaper[],
  view: DigestView,
  links: 'below' | 'page',
): string {
  return papers
    .map((paper) => {
      const number = model.numbers.get(paper.paper.id) ?? 0;
      const title = titleMarkdown(paper.paper);
      const named =
        links === 'below'
          ? `[${number}](#p${number}) ${title}`
          : `<a id="p${number}"></a>${number}. ${linkMarkdown(paperUrl(paper.paper), title)}`;
      const facts = [
        named,
        ...(model.readKind === 'listed' ? [] : [scoreText(paper.score)]),
        escapeMarkdown(reasonOf(paper, view, '★')),
      ];
      return `- ${facts.filter((fact) => fact !== '').join(' · ')}`;
    })
    .join('\n');
}
