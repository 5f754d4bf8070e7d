/** Bridges between fields, each with the sentences it was inferred from, and the themes of the day. */

import type { Bridge, FarEnd, Theme } from '../../../paper.ts';
import { arxivBase } from '../../../paper-id.ts';
import { wrap } from '../../kit/layout.ts';
import { plain } from '../../kit/sanitize.ts';
import type { Pen } from '../../kit/style.ts';
import { shortId } from '../../papers/titles.ts';
import { type DigestModel, farEndsOf, quotationsOf, quotedIn, referenceTo } from '../model.ts';
import { evidenceLines, indent, paragraph } from './parts.ts';

export function bridgeLines(model: DigestModel, bridge: Bridge, pen: Pen, width: number): string[] {
  const { glyph, say } = pen;
  const papers = bridge.papers.map((id) => referenceTo(model, id)).join(` ${glyph.times} `);
  const fields = bridge.fields.map((field) => plain(say.field(field))).join(` ${glyph.both} `);
  const title = wrap(
    `${papers} ${glyph.dot} ${say.bridge[bridge.kind]} ${glyph.dot} ${plain(bridge.label)} ${glyph.dash} ${fields}`,
    width - 2,
  );
  const claims = bridge.claims.flatMap((claim) => [
    ...(quotedIn(claim) === undefined ? paragraph(model, claim, pen, width - 2) : []),
    ...quotationsOf(claim).flatMap((item) =>
      indent(evidenceLines(referenceTo(model, item.paper), item, pen, width - 4), 2),
    ),
  ]);
  return [
    ...title.map(
      (line, index) => `${index === 0 ? pen.ink('accent', glyph.diamond) : ' '} ${pen.ink('bold', line)}`,
    ),
    ...indent(
      farEndsOf(model, bridge).flatMap((end) => farEndLines(end, pen, width - 2)),
      2,
    ),
    ...indent(claims, 2),
  ];
}

/** Its title, a link where the terminal knows links; its address where it does not and the arXiv id does not tell it. */
function farEndLines({ id, title, url }: FarEnd, pen: Pen, width: number): string[] {
  const lines = wrap(`${shortId(id)} ${plain(title)}`, width).map((line) => pen.link(url, line));
  return pen.link(url, ' ') !== ' ' || arxivBase(id) !== undefined
    ? lines
    : [...lines, ...wrap(plain(url), width).map((line) => pen.ink('dim', line))];
}

export function themeLines(model: DigestModel, theme: Theme, pen: Pen, width: number): string[] {
  const references = theme.papers.map((id) => `[${referenceTo(model, id)}]`).join(' ');
  const title = wrap(`${plain(theme.label)}  ${references}`, width - 2).map((line) =>
    line.replace(/\[\d+\]/g, (reference) => pen.ink('accent', reference)),
  );
  const claims = theme.claims.flatMap((claim) => paragraph(model, claim, pen, width - 2));
  return [
    ...title.map((line, index) => `${index === 0 ? pen.ink('accent', pen.glyph.dot) : ' '} ${line}`),
    ...indent(claims, 2),
  ];
}
