/** A vault that is used for a month: every morning radar writes its notes, and every day the reader lives in them. */
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { parse } from 'yaml';
import { type ArxivServer, startArxivServer } from '../helpers/arxiv-server.ts';
import { runRadar } from '../helpers/context.ts';

const DAYS = Array.from({ length: 30 }, (_, at) =>
  new Date(Date.parse('2026-06-01') + at * 86_400_000).toISOString().slice(0, 10),
).filter((day) => ![0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay()) && day !== '2026-06-19');

let arxiv: ArxivServer;
beforeAll(async () => {
  arxiv = await startArxivServer();
});
afterAll(() => arxiv.close());

const home = mkdtempSync(join(tmpdir(), 'radar-vault-'));
const vault = join(home, 'vault');

function notesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.md') && !entry.parentPath.includes('daily'))
    .map((entry) => join(entry.parentPath, entry.name));
}

const propertiesOf = (file: string): Record<string, unknown> =>
  parse(/^---\r?\n([\s\S]*?)\n---/.exec(readFileSync(file, 'utf8'))?.[1] ?? '') ?? {};

test('nothing of the reader’s is lost, and nothing comes back unasked', async () => {
  const radar = (day: string, ...args: string[]) =>
    runRadar(args, {
      home,
      now: `${day}T12:00:00Z`,
      env: { RADAR_ARXIV_RSS_URL: arxiv.url, RADAR_ARXIV_OAI_URL: arxiv.url, RADAR_ARXIV_API_URL: arxiv.url },
    });
  writeFileSync(
    join(home, 'radar.config.yaml'),
    `profile: {name: sand, interests: [{name: heaps, about: granular piles of sand, phrases: [sand]}]}
sources: {arxiv: {categories: [cs.LG], interval: 0}}
briefing: {papers: 4, minScore: 0.1}
llm: {enabled: false}
output:
  also: [{format: notes, file: "vault/{citekey}.md", links: wiki, daily: "vault/daily/{date}.md"}]
`,
  );
  mkdirSync(join(vault, 'daily'), { recursive: true });
  /** The reader's own words, and the arXiv id of the note they stand in. */
  const mine = new Map<string, string>();
  const gone = new Set<string>();
  for (const [index, day] of DAYS.entries()) {
    // On some days the reader's own daily note is there before radar's morning.
    if (index % 3 === 0) writeFileSync(join(vault, `daily/${day}.md`), `# ${day}\n\nSlept well ${index}.\n`);
    arxiv.moveTo(`${day}T12:00:00Z`);
    arxiv.announce(
      'cs.LG',
      [0, 1, 2].map((n) => ({
        // Every sixth day brings a new version of a paper of the days before.
        id: `2606.${String(10_000 + (n === 2 && index % 6 === 5 ? index - 3 : index) * 10 + n)}`,
        version: n === 2 && index % 6 === 5 ? 2 : 1,
        type: n === 2 && index % 6 === 5 ? ('replace' as const) : ('new' as const),
        title: `Sand piles of kind ${index}${n}`,
        authors: 'Ada Lovelace, José [weird] | Name#1',
      })),
    );
    expect((await radar(day, 'today', '--no-llm', '-q')).code).toBe(0);
    const today = notesBelow(vault).filter((file) => propertiesOf(file).announced === day);
    const [first, second, third] = today.toSorted();
    // They write into one, rename and move it the next day; delete another; take properties, or the block, out of a third.
    if (first !== undefined) {
      const words = `My own thought of ${day}.`;
      appendFileSync(first, `\n${words}\n`);
      writeFileSync(
        first,
        readFileSync(first, 'utf8').replace(/^status: .*$/m, 'status: reading\nrating: 4'),
      );
      mine.set(words, String(propertiesOf(first).arxiv));
      const other = join(vault, index % 2 === 0 ? `read/${index}` : '.', `Renamed ${index}.md`);
      mkdirSync(dirname(other), { recursive: true });
      renameSync(first, other);
    }
    if (second !== undefined && index % 2 === 0) {
      gone.add(String(propertiesOf(second).arxiv));
      rmSync(second);
    }
    if (third !== undefined && index % 4 === 1)
      writeFileSync(
        third,
        readFileSync(third, 'utf8').replace(/%% radar:[\s\S]*?%% end of radar %%/, 'only me'),
      );
    if (index % 5 === 2) rmSync(join(vault, `daily/${day}.md`));
    // What is saved gets its note renewed, and what was removed stays away.
    await radar(day, 'save', ...[...gone, ...mine.values()].slice(-4), '--offline', '-q');
    expect((await radar(day, 'notes', '--saved', '-q')).code).toBe(0);
    if (index % 4 === 0) expect((await radar(day, 'today', '--no-llm', '-q')).code).toBe(0);
  }
  const files = notesBelow(vault);
  const ids = files.map((file) => String(propertiesOf(file).arxiv));
  expect(ids.length).toBeGreaterThan(DAYS.length);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.filter((id) => gone.has(id))).toEqual([]);
  const whole = new Map(files.map((file) => [String(propertiesOf(file).arxiv), file]));
  for (const [words, id] of mine) {
    const file = whole.get(id) ?? '';
    expect(basename(file)).toMatch(/^Renamed/);
    expect(readFileSync(file, 'utf8')).toContain(words);
    expect(propertiesOf(file)).toMatchObject({ status: 'reading', rating: 4 });
  }
  expect(files.filter((file) => readFileSync(file, 'utf8').includes('only me')).length).toBeGreaterThan(2);
  // Days: what was there before stays, what was removed stays away, and each embeds the notes of its morning.
  DAYS.forEach((day, index) => {
    const daily = join(vault, `daily/${day}.md`);
    expect([day, existsSync(daily)]).toEqual([day, index % 5 !== 2]);
    if (index % 5 === 2) return;
    const text = readFileSync(daily, 'utf8');
    if (index % 3 === 0) expect(text).toContain(`Slept well ${index}.`);
    expect(text).toMatch(/^!\[\[[^\]]+\]\]$/m);
    expect(text.match(/%% end of radar %%/g)).toHaveLength(1);
  });
  const [sample = ''] = files;
  expect(readFileSync(sample, 'utf8')).not.toContain('Name#1]]');
}, 300_000);
