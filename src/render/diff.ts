/** `radar show --diff`: what changed in an abstract from one version to another. */
import { wrap } from './layout.ts';
import { page } from './page.ts';
import { type Pen, penOf, type Style } from './style.ts';
import type { Tone } from './theme.ts';
import { type Change, diffWords } from './word-diff.ts';

/** Marks of `git diff --word-diff`: they read without colour too. */
const MARKS: Readonly<
  Record<Change['kind'], { readonly open: string; readonly close: string; readonly tone?: Tone }>
> = {
  same: { open: '', close: '' },
  removed: { open: '[-', close: '-]', tone: 'bad' },
  added: { open: '{+', close: '+}', tone: 'good' },
};

const READING_WIDTH = 92;

export interface AbstractVersion {
  readonly version: number;
  readonly abstract: string;
}

/** `radar show --diff`: one abstract with what was taken out and what came in. */
export function renderDiff(before: AbstractVersion, after: AbstractVersion, style: Style): string {
  const pen = penOf(style);
  const width = Math.min(pen.width - 2, READING_WIDTH);
  const changes = diffWords(before.abstract, after.abstract);
  const words = (kind: Change['kind']) =>
    changes.filter((change) => change.kind === kind).reduce((sum, change) => sum + change.words.length, 0);
  const title = `v${before.version} ${pen.glyph.arrow} v${after.version}${pen.say.colon}`;
  const summary =
    words('added') + words('removed') === 0
      ? pen.say.unchanged
      : pen.say.changed(words('added'), words('removed'));
  const lines = [
    ...wrap(title + summary, width).map((line) => pen.ink('bold', line)),
    '',
    ...body(changes, pen, width),
  ];
  return page(lines, pen);
}

/** Wraps the marked text first and dresses the lines afterwards: a run may go over a line end. */
function body(changes: readonly Change[], pen: Pen, width: number): string[] {
  const marked = changes
    .map(({ kind, words }) => MARKS[kind].open + words.join(' ') + MARKS[kind].close)
    .join(' ');
  const kinds = changes.flatMap(({ kind, words }) => {
    const length = [...(MARKS[kind].open + words.join('') + MARKS[kind].close)].length;
    return Array.from({ length }, () => kind);
  });
  let at = 0;
  return wrap(marked, width).map((line) => {
    const cells = [...line].map((letter) => ({ letter, kind: letter === ' ' ? kinds[at] : kinds[at++] }));
    return dressRuns(cells, pen);
  });
}

function dressRuns(cells: readonly { letter: string; kind: Change['kind'] | undefined }[], pen: Pen): string {
  let line = '';
  let run = '';
  cells.forEach(({ letter, kind }, index) => {
    run += letter;
    const next = cells[index + 1];
    if (next !== undefined && next.kind === kind) return;
    const tone = kind === undefined ? undefined : MARKS[kind].tone;
    line += tone === undefined ? run : pen.ink(tone, run);
    run = '';
  });
  return line;
}
