/** Every command that prints JSON, run on the sample, against the strict schema of what it prints. */
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { configSchema } from '../../src/config/schema.ts';
import { DOCUMENTS } from '../../src/contract/index.ts';
import { closeStore, openStore } from '../../src/store/file/open.ts';
import { recordModelCall } from '../../src/store/model-calls.ts';
import { getPapers, savePapers } from '../../src/store/papers.ts';
import { type SampleReader, sampleReader } from '../helpers/sample-reader.ts';
import { paperId } from '../helpers/store.ts';

type DocumentName = keyof typeof DOCUMENTS;

/** What stands for a longer word in the commands below. */
const LONG: Readonly<Record<string, string>> = {
  DATE: '2026-06-18',
  FEED: fileURLToPath(new URL('../../fixtures/demo/cs.LG.xml', import.meta.url)),
  CONFIG: fileURLToPath(new URL('../../fixtures/demo/config.yaml', import.meta.url)),
};

const WHOLE: readonly (readonly [DocumentName, string])[] = [
  ['digest', 'today --date DATE --no-refresh --no-llm -f json'],
  ['digest', 'demo -f json'],
  ['digest', 'brief DATE --json'],
  ['papers', 'list --date DATE --json'],
  ['papers', 'rank --input - -f json'],
  ['papers', 'search light --json'],
  ['coverage', 'coverage --json'],
  ['coverage', 'refresh --json'],
  ['why', 'why 1 --json'],
  ['why', 'why 1 2 --json'],
  ['sheets', 'show 1 2 --json'],
  ['diffs', 'show 1 --diff --offline --json'],
  ['digests', 'brief --json'],
  ['rollUp', 'brief --week DATE --json'],
  ['rollUp', 'brief --month 2026-06 -f json'],
  ['usage', 'brief --usage --json'],
  ['trends', 'trends --json'],
  ['feed', 'feed check FEED --json'],
  ['feeds', 'feed list nature --json'],
  ['health', 'doctor --offline --json'],
  ['profile', 'profile show --json'],
  ['lint', 'profile lint --json'],
  ['suggestions', 'profile suggest --json'],
  ['evaluation', 'eval --json'],
  ['evaluation', 'eval --compare CONFIG --json'],
  ['feedback', 'feedback --json'],
  ['storeStats', 'store stats --json'],
  ['export', 'export --all -'],
  ['imported', 'import moved.json --json'],
  ['zotero', 'zotero 1 --dry-run --json'],
  ['storeCheck', 'store check --json'],
  ['notes', 'note 1 compare --json'],
  ['sheets', 'show 1 --json'],
  ['undone', 'undo 2 --json'],
];

const LINES: readonly (readonly [DocumentName, string])[] = [
  ['paper', 'today --date DATE --no-refresh --no-llm -f ndjson'],
  ['paper', 'list --date DATE -f ndjson'],
  ['paper', 'search light -f ndjson'],
  ['paper', 'rank --input - -f ndjson'],
  ['exported', 'feedback export'],
];

let reader: SampleReader;
beforeAll(async () => {
  reader = await sampleReader();
  const store = openStore(reader.storeFile);
  const at = '2026-06-18T13:00:00.000Z';
  recordModelCall(store, {
    at,
    host: 'localhost',
    model: 'a-model',
    purpose: 'briefing',
    promptVersion: '1',
    inputTokens: 900,
    outputTokens: 90,
    durationMs: 3,
    outcome: 'ok',
  });
  const { papers } = JSON.parse((await reader.radar(['show', '1', '--json'])).out);
  const id = paperId(papers[0].id);
  for (const paper of getPapers(store, [id]).values())
    savePapers(store, [{ ...paper, version: (paper.version ?? 1) + 1, title: `${paper.title}, again` }], at);
  closeStore(store);
  await reader.radar(['export', '--all', 'moved.json']);
});

const run = async (line: string): Promise<string> => {
  const args = line.split(' ').map((word) => LONG[word] ?? word);
  const papers = '{"title": "Light in waveguides", "abstract": "We guide light.", "doi": "10.1000/1"}\n';
  const { out, code } = await reader.radar(args, { stdin: papers });
  expect(code).toBe(0);
  return out;
};

/** Two ways to be wrong: a key that the schema does not know, and one that it misses. */
const problems = (name: DocumentName, text: string) =>
  DOCUMENTS[name].safeParse(JSON.parse(text)).error?.issues ?? [];

describe('what a command prints as JSON', () => {
  test.each(LINES)('fits the schema %s line by line: radar %s', async (name, command) => {
    const lines = (await run(command)).trimEnd().split('\n');
    expect(lines.join('')).not.toBe('');
    expect(lines.flatMap((line) => problems(name, line))).toEqual([]);
  });

  test.each(WHOLE)('fits the schema %s: radar %s', async (name, command) => {
    const text = await run(command);
    expect(problems(name, text)).toEqual([]);
    // Of empty lists nothing is known; the sample has nothing to find fault with, and figures are no list.
    if (!['lint', 'storeStats', 'storeCheck', 'imported'].includes(name)) expect(text).toContain('[\n');
  });

  test('is a whole configuration where radar config show prints one', async () => {
    const shown = JSON.parse(await run('config show --json'));
    expect(configSchema.parse(shown)).toEqual(shown);
  });

  test('is tried here for every document', () => {
    expect(new Set([...WHOLE, ...LINES].map(([name]) => name))).toEqual(new Set(Object.keys(DOCUMENTS)));
  });

  test('is printed by radar config schema, document by document', async () => {
    const { config, ...documents } = JSON.parse(await run('config schema'));
    expect(config.properties).toHaveProperty('profile');
    expect(Object.keys(documents)).toEqual(Object.keys(DOCUMENTS));
  });
});
