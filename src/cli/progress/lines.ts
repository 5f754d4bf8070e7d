/** How far a refresh is, one line a source, as it changes on stderr. */
import type { CoverageRow } from '../../paper.ts';
import { worstVerdict } from '../../view/coverage/words.ts';
import { VERDICT_MARKS } from '../../view/digest/terminal/heading.ts';
import { pad, truncate, widthOf } from '../../view/kit/layout.ts';
import { plain } from '../../view/kit/sanitize.ts';
import { type Pen, penOf, type Style } from '../../view/kit/style.ts';

export interface SourceProgress {
  readonly name: string;
  readonly state:
    | { readonly kind: 'asking' }
    | { readonly kind: 'waiting'; readonly seconds: number }
    | { readonly kind: 'reading'; readonly records: number; readonly since: string }
    | { readonly kind: 'done'; readonly rows: readonly CoverageRow[] };
}

const MOST_NAME = 32;

/** At most `most` lines: what was done first gives way. None is wider than the style, and none ends in a line feed. */
export function progressLines(sources: readonly SourceProgress[], style: Style, most: number): string[] {
  const pen = penOf(style);
  const hidden = Math.max(0, sources.length - most + 1);
  const shown = sources.length <= most ? sources : sources.slice(hidden);
  const width = Math.min(
    MOST_NAME,
    Math.floor(pen.width / 2),
    Math.max(0, ...shown.map(({ name }) => widthOf(plain(name)))),
  );
  return [
    ...(shown.length === sources.length
      ? []
      : [pen.ink('dim', ` ${pen.glyph.ellipsis} ${pen.say.working.done(hidden)}`)]),
    ...shown.map((source) => lineOf(source, width, pen)),
  ].map((line) => line.trimEnd());
}

function lineOf({ name, state }: SourceProgress, nameWidth: number, pen: Pen): string {
  const { text, mark } = wordsOf(state, pen);
  const label = pad(truncate(plain(name), nameWidth, pen.glyph.ellipsis), nameWidth);
  const room = pen.width - 1 - widthOf(` ${mark} ${label}  `);
  return ` ${mark} ${label}  ${pen.ink('dim', truncate(text, Math.max(0, room), pen.glyph.ellipsis))}`;
}

function wordsOf(state: SourceProgress['state'], pen: Pen): { readonly text: string; readonly mark: string } {
  const { working, verdict } = pen.say;
  const busy = pen.ink('accent', pen.unicode ? '›' : '>');
  switch (state.kind) {
    case 'asking':
      return { text: working.asking, mark: busy };
    case 'waiting':
      return { text: working.waiting(state.seconds), mark: busy };
    case 'reading':
      return { text: working.records(state.records, state.since), mark: busy };
    case 'done': {
      const worst = worstVerdict(state.rows);
      if (worst === undefined) return { text: working.unchanged, mark: pen.ink('good', pen.glyph.tick) };
      const announced = state.rows.reduce((sum, row) => sum + row.announced, 0);
      const { tone, glyph } = VERDICT_MARKS[worst];
      const text = worst === 'complete' ? working.checked(announced) : verdict[worst];
      return { text, mark: pen.ink(tone, pen.glyph[glyph]) };
    }
    default:
      return state satisfies never;
  }
}
