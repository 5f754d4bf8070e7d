/** `radar brief --usage`: the ledger of model calls by month, by day and by model, against what may be spent. */
import { count } from '../../messages/amounts.ts';
import type { ModelUsage } from '../../store/model-calls.ts';
import { flow, pad, widestOf, wrap } from '../../view/kit/layout.ts';
import { page } from '../../view/kit/page.ts';
import { plain } from '../../view/kit/sanitize.ts';
import { type Pen, penOf, type Style } from '../../view/kit/style.ts';

export interface Usage {
  /** The current calendar month, `2026-06`. */
  readonly month: string;
  readonly spentUsd: number;
  /** `llm.maxCost`, US dollars. */
  readonly maxCost: { readonly run: number; readonly month: number };
  readonly months: readonly ModelUsage[];
  /** Those of the last weeks. */
  readonly days: readonly ModelUsage[];
}

export function renderUsage(usage: Usage, style: Style): string {
  const pen = penOf(style);
  const { say } = pen;
  const width = pen.width - 2;
  const spent = say.spent(usage.month, dollars(usage.spentUsd), dollars(usage.maxCost.month));
  const lines = [...wrap(spent, width), ...wrap(say.mostARun(dollars(usage.maxCost.run)), width)];
  if (usage.months.length === 0) return page([...lines, ...wrap(say.noCalls, width)], pen);
  const isMarked = [...usage.months, ...usage.days].some(({ estimated }) => estimated > 0);
  const notes = [
    ...(isMarked ? [`~ ${say.estimatedNote}`] : []),
    ...(usage.months.some(({ unpriced }) => unpriced > 0) ? [`? ${say.unpricedNote}`] : []),
  ];
  return page(
    [
      ...lines,
      '',
      ...table(say.month, usage.months, pen, width),
      '',
      ...table(say.columns.day, usage.days, pen, width),
      ...(notes.length === 0 ? [] : ['', ...notes.flatMap((note) => wrap(note, width))]),
    ],
    pen,
  );
}

function table(period: string, rows: readonly ModelUsage[], pen: Pen, width: number): string[] {
  const { say } = pen;
  const head = [period, say.model, say.calls, say.failedCalls, say.tokensIn, say.tokensOut, say.cost];
  const body = rows.map((one) => [
    one.period,
    plain(`${one.model} @ ${one.host}`),
    count(one.calls),
    count(one.failed),
    `${one.estimated > 0 ? '~' : ''}${count(one.inputTokens)}`,
    `${one.estimated > 0 ? '~' : ''}${count(one.outputTokens)}`,
    cost(one),
  ]);
  const widths = head.map((text, column) => widestOf([head, ...body].map((cells) => cells[column] ?? text)));
  const whole = widths.reduce((sum, own) => sum + own + 2, -2);
  // On a narrow terminal each row becomes facts that flow.
  if (whole > width || pen.plain) {
    return body.flatMap((cells) =>
      flow(
        cells.map((cell, at) => (at < 2 ? cell : `${head[at]} ${cell}`)),
        ` ${pen.glyph.dot} `,
        width,
        pen,
      ),
    );
  }
  const line = (cells: readonly string[]): string =>
    cells.map((cell, at) => pad(cell, widths[at] ?? 0, at < 2 ? 'left' : 'right')).join('  ');
  return [pen.ink('dim', line(head)), ...body.map(line)];
}

/** `$0.71`, with a mark where some calls have no known price. */
function cost({ costUsd, unpriced, calls, estimated }: ModelUsage): string {
  if (unpriced === calls) return '?';
  return `${estimated > 0 ? '~' : ''}${dollars(costUsd)}${unpriced > 0 ? ' + ?' : ''}`;
}

/** Cents, and smaller amounts with the digits they need. */
const dollars = (usd: number): string => `$${usd === 0 || usd >= 0.1 ? usd.toFixed(2) : usd.toFixed(4)}`;
