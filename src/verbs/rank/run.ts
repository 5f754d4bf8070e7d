import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import * as z from 'zod';
import { styleFor } from '../../cli/output-style.ts';
import { withSession } from '../../cli/session.ts';
import type { Context } from '../../context.ts';
import { RadarError } from '../../errors.ts';
import { arxivToday } from '../../intake/arxiv-time.ts';
import type { Paper, PaperId } from '../../paper.ts';
import { arxivBase, arxivLinks, parsePaperReference } from '../../paper-id.ts';
import { rankLoosePapers } from '../../selection/score-papers.ts';
import { cleanStrings } from '../../text/controls.ts';
import { texToText } from '../../text/latex.ts';
import { type PaperFormat, renderPapers } from '../../view/papers/index.ts';

export interface RankOptions {
  readonly format?: PaperFormat;
  readonly json?: boolean;
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
    await context.stdout.write(renderPapers(shown, format, styleFor(context, config)));
    return 0;
  });
}

async function readInput(context: Context, input: string): Promise<string> {
  if (input !== '-') {
    try {
      return readFileSync(resolve(context.cwd, input), 'utf8');
    } catch (error) {
      throw new RadarError(
        'usage',
        `${input} cannot be read (${(error as NodeJS.ErrnoException).code ?? error})`,
        { hint: 'Name a file with one paper a line as JSON, or - for stdin.' },
      );
    }
  }
  if (context.stdin.isTTY)
    throw new RadarError('usage', 'there is nothing on stdin', {
      hint: 'Pipe JSON lines in, or name a file.',
    });
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

/** @throws RadarError `usage` naming the first lines that are no papers. */
function parseLines(text: string, input: string): Paper[] {
  const wrong: string[] = [];
  const papers = text.split('\n').flatMap((row, index) => {
    if (row.trim() === '') return [];
    const paper = parseLine(row, index);
    if (typeof paper !== 'string') return [paper];
    wrong.push(`${input}:${index + 1}: ${paper}`);
    return [];
  });
  if (wrong.length > 0) {
    const more = wrong.length > 5 ? `\n… and ${wrong.length - 5} more` : '';
    throw new RadarError('usage', `not every line is a paper\n${wrong.slice(0, 5).join('\n')}${more}`, {
      hint: 'Each line must be a JSON object with at least a title.',
    });
  }
  return papers;
}

function parseLine(row: string, index: number): Paper | string {
  let value: unknown;
  try {
    value = JSON.parse(row);
  } catch {
    return 'is not JSON';
  }
  const checked = line.safeParse(cleanStrings(value));
  if (!checked.success)
    return checked.error.issues
      .map(({ path, message }) => `${path.join('.') || 'it'}: ${message}`)
      .join('; ');
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
