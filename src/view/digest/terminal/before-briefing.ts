/** The first look at a morning, before its briefing is written: the first screen, without its sentence. */
import type { Digest } from '../../../paper.ts';
import { truncate } from '../../kit/layout.ts';
import { penOf, type Style } from '../../kit/style.ts';
import { type DigestView, modelOf } from '../model.ts';
import { firstScreen } from './first-screen.ts';
import { tableWidth } from './widths.ts';

/** At most `most` lines, each one cell in. */
export function firstLines(digest: Digest, style: Style, view: DigestView, most: number): string[] {
  const pen = penOf(style);
  const model = modelOf(digest);
  // The line that says how many are left, and the blank one at the end.
  const { lines, named } = firstScreen(model, view, pen, tableWidth(pen), most - 2);
  const shown = lines.slice(0, Math.max(1, most - 2));
  const left = digest.papers.length - named;
  const more = truncate(`${pen.glyph.ellipsis} ${pen.say.andMore(left)}`, pen.width - 2, pen.glyph.ellipsis);
  return [...shown, ...(left > 0 ? [pen.ink('dim', more)] : []), ''].map((line) => ` ${line}`.trimEnd());
}
