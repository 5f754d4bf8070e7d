/** Mornings of all fields, from dumps of papers in the order of their ids. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { AnnouncedPaper, Day, Paper, PaperId } from '../../src/paper.ts';
import { texToText } from '../../src/text/latex/latex.ts';

export interface Morning {
  readonly name: string;
  readonly papers: readonly AnnouncedPaper[];
}

interface Row {
  readonly id: string;
  readonly title: string;
  readonly abstract: string;
  readonly authors?: readonly string[];
  readonly categories?: readonly string[];
  /** Where it is not told, the id does: `2601.05286`. */
  readonly created?: string;
}

/** About two days, in which each field has some. */
const RECENT = 900;
/** Of years with fewer papers of each field. */
const EARLIER = 900;

/** Every `step`th from number `from` on of the mornings that the folder's dumps come to, of recent years and of earlier ones. */
export function* morningsOf(folder: string, step: number, from = 0): Generator<Morning> {
  const modern = [...rowsOf(join(folder, 'fields')), ...rowsOf(join(folder, 'arxiv-2025-03_2026-03'))];
  const recent = modern.filter(({ id }) => id >= '2505.02' && id < '2602.04');
  const latest = modern.filter(({ id }) => id >= '2602.04');
  const earlier = rowsOf(join(folder, 'scale')).filter(({ created = '' }) => created >= '2009');
  const cut = [
    ...inParts(recent, RECENT, ({ id }) => id),
    ...inParts(earlier, EARLIER, ({ id, created }) => `${created} ${id}`),
    ...inParts(latest, RECENT, ({ id }) => id),
  ];
  for (const [at, rows] of cut.entries()) {
    if (at < from || (at - from) % step !== 0) continue;
    yield { name: rows[0]?.id ?? '', papers: rows.map(announce) };
  }
}

/** Papers by their ids, each once. */
export function allPapers(folder: string, wanted: ReadonlySet<string>): readonly Paper[] {
  const rows = ['fields', 'arxiv-2025-03_2026-03', 'scale'].flatMap((name) => rowsOf(join(folder, name)));
  const own = rows.filter(({ id }) => wanted.has(`arxiv:${id}`));
  return [...new Map(own.map((row) => [row.id, announce(row).paper])).values()];
}

function inParts(rows: readonly Row[], size: number, keyOf: (row: Row) => string): readonly Row[][] {
  const unique = [...new Map(rows.map((row) => [row.id, row])).values()];
  const sorted = unique
    .map((row) => ({ row, key: keyOf(row) }))
    .sort((a, b) => (a.key < b.key ? -1 : 1))
    .map(({ row }) => row);
  return Array.from({ length: Math.floor(sorted.length / size) }, (_, at) =>
    sorted.slice(at * size, (at + 1) * size),
  );
}

function rowsOf(folder: string): readonly Row[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl.gz'))
    .flatMap((name) =>
      gunzipSync(readFileSync(join(folder, name)))
        .toString('utf8')
        .split('\n'),
    )
    .filter((line) => line !== '')
    .map((line): Row => JSON.parse(line));
}

function announce(row: Row): AnnouncedPaper {
  const categories = row.categories ?? [];
  const paper: Paper = {
    id: `arxiv:${row.id}` as PaperId,
    title: texToText(row.title),
    abstract: texToText(row.abstract),
    authors: row.authors ?? [],
    categories,
    primaryCategory: categories[0] ?? '',
    links: { abstract: '' },
  };
  const day = '2026-01-01' as Day;
  return { paper, announceType: 'new', announcedOn: day, listings: [] };
}
