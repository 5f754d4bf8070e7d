/** `radar show --diff`: what changed from one version to another, in title, authors and abstract. */
import type { Paper } from '../../paper.ts';
import type { StoredVersion } from '../../store/papers.ts';
import { wrap } from '../kit/layout.ts';
import { page } from '../kit/page.ts';
import { type Pen, penOf, type Style } from '../kit/style.ts';
import type { Tone } from '../kit/theme.ts';
import { shortId, titleOf } from './titles.ts';
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

type AbstractVersion = Pick<StoredVersion, 'version' | 'abstract'>;

/** A version whole. */
type TextVersion = Omit<StoredVersion, 'firstSeenAt'>;

export interface VersionSheet {
  readonly paper: Paper;
  /** The versions whose text is known, ascending. */
  readonly versions: readonly TextVersion[];
}

/** Every step from one known version to the next; says so where only one is known. */
export function renderVersions({ paper, versions }: VersionSheet, style: Style): string {
  const pen = penOf(style);
  const width = Math.min(pen.width - 2, READING_WIDTH);
  const name = `${titleOf(paper)} (${shortId(paper.id)})`;
  const head = wrap(name, width).map((line) => pen.link(paper.links.abstract, pen.ink('title', line)));
  const steps = stepsOf(versions).flatMap(([before, after]) => [...stepLines(before, after, pen, width), '']);
  const note = () => wrap(pen.say.oneVersion(versions[0]?.version ?? paper.version), width);
  return page([...head, '', ...(steps.length === 0 ? note() : steps.slice(0, -1))], pen);
}

/** Each step from one known version to the next. */
export function stepsOf(versions: readonly TextVersion[]): (readonly [TextVersion, TextVersion])[] {
  return versions.slice(1).flatMap((after, index) => {
    const before = versions[index];
    return before === undefined ? [] : [[before, after] as const];
  });
}

const authorsOf = ({ authors }: TextVersion): string => authors.join(', ');
export const sameAuthors = (a: TextVersion, b: TextVersion): boolean => authorsOf(a) === authorsOf(b);

function stepLines(before: TextVersion, after: TextVersion, pen: Pen, width: number): string[] {
  const part = (label: string, old: string, now: string): string[] =>
    old === now ? [] : ['', pen.ink('dim', label), ...body(diffWords(old, now), pen, width)];
  const [heading = [], abstract = []] = abstractLines(before, after, pen, width);
  return [
    ...heading,
    ...part(pen.say.title, before.title, after.title),
    ...part(pen.say.authors, authorsOf(before), authorsOf(after)),
    '',
    ...abstract,
  ];
}

/** `radar show --diff`: one abstract with what was taken out and what came in. @testing */
export function renderDiff(before: AbstractVersion, after: AbstractVersion, style: Style): string {
  const pen = penOf(style);
  const [heading = [], text = []] = abstractLines(before, after, pen, Math.min(pen.width - 2, READING_WIDTH));
  return page([...heading, '', ...text], pen);
}

/** The heading with its count of words, and the abstract. */
function abstractLines(
  before: AbstractVersion,
  after: AbstractVersion,
  pen: Pen,
  width: number,
): readonly string[][] {
  const changes = diffWords(before.abstract, after.abstract);
  const words = (kind: Change['kind']) =>
    changes.filter((change) => change.kind === kind).reduce((sum, change) => sum + change.words.length, 0);
  const title = `v${before.version} ${pen.glyph.arrow} v${after.version}${pen.say.colon}`;
  const summary =
    words('added') + words('removed') === 0
      ? pen.say.unchanged
      : pen.say.changed(words('added'), words('removed'));
  return [wrap(title + summary, width).map((line) => pen.ink('bold', line)), body(changes, pen, width)];
}

/** What was taken out and what came in, in words. */
function bodyInWords(changes: readonly Change[], pen: Pen, width: number): string[] {
  const { say } = pen;
  const text = changes.map(({ kind, words }) =>
    kind === 'same' ? words.join(' ') : say.brackets(`${say.wordsOf[kind]}${say.colon}${words.join(' ')}`),
  );
  return wrap(text.join(' '), width);
}

/** Wraps the marked text first and dresses the lines afterwards: a run may go over a line end. */
function body(changes: readonly Change[], pen: Pen, width: number): string[] {
  if (pen.plain) return bodyInWords(changes, pen, width);
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
