/** The top of the morning screen: the day, whether everything is here, and how much there was. */
import type { Digest, Verdict } from '../../../paper.ts';
import { datedSentence, isIncomplete, sourceName, sourceVerdicts } from '../../coverage/words.ts';
import { ends, flow, type Inked, truncate, widthOf, wrap } from '../../kit/layout.ts';
import { plain } from '../../kit/sanitize.ts';
import type { Pen } from '../../kit/style.ts';
import type { Tone } from '../../kit/theme.ts';
import type { DigestModel } from '../model.ts';

const MOST_PROBLEMS = 4;

export function head(model: DigestModel, pen: Pen, width: number): string[] {
  const { digest } = model;
  const coverage = coverageMarks(digest, pen, width);
  const name = truncate(plain(digest.profile.name), Math.max(8, width - 40), pen.glyph.ellipsis);
  const title = [
    pen.ink('accent', 'radar'),
    pen.ink('bold', dates(digest, pen)),
    ...(name === '' || name === 'default' ? [] : [name]),
  ];
  const separator = ` ${pen.glyph.dot} `;
  const titleLines = widthOf(title.join(separator)) <= width ? [title.join(separator)] : title;
  const first = titleLines.slice(0, -1);
  const last = titleLines.at(-1) ?? '';
  return [
    ...first,
    ...(coverage.length === 1 && !pen.plain ? ends(last, coverage[0] ?? '', width) : [last, ...coverage]),
    ...flow(facts(model, pen), separator, width, pen),
    ...problems(digest, pen, width),
  ];
}

function dates(digest: Digest, pen: Pen): string {
  const last = pen.say.date(digest.date);
  return digest.since === digest.date ? last : `${pen.say.dayMonth(digest.since)} ${pen.glyph.dash} ${last}`;
}

/** What was announced and what became of it, as numbers that add up. */
function facts(model: DigestModel, pen: Pen): (string | Inked)[] {
  const { counts, papers } = model.digest;
  const { say } = pen;
  const replaced = papers.filter((paper) => paper.announceType.startsWith('replace')).length;
  return [
    say.announced(counts.announced),
    ...(counts.considered === counts.announced ? [] : [say.considered(counts.considered)]),
    model.readKind === 'listed' ? say.shown(counts.shown) : say.near(counts.shown),
    ...(model.readKind === 'read' ? [{ text: say.toRead(model.reads.length), tone: 'accent' as const }] : []),
    ...(replaced > 0 ? [say.replaced(replaced)] : []),
    ...(counts.muted > 0 ? [say.muted(counts.muted)] : []),
    ...(counts.alreadyShown > 0 ? [say.alreadyShown(counts.alreadyShown)] : []),
  ];
}

/** A mark for each verdict that needs no colour to be told from the others. */
export const VERDICT_MARKS: Readonly<
  Record<Verdict, { readonly tone: Tone; readonly glyph: 'tick' | 'bang' | 'cross' | 'dot' }>
> = {
  complete: { tone: 'good', glyph: 'tick' },
  partial: { tone: 'warn', glyph: 'bang' },
  stale: { tone: 'warn', glyph: 'bang' },
  'none-announced': { tone: 'dim', glyph: 'dot' },
  failed: { tone: 'bad', glyph: 'cross' },
};

function coverageMarks(digest: Digest, pen: Pen, width: number): string[] {
  const marks = sourceVerdicts(digest.coverage).map(({ source, verdict, incomplete, of }) => {
    const state = incomplete > 0 && of > 1 ? pen.say.incomplete(incomplete, of) : pen.say.verdict[verdict];
    const mark = VERDICT_MARKS[verdict];
    const name = sourceName(source);
    const glyph = pen.glyph[mark.glyph];
    if (widthOf(`${name} ${state} ${glyph}`) <= width)
      return `${name} ${pen.ink(mark.tone, `${state} ${glyph}`)}`;
    const short = truncate(name, width - widthOf(glyph) - 1, pen.glyph.ellipsis);
    return `${short} ${pen.ink(mark.tone, glyph)}`;
  });
  const lines: string[] = [];
  for (const mark of marks) {
    const last = lines.at(-1);
    if (last !== undefined && widthOf(last) + 2 + widthOf(mark) <= width)
      lines[lines.length - 1] = `${last}  ${mark}`;
    else lines.push(mark);
  }
  return lines.length === 0 ? [''] : lines;
}

function problems(digest: Digest, pen: Pen, width: number): string[] {
  const bad = digest.coverage.filter(isIncomplete);
  const lines = bad.slice(0, MOST_PROBLEMS).flatMap((row) => {
    const sentence = datedSentence(digest, row, pen.say, 'time');
    const mark = pen.ink(VERDICT_MARKS[row.verdict].tone, pen.glyph.bang);
    return wrap(sentence, width - 2).map((line, index) => `${index === 0 ? mark : ' '} ${line}`);
  });
  const hidden = bad.length - MOST_PROBLEMS;
  return hidden > 0
    ? [...lines, ...wrap(pen.say.moreIncomplete(hidden), width - 2).map((line) => `  ${line}`)]
    : lines;
}
