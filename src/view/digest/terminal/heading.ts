/** The line of truth: the day, how much there was, how much is to be read, and whether everything is here. */
import type { Digest, Verdict } from '../../../paper.ts';
import { datedSentence, isIncomplete, sourceName, sourceVerdicts } from '../../coverage/words.ts';
import { ends, flow, type Inked, truncate, widthOf, wrap } from '../../kit/layout.ts';
import { plain } from '../../kit/sanitize.ts';
import type { Pen } from '../../kit/style.ts';
import type { Tone } from '../../kit/theme.ts';
import type { DigestModel } from '../model.ts';

/** One line where it fits: first the name of the profile goes, then how many papers were updated. */
export function truthLines(model: DigestModel, pen: Pen, width: number): string[] {
  const { digest, updated } = model;
  const separator = ` ${pen.glyph.dot} `;
  const start = [pen.ink('accent', 'radar'), pen.ink('bold', dates(digest, pen))];
  const name = nameOf(digest, pen, width);
  const facts = factsOf(model, pen);
  const news = updated.length === 0 ? [] : [pen.say.updated(updated.length)];
  if (pen.plain) {
    const title = [...start, ...(name === '' ? [] : [name])].join(separator);
    return [
      ...wrap(title, width),
      ...marksOf(digest, pen, width),
      ...flow([...facts, ...news], separator, width, pen),
    ];
  }
  const [right = ''] = marksOf(digest, pen, Math.floor(width / 2));
  const inked = facts.map((part) => (typeof part === 'string' ? part : pen.ink(part.tone, part.text)));
  const tries = [
    [[...start, ...(name === '' ? [] : [name]), ...inked, ...news], right],
    [[...start, ...inked, ...news], right],
    [[...start, ...inked], right],
    // What is not whole is told in the lines below: here its mark is enough.
    [[...start, ...inked], marksOf(digest, pen, Math.floor(width / 2), 'short')[0] ?? ''],
  ] as const;
  for (const [parts, marks] of tries) {
    const line = parts.join(separator);
    if (widthOf(line) + 2 + widthOf(marks) <= width) return ends(line, marks, width);
  }
  const lines = flow([...start, ...facts, ...news], separator, width, pen);
  return [...lines.slice(0, -1), ...ends(lines.at(-1) ?? '', right, width)];
}

function nameOf(digest: Digest, pen: Pen, width: number): string {
  const name = truncate(plain(digest.profile.name), Math.max(8, width - 40), pen.glyph.ellipsis);
  return name === 'default' ? '' : name;
}

function dates(digest: Digest, pen: Pen): string {
  const last = pen.say.date(digest.date);
  return digest.since === digest.date ? last : `${pen.say.dayMonth(digest.since)} ${pen.glyph.dash} ${last}`;
}

function factsOf({ digest, readKind, reads }: DigestModel, { say }: Pen): readonly (string | Inked)[] {
  const { counts, papers } = digest;
  const shown = readKind === 'listed' ? say.shown(counts.shown) : say.near(counts.shown);
  return [
    say.announced(counts.announced),
    ...(papers.length === 0 ? [] : [shown]),
    ...(readKind === 'read' && reads.length > 0
      ? [{ text: say.toRead(reads.length), tone: 'accent' as const }]
      : []),
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

/** `arXiv ✓  Nature ✓`; where that is too long, how many sources are whole, or the first that are not. */
function marksOf(digest: Digest, pen: Pen, width: number, form?: 'short'): string[] {
  const verdicts = sourceVerdicts(digest.coverage);
  const all = verdicts.map((one) => markOf(one, pen, form === 'short' ? 0 : width));
  if (pen.plain) return all;
  const line = all.join('  ');
  if (widthOf(line) <= width) return [line];
  const bad = all.filter((_, index) => (verdicts[index]?.incomplete ?? 0) > 0);
  if (bad.length === 0) return [`${pen.say.sources(verdicts.length)} ${pen.ink('good', pen.glyph.tick)}`];
  const some = bad.join('  ');
  return widthOf(some) <= width
    ? [some]
    : [`${pen.say.incomplete(bad.length, verdicts.length)} ${pen.ink('warn', pen.glyph.bang)}`];
}

function markOf(
  { source, verdict, incomplete, of }: ReturnType<typeof sourceVerdicts>[number],
  pen: Pen,
  width: number,
): string {
  const { tone, glyph } = VERDICT_MARKS[verdict];
  const state = incomplete > 0 && of > 1 ? pen.say.incomplete(incomplete, of) : pen.say.verdict[verdict];
  const name = sourceName(source);
  const mark = pen.glyph[glyph];
  if (pen.plain) return `${name} ${state}`;
  if (verdict !== 'complete' && widthOf(`${name} ${state} ${mark}`) <= width)
    return `${name} ${pen.ink(tone, `${state} ${mark}`)}`;
  const short = width === 0 ? name : truncate(name, width - widthOf(mark) - 1, pen.glyph.ellipsis);
  return `${short} ${pen.ink(tone, mark)}`;
}

/** What is not whole, each in a sentence; what finds no room is counted. */
export function problemLines(digest: Digest, pen: Pen, width: number, room: number): string[] {
  const bad = digest.coverage.filter(isIncomplete);
  const lines: string[] = [];
  for (const [index, row] of bad.entries()) {
    const sentence = datedSentence(digest, row, pen.say, 'time');
    const mark = pen.ink(VERDICT_MARKS[row.verdict].tone, pen.glyph.bang);
    const own = wrap(sentence, width - 2).map((line, at) => `${at === 0 ? mark : ' '} ${line}`);
    const isLast = index === bad.length - 1;
    if (lines.length + own.length + (isLast ? 0 : 1) > room && index > 0)
      return [
        ...lines,
        ...wrap(pen.say.moreIncomplete(bad.length - index), width - 2).map((line) => `  ${line}`),
      ];
    lines.push(...own);
  }
  return lines;
}
