/** `radar doctor`: what was checked, what is wrong, and what to do about it. */

import { say as sayMessage } from '../../messages/say.ts';
import { wrap } from '../../view/kit/layout.ts';
import { page } from '../../view/kit/page.ts';
import { plain } from '../../view/kit/sanitize.ts';
import { type Pen, penOf, type Style } from '../../view/kit/style.ts';
import type { Tone } from '../../view/kit/theme.ts';
import type { Finding, FindingState } from './checks/finding.ts';

const LOOKS: Readonly<
  Record<FindingState, { readonly tone: Tone; readonly glyph: 'tick' | 'bang' | 'cross' | 'dash' }>
> = {
  ok: { tone: 'good', glyph: 'tick' },
  warn: { tone: 'warn', glyph: 'bang' },
  fail: { tone: 'bad', glyph: 'cross' },
  skip: { tone: 'dim', glyph: 'dash' },
};

const READING_WIDTH = 100;

export function renderDoctor(findings: readonly Finding[], style: Style): string {
  const pen = penOf(style);
  const width = Math.min(pen.width - 2, READING_WIDTH);
  const lines = [
    ...findings.flatMap((finding) => findingLines(finding, pen, width)),
    '',
    ...verdict(findings, pen, width),
  ];
  return page(lines, pen);
}

/** The mark and the word, so that it reads without colour and aloud. */
function findingLines({ name, state, detail, remedy }: Finding, pen: Pen, width: number): string[] {
  const { tone, glyph } = LOOKS[state];
  const mark = pen.plain ? '' : pen.glyph[glyph];
  const hang = 3;
  const { say } = pen;
  const word = state === 'ok' && !pen.plain ? '' : gapped(say.brackets(say.finding[state]), pen);
  const text = `${plain(sayMessage(say.lang, name))}${word}${say.colon}${plain(sayMessage(say.lang, detail))}`;
  const body = wrap(text, width - hang);
  const todo = remedy === undefined ? '' : plain(sayMessage(say.lang, remedy));
  const advice = wrap(todo, width - hang - 2).map((line, index) =>
    pen.ink('accent', `${index === 0 && !pen.plain ? pen.glyph.arrow.slice(0, 1) : ' '} ${line}`),
  );
  return [
    ...body.map((line, index) => (index === 0 ? pen.ink(tone, mark.padEnd(hang)) : ' '.repeat(hang)) + line),
    ...advice.map((line) => ' '.repeat(hang) + line),
  ];
}

/** Chinese brackets bring their own space. */
const gapped = (brackets: string, { say }: Pen): string => say.gap + brackets;

function verdict(findings: readonly Finding[], pen: Pen, width: number): string[] {
  const broken = findings.filter(({ state }) => state === 'fail').length;
  const doubtful = findings.filter(({ state }) => state === 'warn').length;
  if (broken + doubtful === 0) return wrap(pen.say.healthy, width).map((line) => pen.ink('good', line));
  const parts = [
    ...(broken > 0 ? [pen.say.toMend(broken)] : []),
    ...(doubtful > 0 ? [pen.say.toLookAt(doubtful)] : []),
  ];
  return wrap(parts.join(' '), width).map((line) => pen.ink(broken > 0 ? 'bad' : 'warn', line));
}
