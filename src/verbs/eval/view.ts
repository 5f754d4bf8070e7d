/** `radar eval`: a table of the ranking beside simple ones, with intervals. */
import { INTERFACE_WORDS } from '../../messages/words.ts';
import { BASELINES, type Measured, type Replay, type Scores } from '../../rank/profile/evaluate.ts';
import { pad, widthOf, wrap } from '../../view/kit/layout.ts';
import { page } from '../../view/kit/page.ts';
import { type Pen, penOf, type Style } from '../../view/kit/style.ts';
import type { Evaluation } from './model.ts';

const READING_WIDTH = 100;

export function renderEvaluation(evaluation: Evaluation, style: Style): string {
  const pen = penOf(style);
  const words = INTERFACE_WORDS[style.lang].evaluation;
  const width = Math.min(pen.width - 2, READING_WIDTH);
  const { replay, other, days, unannounced } = evaluation;
  const dim = (text: string) => wrap(text, width).map((line) => pen.ink('dim', line));
  const left = unannounced === 0 ? [] : dim(words.unannounced(unannounced));
  if (replay.sessions === 0)
    return page([...wrap(words.nothing, width), ...wrap(words.how, width), ...left], pen);
  const [from, to] = [days[0], days.at(-1)];
  const span =
    from === undefined || to === undefined ? '' : ` (${words.period(pen.say.date(from), pen.say.date(to))})`;
  const basis = wrap(`${words.basis(replay.chosen, replay.sessions, replay.pool)}${span}`, width);
  if (replay.tooLittle) {
    const warning = wrap(words.tooLittle(replay.needed.sessions, replay.needed.chosen), width);
    return page([...basis, ...warning.map((line) => pen.ink('warn', line)), ...left], pen);
  }
  const lines = [
    ...basis,
    '',
    ...table(replay, other?.replay, pen, width),
    '',
    ...BASELINES.flatMap((name) => gainLines(words.gain(words.rows[name]), replay.gains[name], pen, width)),
    ...(other === undefined ? [] : ['', ...gainLines(words.comparison, other.gain, pen, width)]),
    '',
    ...dim(words.interval),
    ...dim(words.hindsight),
    ...left,
  ];
  return page(lines, pen);
}

const COLUMNS = ['ndcg10', 'recall10', 'recall50', 'hitRate10'] as const;

/** Narrow terminals get the means; the intervals of nDCG stand wherever there is room. */
function table(replay: Replay, other: Replay | undefined, pen: Pen, width: number): string[] {
  const words = pen.say.evaluation;
  const titles = { ndcg10: 'nDCG@10', recall10: 'recall@10', recall50: 'recall@50', hitRate10: words.hits };
  const rows: (readonly [string, Scores])[] = [
    [words.rows.profile, replay.profile],
    ...(other === undefined ? [] : [[words.rows.other, other.profile] as const]),
    ...BASELINES.map((name) => [words.rows[name], replay.baselines[name]] as const),
  ];
  const lead = Math.max(...rows.map(([name]) => widthOf(name))) + 2;
  const cells = (scores: Scores, whole: boolean) =>
    COLUMNS.map((column) => {
      const { mean, low, high } = scores[column];
      return whole ? `${figure(mean)} [${figure(low)}, ${figure(high)}]` : figure(mean);
    });
  if (pen.plain)
    return rows.flatMap(([name, scores]) => {
      const texts = cells(scores, true).map((cell, at) => `${titles[COLUMNS[at] ?? 'ndcg10']} ${cell}`);
      return wrap(`${name}${pen.say.colon}${texts.join(pen.say.comma)}`, width);
    });
  const isWide = width >= lead + COLUMNS.length * 19;
  const room = isWide ? 19 : Math.max(10, ...COLUMNS.map((column) => widthOf(titles[column]) + 2));
  const shown = COLUMNS.slice(0, Math.max(1, Math.floor((width - lead) / room)));
  const head = pad('', lead) + shown.map((column) => pad(titles[column], room)).join('');
  return [
    pen.ink('dim', head.trimEnd()),
    ...rows.map(([name, scores], index) => {
      const line =
        pad(name, lead) +
        cells(scores, isWide)
          .slice(0, shown.length)
          .map((cell) => pad(cell, room))
          .join('');
      return index === 0 ? pen.ink('bold', line.trimEnd()) : line.trimEnd();
    }),
  ];
}

function gainLines(label: string, { mean, low, high }: Measured, pen: Pen, width: number): string[] {
  const words = pen.say.evaluation;
  const verdict = low > 0 ? words.better : high < 0 ? words.worse : words.unclear;
  const tone = low > 0 ? 'good' : high < 0 ? 'bad' : 'dim';
  const text = `${label}${pen.say.colon}${signed(mean, pen)} [${signed(low, pen)}, ${signed(high, pen)}] nDCG@10${pen.say.comma}${verdict}`;
  return wrap(text, width).map((line) => pen.ink(tone, line));
}

/** `.412`, `1.00` */
const figure = (value: number): string => (value >= 0.9995 ? '1.00' : value.toFixed(3).replace(/^0/, ''));

const signed = (value: number, { plain }: Pen): string =>
  `${value < 0 ? (plain ? '-' : '−') : '+'}${figure(Math.abs(value))}`;
