/** The papers of ../shared/data/papers and the OAI captures, as far as they are there. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { Day, Paper } from '../../src/paper.ts';
import { arxivLinks, arxivPaperId } from '../../src/paper-id.ts';
import { toPaper } from '../../src/sources/arxiv/oai/adapt.ts';
import { parseOaiText } from '../../src/sources/arxiv/oai/parse-page.ts';
import { texToText } from '../../src/text/latex/latex.ts';

const shared = new URL('../../../shared/data/', import.meta.url);
export const hasCorpus = existsSync(shared);

interface Row {
  readonly id: string;
  readonly title: string;
  readonly abstract?: string;
  readonly authors?: readonly string[];
  readonly created?: string;
}

const lines = (file: URL): Row[] =>
  gunzipSync(readFileSync(file))
    .toString()
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Row);

function paperOf(row: Row): Paper {
  return {
    id: arxivPaperId(row.id),
    title: texToText(row.title),
    abstract: row.abstract ?? '',
    authors: row.authors ?? [],
    categories: [],
    primaryCategory: '',
    ...(row.created !== undefined && { publishedOn: row.created.slice(0, 10) as Day }),
    links: arxivLinks(row.id),
  };
}

/** One corpus: every `.jsonl.gz` of a folder whose name matches. Rows of one paper repeat. */
export function corpus(folder: string, name: RegExp = /\.jsonl\.gz$/): Paper[] {
  const base = new URL(`papers/${folder}`, shared);
  return readdirSync(base)
    .filter((file) => file.endsWith('.jsonl.gz') && name.test(file))
    .sort()
    .flatMap((file) => lines(new URL(file, base)).map(paperOf));
}

/** The records of the captured OAI pages, with the journals' DOIs that arXiv knew. */
export function captured(): Paper[] {
  const base = new URL('captures/oai/', shared);
  return readdirSync(base).flatMap((file) => {
    const page = parseOaiText(gunzipSync(readFileSync(new URL(file, base))).toString());
    return page.kind === 'page' ? page.records.flatMap((record) => toPaper(record) ?? []) : [];
  });
}
