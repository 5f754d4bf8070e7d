/**
 * How many papers of a day reach the two thresholds, for narrow and broad readers and for those whom the day has nothing for.
 * `npx tsx bench/rank/calibration.ts --data DIR [--days N]`, where DIR holds `YYYY-MM-DD.jsonl.gz`, a
 * day's papers in each, and `fields/cond-mat.jsonl.gz` for likes of another field.
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
import { announce } from './dataset.ts';

const { values } = parseArgs({
  options: {
    data: { type: 'string' },
    days: { type: 'string', default: '6' },
    space: { type: 'string', default: new URL('../../assets/space.bin', import.meta.url).pathname },
  },
});
if (values.data === undefined) throw new Error('--data DIR is needed');

const NARROW = [
  { name: 'splatting', about: '3D Gaussian splatting for novel view synthesis' },
  { name: 'polar codes', about: 'decoding of polar codes' },
];
const BROAD = [
  { name: 'language models', about: 'large language models' },
  { name: 'vision', about: 'image generation with diffusion models' },
  { name: 'agents', about: 'autonomous agents that use tools and plan' },
];
const FOREIGN = [
  { name: 'sagas', about: 'medieval Icelandic manuscripts and saga poetry' },
  { name: 'coral', about: 'coral reef bleaching and ocean acidification' },
  { name: 'tectonics', about: 'plate tectonics and subduction zones' },
];
const PHOTONICS = [
  {
    name: 'optical computing',
    about: 'photonic neural networks and wave propagation used for computing',
    phrases: ['photonic processor', 'programmable waveguide'],
  },
];
const LONG = [
  {
    name: 'splatting',
    about:
      'I work on representing scenes with Gaussians for novel view synthesis. I want to hear of faster rasterization, better geometry, ' +
      'dynamic scenes and feed-forward reconstruction from few images. Applications such as localization interest me too.',
  },
  {
    name: 'agents',
    about:
      'Agents based on large language models are asked to complete long tasks in real software, yet evaluations remain short and synthetic. ' +
      'We introduce a benchmark of verifiable tasks that require planning, tool use and memory over hundreds of steps.',
  },
];
const PHRASES = [
  { name: 'splatting', phrases: ['Gaussian splatting', 'radiance field'] },
  { name: 'codes', phrases: ['polar code', 'error-correcting code'] },
  { name: 'agents', phrases: ['tool use', 'computer-use agent'] },
];
/** Readers who liked papers of earlier days: those with this in the title. */
const LIKING: readonly (readonly [string, RegExp, number])[] = [
  ['1 like: splatting', /gaussian splatting/i, 1],
  ['5 likes: splatting', /gaussian splatting/i, 5],
  ['20 likes: segmentation', /segmentation/i, 20],
  ['20 likes: language models', /language model|llm/i, 20],
  ['100 likes: anything', /e/i, 100],
];

const days = readDays(values.data);
const space = loadSpace(readFileSync(values.space));
const earlier = days.slice(0, 6).flatMap(({ papers }) => papers);
const foreign = readDay(join(values.data, 'fields', 'cond-mat.jsonl.gz'), new Set());
const step = Math.max(1, Math.floor((days.length - 6) / Number(values.days)));
const shown = days.filter((_, i) => i >= 6 && (i - 6) % step === 0).slice(0, Number(values.days));
const readers: [string, object, readonly Example[]][] = [
  ['narrow words', { interests: NARROW }, []],
  ['broad words', { interests: BROAD }, []],
  ['long descriptions', { interests: LONG }, []],
  ['phrases', { interests: PHRASES }, []],
  ['foreign words', { interests: FOREIGN }, []],
  ['photonics', { interests: PHOTONICS }, []],
  ...LIKING.map(([name, title, most]): [string, object, readonly Example[]] => [
    name,
    {},
    likes(earlier, title, most),
  ]),
  ['1 foreign like', {}, likes(foreign, /topological insulator/i, 1)],
  ['3 foreign likes', {}, likes(foreign, /topological insulator/i, 3)],
  ['20 foreign likes', {}, likes(foreign, /superconduct/i, 20)],
];
process.stdout.write(
  `papers ≥ .6, ≥ .35 and the best score, of ${shown.map((d) => d.papers.length).join(', ')} papers\n`,
);
process.stdout.write(
  `| | ${shown.map((d) => d.day).join(' | ')} | ≥ .6 | ≥ .35 |\n|---|${'---|'.repeat(shown.length + 2)}\n`,
);
for (const [name, profile, examples] of readers) {
  let [must, look, of] = [0, 0, 0];
  const cells = shown.map(({ papers }) => {
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
  process.stdout.write(`| ${name} | ${cells.join(' | ')} | ${share(must)} | ${share(look)} |\n`);
}

function likes(among: readonly Paper[], title: RegExp, most: number): Example[] {
  const found = among.filter((paper) => title.test(paper.title));
  const every = Math.max(1, Math.floor(found.length / most));
  const chosen = found.filter((_, i) => i % every === 0).slice(0, most);
  return chosen.map((paper) => ({ paper, kind: 'like' }));
}

/** Days on which something was announced: their papers, each once. */
function readDays(folder: string): { readonly day: string; readonly papers: readonly Paper[] }[] {
  const seen = new Set<string>();
  return readdirSync(folder)
    .filter((name) => /^\d{4}-\d\d-\d\d\.jsonl\.gz$/.test(name))
    .sort()
    .map((name) => ({ day: name.slice(0, 10), papers: readDay(join(folder, name), seen) }))
    .filter(({ papers }) => papers.length > 100);
}

function readDay(file: string, seen: Set<string>): Paper[] {
  const lines = gunzipSync(readFileSync(file)).toString('utf8').split('\n');
  return lines.flatMap((line) => {
    if (line === '') return [];
    const row = JSON.parse(line);
    if (seen.has(row.id)) return [];
    seen.add(row.id);
    const { title, abstract, authors, categories } = row;
    const links = { abstract: '' };
    const id = `arxiv:${row.id}` as PaperId;
    return [
      { id, title, abstract, authors, categories, primaryCategory: String(categories?.[0] ?? ''), links },
    ];
  });
}
