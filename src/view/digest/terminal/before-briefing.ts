/** The first look at a morning, before its briefing is written: what was announced, and the ranked papers as rows. */
import type { Digest } from '../../../paper.ts';
import { truncate } from '../../kit/layout.ts';
import { penOf, type Style } from '../../kit/style.ts';
import { type DigestView, modelOf } from '../model.ts';
import { head } from './heading.ts';
import { ONE_ROW, rowsOf } from './rows.ts';

const READING_WIDTH = 100;
const TABLE_WIDTH = 160;

/** At most `most` lines, each one cell in. */
export function firstLines(digest: Digest, style: Style, view: DigestView, most: number): string[] {
  const pen = penOf(style);
  const full = pen.width - 2;
  const width = full >= ONE_ROW ? Math.min(full, TABLE_WIDTH) : Math.min(full, READING_WIDTH);
  const model = modelOf(digest);
  const top = head(model, pen, width);
  const rows = rowsOf({ ...model, rest: digest.papers }, view, pen, width);
  // A paper of two lines is shown whole or not at all.
  const room = Math.max(0, most - top.length - 3);
  const height = width >= ONE_ROW ? 1 : 2;
  const fitting = rows.slice(0, Math.floor(room / height) * height);
  const left = digest.papers.length - fitting.length / height;
  const more =
    left > 0 ? truncate(`${pen.glyph.ellipsis} ${pen.say.andMore(left)}`, full, pen.glyph.ellipsis) : '';
  return [...top, '', ...fitting, ...(more === '' ? [] : [pen.ink('dim', more)]), ''].map((line) =>
    ` ${line}`.trimEnd(),
  );
}
