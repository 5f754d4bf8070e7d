import {
  appendFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { newNote } from '../../../src/outlets/notes/note-text.ts';
import { writeNotes } from '../../../src/outlets/notes/write.ts';
import type { PaperId } from '../../../src/paper.ts';
import { type SampleReader, sampleReader } from '../../helpers/sample-reader.ts';
import { samplePaper, temporaryFolder } from '../../helpers/store.ts';

const TEMPLATE = 'vault/{citekey}.md';
let reader: SampleReader;
let vault: string;
const notes = () => readdirSync(vault).filter((name) => name.endsWith('.md'));
const write = (...args: string[]) => reader.radar(['notes', ...args, '-o', TEMPLATE]);

beforeEach(async () => {
  reader = await sampleReader();
  vault = join(reader.home, 'vault');
});

/** The front matter and the rest. */
function parts(text: string): { readonly properties: Record<string, unknown>; readonly rest: string } {
  const [, yaml = '', rest = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(text) ?? [];
  return { properties: parse(yaml), rest };
}

describe('radar notes', () => {
  test('writes a note for each saved paper: flat properties, an abstract whose sentences can be linked to', async () => {
    expect(await write('--saved')).toMatchObject({ code: 0, err: expect.stringContaining('1 note written') });
    const [name = ''] = notes();
    const { properties, rest } = parts(readFileSync(join(vault, name), 'utf8'));
    expect(properties).toMatchObject({
      title: expect.any(String),
      authors: expect.arrayContaining([expect.any(String)]),
      year: 2026,
      arxiv: expect.stringMatching(/^\d{4}\.\d{5}$/),
      tags: expect.arrayContaining(['radar']),
      citekey: name.replace('.md', ''),
      score: expect.any(Number),
      status: 'saved',
    });
    expect(rest).toMatch(/> \[!abstract\]\n> .+ \^s1\n/);
  });

  test('keeps what the reader wrote, in the note and in its properties', async () => {
    await write('--saved');
    const [name = ''] = notes();
    const file = join(vault, name);
    const mine = readFileSync(file, 'utf8')
      .replace('status: saved', 'status: reading\nrating: 5')
      .replace(/^url: .*\n/m, '')
      .replace(/^score: .*$/m, 'score: 0.01');
    writeFileSync(file, mine);
    appendFileSync(file, '\nMy own words.\n');
    await write('--saved');
    const { properties, rest } = parts(readFileSync(file, 'utf8'));
    expect(properties).toMatchObject({ status: 'reading', rating: 5 });
    expect(properties.score).not.toBe(0.01);
    expect(properties.url).toBeUndefined();
    expect(rest).toMatch(/My own words\.\n$/);
  });

  test('finds a note that was renamed and moved, and brings none back that was removed', async () => {
    await write('--saved');
    const [name = ''] = notes();
    mkdirSync(join(vault, 'reading/optics'), { recursive: true });
    renameSync(join(vault, name), join(vault, 'reading/optics/A better name.md'));
    await write('--saved');
    expect(notes()).toEqual([]);
    rmSync(join(vault, 'reading/optics/A better name.md'));
    expect((await write('--saved')).err).toContain('1 that you removed stay away');
    expect(notes()).toEqual([]);
    await write('2');
    expect(notes()).toEqual([name]);
  });

  test('takes no file that is about something else', async () => {
    await write('--saved');
    const [name = ''] = notes();
    writeFileSync(join(vault, name), 'A recipe for bread.\n');
    await write('2');
    expect(readFileSync(join(vault, name), 'utf8')).toBe('A recipe for bread.\n');
    expect(notes()).toContain(name.replace('.md', '-2.md'));
  });

  test('says what it lacks', async () => {
    expect(await reader.radar(['notes'])).toMatchObject({ code: 2, err: expect.stringContaining('--saved') });
    expect(await reader.radar(['notes', '1'])).toMatchObject({
      code: 2,
      err: expect.stringContaining('citekey'),
    });
    const nameless = await reader.radar(['notes', '1', '-o', 'vault/note.md']);
    expect(nameless).toMatchObject({ code: 2, err: expect.stringContaining('{citekey} or {id}') });
    expect(existsSync(vault)).toBe(false);
  });
});

test('no name and no text of a paper leads out of the vault or out of its block', () => {
  const cwd = temporaryFolder();
  const paper = {
    ...samplePaper('2604.00001', {
      title: '%% end of radar %% ---\n[x](javascript:alert(1))',
      abstract: '%% end of radar %%. <script>alert(1)</script> A sentence follows.',
      authors: ['../../evil', '---'],
    }),
    id: 'feed:x/../../etc/passwd' as PaperId,
  };
  const noted = { paper, citekey: '../../../evil' };
  writeNotes({ cwd, env: {}, random: () => 0.5 }, [noted], {
    file: 'vault/{id}/{citekey}.md',
    profile: 'p',
    date: '2026-06-18',
    had: new Set(),
  });
  expect(readdirSync(cwd)).toEqual(['vault']);
  const text = newNote(noted);
  expect(text.split('%% end of radar %%')).toHaveLength(2);
  expect(text).not.toContain('<script>');
  expect(parse(text.split('\n---\n')[0]?.slice(4) ?? '')).toMatchObject({ authors: ['../../evil', '---'] });
});

test('a digest writes a note for each of its papers, once', async () => {
  const config = join(reader.home, 'radar.config.yaml');
  const sample = readFileSync(new URL('../../../fixtures/demo/config.yaml', import.meta.url), 'utf8');
  writeFileSync(config, `${sample}\noutput: {also: [{format: notes, file: "${vault}/{citekey}.md"}]}\n`);
  const env = { RADAR_CONFIG: config, RADAR_DATA_DIR: join(reader.home, 'fresh') };
  const run = () => reader.radar(['today', '--no-llm', '-q'], { env });
  expect((await run()).code).toBe(0);
  const all = notes();
  expect(all.length).toBeGreaterThan(5);
  rmSync(join(vault, all[0] ?? ''));
  expect((await run()).code).toBe(0);
  expect(notes()).toHaveLength(all.length - 1);
  // What a digest wrote and the reader removed does not come back with what is saved either.
  await reader.radar(['save', ...all.map((_, at) => String(at + 1)), '--offline', '-q'], { env });
  expect((await reader.radar(['notes', '--saved'], { env })).err).toContain('1 that you removed');
  expect(notes()).toHaveLength(all.length - 1);
});
