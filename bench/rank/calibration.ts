/**
 * How many papers of a day reach the two thresholds, for narrow and broad readers and for those whom the day has nothing for.
 * `npx tsx bench/rank/calibration.ts --data DIR [--days N] [--field NAME]`, where DIR holds `YYYY-MM-DD.jsonl.gz`, a
 * day's papers in each, for computer science, and `fields/NAME.jsonl.gz` for the others, with `day` a line.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { configSchema } from '../../src/config/schema.ts';
import type { Paper, PaperId } from '../../src/paper.ts';
import { loadSpace } from '../../src/rank/corpus/space.ts';
import type { Example } from '../../src/rank/rank.ts';
import { rankPapers } from '../../src/rank/rank.ts';
import { FIELDS, type FieldReaders } from './calibration-readers.ts';
import { announce } from './dataset.ts';

const { values } = parseArgs({
  options: {
    data: { type: 'string' },
    days: { type: 'string', default: '6' },
    field: { type: 'string' },
    space: { type: 'string', default: new URL('../../assets/space.bin', import.meta.url).pathname },
  },
});
if (values.data === undefined) throw new Error('--data DIR is needed');

const folder = values.data;
const space = loadSpace(readFileSync(values.space));
/** Days whose papers are liked. */
const EARLIER = 6;
/** Below this many papers a day is none on which a field's papers were announced, or only a part of them is there. */
const A_DAY = 100;

for (const [name, field] of Object.entries(FIELDS))
  if (values.field === undefined || values.field === name) report(name, field);

function report(name: string, { file, interests, liking, foreign }: FieldReaders): void {
  const days = file === undefined ? readDays(folder) : daysOf(readField(file));
  const earlier = days.slice(0, EARLIER).flatMap(({ papers }) => papers);
  const step = Math.max(1, Math.floor((days.length - EARLIER) / Number(values.days)));
  const shown = days
    .filter((_, i) => i >= EARLIER && (i - EARLIER) % step === 0)
    .slice(0, Number(values.days));
  const strangers = readField(foreign.file).map(({ paper }) => paper);
  const readers: Reader[] = [
    ...Object.entries(interests).map(([kind, some]): Reader => [kind, { interests: some }, []]),
    ...liking.map(([kind, title, most]): Reader => [kind, {}, likes(earlier, title, most)]),
    ...foreign.liking.map(([kind, title, most]): Reader => [kind, {}, likes(strangers, title, most)]),
  ];
  process.stdout.write(
    `\n${name}: papers ≥ .6, ≥ .35 and the best score, of ${shown.map(({ papers }) => papers.length).join(', ')} papers\n` +
      `| | ${shown.map(({ day }) => day).join(' | ')} | ≥ .6 | ≥ .35 |\n|---|${'---|'.repeat(shown.length + 2)}\n`,
  );
  for (const reader of readers) process.stdout.write(rowOf(reader, shown));
}

type Reader = readonly [name: string, profile: object, examples: readonly Example[]];

interface DayOfPapers {
  readonly day: string;
  readonly papers: readonly Paper[];
}

function rowOf([name, profile, examples]: Reader, days: readonly DayOfPapers[]): string {
  let [must, look, of] = [0, 0, 0];
  const cells = days.map(({ papers }) => {
    const input = {
      papers: papers.map(announce),
      profile: configSchema.parse({ profile }).profile,
      examples,
      space,
    };
    const scores = rankPapers(input).ranked.map(({ score }) => score);
    const above = (least: number) => scores.filter((score) => score >= least).length;
    must += above(0.6);
    look += above(0.35);
    of += scores.length;
    return `${above(0.6)}, ${above(0.35)}, ${(scores[0] ?? 0).toFixed(2)}`;
  });
  const share = (count: number) => `${((100 * count) / of).toFixed(1)} %`;
  return `| ${name} | ${cells.join(' | ')} | ${share(must)} | ${share(look)} |\n`;
}

function likes(among: readonly Paper[], title: RegExp, most: number): Example[] {
  const found = among.filter((paper) => title.test(paper.title));
  const every = Math.max(1, Math.floor(found.length / most));
  const chosen = found.filter((_, i) => i % every === 0).slice(0, most);
  return chosen.map((paper) => ({ paper, kind: 'like' }));
}

/** Days on which something was announced: their papers, each once. */
function readDays(from: string): DayOfPapers[] {
  const seen = new Set<string>();
  return readdirSync(from)
    .filter((name) => /^\d{4}-\d\d-\d\d\.jsonl\.gz$/.test(name))
    .sort()
    .map((name) => {
      const papers = readPapers(join(from, name)).map(({ paper }) => paper);
      return { day: name.slice(0, 10), papers: papers.filter(({ id }) => !seen.has(id) && seen.add(id)) };
    })
    .filter(({ papers }) => papers.length > A_DAY);
}

interface Dated {
  readonly day: string;
  readonly paper: Paper;
}

function readField(file: string): readonly Dated[] {
  return readPapers(join(folder, 'fields', `${file}.jsonl.gz`));
}

/** Of a field of which only some papers of each day are there, several days are one. */
function daysOf(dated: readonly Dated[]): DayOfPapers[] {
  const days: { day: string; papers: Paper[] }[] = [];
  for (const { day, paper } of [...dated].sort((a, b) => (a.day < b.day ? -1 : 1))) {
    const last = days.at(-1);
    if (last === undefined || (last.day !== day && last.papers.length > A_DAY))
      days.push({ day, papers: [paper] });
    else {
      last.papers.push(paper);
      last.day = day;
    }
  }
  return days.filter(({ papers }) => papers.length > A_DAY);
}

function readPapers(file: string): Dated[] {
  return gunzipSync(readFileSync(file))
    .toString('utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const { id, day, title, abstract, authors, categories } = JSON.parse(line);
      const primaryCategory = String(categories?.[0] ?? '');
      const links = { abstract: '' };
      const paper = {
        id: `arxiv:${id}` as PaperId,
        title,
        abstract,
        authors,
        categories,
        primaryCategory,
        links,
      };
      return { day: String(day ?? ''), paper };
    });
}
