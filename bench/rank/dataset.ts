/** Reads a benchmark folder (`papers.jsonl.gz`, `tasks.jsonl.gz`) into the product's own nouns. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { AnnouncedPaper, Day, Paper, PaperId } from '../../src/paper.ts';
import { texToText } from '../../src/text/latex/latex.ts';

export interface Task {
  readonly task: string;
  readonly user: string;
  readonly k: number;
  readonly liked: readonly string[];
  readonly query?: string;
  readonly rel: Readonly<Record<string, number>>;
  readonly pool: 'all' | readonly string[];
}

export interface Dataset {
  readonly papers: ReadonlyMap<string, Paper>;
  readonly tasks: readonly Task[];
}

export function readDataset(folder: string): Dataset {
  const papers = new Map(rows(join(folder, 'papers.jsonl.gz')).map((row) => [String(row.id), paperOf(row)]));
  return { papers, tasks: rows(join(folder, 'tasks.jsonl.gz')) as unknown as Task[] };
}

export function announce(paper: Paper): AnnouncedPaper {
  return { paper, announceType: 'new', announcedOn: '2026-01-01' as Day, listings: [] };
}

function rows(file: string): Record<string, unknown>[] {
  const lines = gunzipSync(readFileSync(file)).toString('utf8').split('\n');
  return lines.filter((line) => line !== '').map((line) => JSON.parse(line));
}

function paperOf(row: Record<string, unknown>): Paper {
  return {
    id: `bench:${String(row.id)}` as PaperId,
    title: texToText(String(row.title ?? '')),
    abstract: texToText(String(row.abstract ?? '')),
    authors: Array.isArray(row.authors) ? row.authors.map(String) : [],
    categories: [],
    primaryCategory: '',
    links: { abstract: 'https://example.org/' },
  };
}
