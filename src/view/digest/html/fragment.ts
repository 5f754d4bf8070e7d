/**
 * A digest as plain HTML for places with rules of their own, feeds and mailboxes: no styles, no scripts, no mathematics that
 * a reader's program may not know. It is the Markdown digest, so that every part of it is there.
 */
import { Marked } from 'marked';
import type { Lang } from '../../../messages/words.ts';
import type { Digest, RankedPaper } from '../../../paper.ts';
import { renderMarkdown } from '../markdown/index.ts';
import { paperUrl } from '../markdown/text.ts';
import type { DigestView } from '../model.ts';
import { linkHtml } from './escape.ts';

export function digestFragment(digest: Digest, lang: Lang, view: DigestView = {}): string {
  const markdown = renderMarkdown({ ...digest, papers: digest.papers.map(withoutTex) }, { lang }, view);
  const [, body = ''] = /^---\n[\s\S]*?\n---\n([\s\S]*)$/.exec(markdown) ?? [];
  return converterFor(digest).parse(body, { async: false });
}

/** Formulas as text: clean titles and abstracts have them already. */
function withoutTex(paper: RankedPaper): RankedPaper {
  const { tex: _tex, ...it } = paper.paper;
  return { ...paper, paper: it };
}

/** The anchors of the digest lead nowhere outside of it: there a number leads to the paper itself. */
function converterFor({ papers }: Digest): Marked {
  return new Marked({
    gfm: true,
    renderer: {
      html: () => '',
      link({ href, tokens }) {
        const number = /^#p(\d+)$/.exec(href)?.[1];
        const inner = this.parser.parseInline(tokens);
        if (number === undefined) return linkHtml(href, inner);
        const paper = papers[Number(number) - 1]?.paper;
        return linkHtml(paper === undefined ? undefined : paperUrl(paper), inner);
      },
    },
  });
}
