import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import * as z from 'zod';
import { isLines } from '../../cli/papers/record-format.ts';
import { referenceView } from '../../cli/papers/references.ts';
import { withSession } from '../../cli/session.ts';
import { styleFor } from '../../cli/terminal/output-style.ts';
import { whatIsWrong } from '../../config/issues.ts';
import type { Context } from '../../context.ts';
import { faultOf, RadarError } from '../../errors.ts';
import { arxivToday } from '../../intake/arxiv-time.ts';
import type { Message } from '../../messages/message.ts';
import type { Paper } from '../../paper.ts';
import { rankLoosePapers } from '../../selection/score-papers.ts';
import { isFields } from '../../sources/rows/fields.ts';
import { rowItem, rowPaper, rowTitle } from '../../sources/rows/row-paper.ts';
import { rowsOf } from '../../sources/rows/rows.ts';
import { cleanStrings } from '../../text/controls.ts';
import { type PaperFormat, renderPapers } from '../../view/papers/index.ts';

export interface RankOptions {
  readonly format?: PaperFormat;
  readonly json?: boolean;
  readonly abstracts?: boolean;
  readonly limit?: number;
  readonly minScore?: number;
  readonly config?: string;
  readonly input: string;
}

export async function runRank(context: Context, options: RankOptions): Promise<number> {
  const papers = papersIn(await readInput(context, options.input), options.input);
  return withSession(
    context,
    { reads: true, offline: true, config: options.config },
    async ({ store, config }) => {
      const { ranked } = rankLoosePapers(
        store,
        config,
        papers.map((paper) => ({ paper, listings: [] })),
        arxivToday(store, context.clock),
        context.packageRoot,
      );
      const shown = ranked.filter(({ score }) => score >= (options.minScore ?? 0)).slice(0, options.limit);
      const format = options.json === true ? 'json' : (options.format ?? 'ndjson');
      const view = await referenceView(store, shown, { format, abstracts: options.abstracts });
      const style = styleFor(context, config);
      // A few lines at a time: one text of all might be longer than a text can be.
      for (const some of isLines(format) ? batchesOf(shown) : [shown])
        if (!(await context.stdout.write(renderPapers(some, format, style, view)))) break;
      return 0;
    },
  );
}

const AT_ONCE = 500;

const batchesOf = <One>(all: readonly One[]): One[][] =>
  Array.from({ length: Math.ceil(all.length / AT_ONCE) }, (_, at) =>
    all.slice(at * AT_ONCE, (at + 1) * AT_ONCE),
  );

async function readInput(context: Context, input: string): Promise<string> {
  if (input !== '-') {
    try {
      return readFileSync(resolve(context.cwd, input), 'utf8');
    } catch (error) {
      throw new RadarError('usage', ['file-unreadable', input, faultOf(error)], {
        hint: ['name-paper-lines'],
      });
    }
  }
  if (context.stdin.isTTY) throw new RadarError('usage', ['stdin-empty'], { hint: ['pipe-json-lines'] });
  let text = '';
  for await (const piece of context.stdin.read()) text += piece;
  return text;
}

/** What every row must have; what else it has is read as far as it is understood. */
const titled = z.looseObject({ title: z.string().min(1) });

/** Of many wrong lines the first show what is wrong. */
const MOST_TOLD = 5;

/** @throws RadarError `usage` naming the first rows that are no papers. */
function papersIn(text: string, input: string): Paper[] {
  const { rows, areLines } = rowsOf(text);
  const wrong: Message[] = [];
  const papers = rows.flatMap(({ place, value, problem }) => {
    const paper = problem ?? paperOf(value, place);
    if ('id' in paper) return [paper];
    wrong.push([areLines ? 'line-of-file' : 'item-of-file', input, place, paper]);
    return [];
  });
  if (wrong.length > 0) {
    const more = Math.max(0, wrong.length - MOST_TOLD);
    throw new RadarError('usage', ['lines-no-papers', more, ...wrong.slice(0, MOST_TOLD)], {
      hint: ['line-needs-title'],
    });
  }
  return papers;
}

function paperOf(value: unknown, place: number): Paper | Message {
  const row = cleanStrings(value);
  const item = isFields(row) ? rowItem(row) : undefined;
  const { title } = item ?? {};
  const named =
    item === undefined || typeof title === 'number'
      ? (item ?? row)
      : { ...item, title: rowTitle(item) || title };
  const checked = titled.safeParse(named);
  return checked.success ? rowPaper(checked.data, place) : whatIsWrong(checked.error, row);
}
