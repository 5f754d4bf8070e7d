import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import * as z from 'zod';
import { styleFor } from '../../cli/output-style.ts';
import { referenceView } from '../../cli/references.ts';
import { withSession } from '../../cli/session.ts';
import { whatIsWrong } from '../../config/issues.ts';
import type { Context } from '../../context.ts';
import { faultOf, RadarError } from '../../errors.ts';
import { arxivToday } from '../../intake/arxiv-time.ts';
import type { Message } from '../../messages/message.ts';
import type { Paper, PaperId } from '../../paper.ts';
import { arxivBase, arxivLinks, parsePaperReference } from '../../paper-id.ts';
import { rankLoosePapers } from '../../selection/score-papers.ts';
import { cleanStrings } from '../../text/controls.ts';
import { texToText } from '../../text/latex.ts';
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
  const papers = parseLines(await readInput(context, options.input), options.input);
  return withSession(context, { reads: true, config: options.config }, async ({ store, config }) => {
    const { ranked } = rankLoosePapers(
      store,
      config,
      papers.map((paper) => ({ paper, listings: [] })),
      arxivToday(store, context.clock),
      context.packageRoot,
    );
    const shown = ranked.filter(({ score }) => score >= (options.minScore ?? 0)).slice(0, options.limit);
    const format = options.json === true ? 'json' : (options.format ?? 'ndjson');
    const view = referenceView(store, shown, { format, abstracts: options.abstracts });
    await context.stdout.write(renderPapers(shown, format, styleFor(context, config), view));
    return 0;
  });
}

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

/** What other programs write: radar's own NDJSON, arXiv dumps, and plain title and abstract. Unknown keys do no harm. */
const line = z.looseObject({
  id: z.string().min(1).optional(),
  title: z.string().min(1),
  abstract: z.string().nullish(),
  authors: z.union([z.array(z.string()), z.string()]).nullish(),
  categories: z.union([z.array(z.string()), z.string()]).nullish(),
  version: z.number().int().positive().optional(),
  doi: z.string().nullish(),
});

/** Of many wrong lines the first show what is wrong. */
const MOST_TOLD = 5;

/** @throws RadarError `usage` naming the first lines that are no papers. */
function parseLines(text: string, input: string): Paper[] {
  const wrong: Message[] = [];
  const papers = text.split('\n').flatMap((row, index) => {
    if (row.trim() === '') return [];
    const paper = parseLine(row, index);
    if (!('problem' in paper)) return [paper];
    wrong.push(['line-of-file', input, index + 1, paper.problem]);
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

function parseLine(row: string, index: number): Paper | { readonly problem: Message } {
  let value: unknown;
  try {
    value = JSON.parse(row);
  } catch {
    return { problem: ['no-json'] };
  }
  const checked = line.safeParse(cleanStrings(value));
  if (!checked.success) return { problem: whatIsWrong(checked.error, value) };
  const { id, title, abstract, authors, categories, version, doi } = checked.data;
  const names =
    typeof categories === 'string' ? categories.split(/[\s,;]+/).filter(Boolean) : (categories ?? []);
  const known = id === undefined ? undefined : parsePaperReference(id);
  const paperId = known?.id ?? ((id ?? `line:${index + 1}`) as PaperId);
  const base = arxivBase(paperId);
  return {
    id: paperId,
    ...((version ?? known?.version) === undefined ? {} : { version: version ?? known?.version ?? 1 }),
    title: texToText(title),
    abstract: texToText(abstract ?? ''),
    authors: typeof authors === 'string' ? authors.split(/\s*[,;]\s*/).filter(Boolean) : (authors ?? []),
    categories: names,
    primaryCategory: names[0] ?? '',
    ...(doi ? { doi } : {}),
    links: base === undefined ? { abstract: '' } : arxivLinks(base),
  };
}
