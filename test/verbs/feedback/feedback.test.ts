/** Everything a reader says about papers: listed, taken back, carried elsewhere, and taught from a library. */
import { mkdtempSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { feedbackSchema, undoneSchema } from '../../../src/contract/feedback.ts';
import { type ApiServer, startApiServer } from '../../helpers/api-server.ts';
import { type ArxivServer, startArxivServer } from '../../helpers/arxiv-server.ts';
import { type Run, runRadar, type TestContextOptions } from '../../helpers/context.ts';

let feeds: ArxivServer;
let api: ApiServer;
let home: string;

const PAPERS = [
  { id: '2606.00001', title: 'Light in programmable waveguides', authors: 'Ada Lovelace, Wei Wang' },
  { id: '2606.00002', title: 'Sampling of lattices', authors: 'Alan Turing' },
  { id: '2606.00003', title: 'Photonic processors for inference', authors: 'A. Lovelace' },
];

beforeEach(async () => {
  feeds = await startArxivServer();
  api = await startApiServer();
  home = mkdtempSync(join(tmpdir(), 'radar-feedback-'));
  writeFileSync(
    join(home, 'radar.config.yaml'),
    'profile: {interests: [{name: optics, about: optical computing}]}\nsources: {arxiv: {categories: [cs.LG], interval: 0}, enrich: {enabled: false}}\nllm: {enabled: false}\n',
  );
  feeds.announce('cs.LG', PAPERS);
});
afterEach(() => Promise.all([feeds.close(), api.close()]));

const env = () => ({ RADAR_ARXIV_RSS_URL: feeds.url, RADAR_ARXIV_API_URL: api.url });
const radar = (args: readonly string[], options: TestContextOptions = {}): Promise<Run> =>
  runRadar(args, { home, env: env(), ...options });
const marks = async (...flags: readonly string[]) => {
  const { feedback } = feedbackSchema.parse(
    JSON.parse((await radar(['feedback', 'list', '--json', ...flags])).out),
  );
  return feedback.map(({ paper, kind, interest }) => [kind, paper, interest].filter(Boolean).join(' '));
};

describe('radar feedback', () => {
  test('of nothing says what to do', async () => {
    expect(await radar(['feedback'])).toMatchObject({
      code: 0,
      out: '',
      err: expect.stringMatching(/No paper is marked yet/),
    });
    expect(await radar(['undo'])).toMatchObject({ code: 0, out: expect.stringMatching(/nothing to undo/) });
    expect(await radar(['feedback', 'reset'])).toMatchObject({
      code: 0,
      out: expect.stringMatching(/nothing to reset/),
    });
    expect(await radar(['feedback', 'export'])).toMatchObject({ code: 0, out: '' });
  });

  test('what asks nobody does not mind how often arXiv would be asked; what asks does', async () => {
    const impolite = (args: readonly string[]) => radar(args, { env: {} });
    expect((await impolite(['like', '--offline', '2402.17750', '-q'])).code).toBe(0);
    expect(await impolite(['feedback', 'list', '--json'])).toMatchObject({
      code: 0,
      out: expect.stringContaining('arxiv:2402.17750'),
    });
    expect(await impolite(['like', '2402.17751'])).toMatchObject({
      code: 3,
      err: expect.stringContaining('sources.arxiv.interval'),
    });
  });

  test('lists what was said, the latest first, with dates, kinds and titles', async () => {
    await radar(['refresh']);
    await radar(['like', '2606.00001'], { now: '2026-06-18T12:00:00Z' });
    await radar(['save', '2606.00003'], { now: '2026-06-19T12:00:00Z' });
    expect((await radar(['feedback'])).out.split('\n')).toEqual([
      'save\tarxiv:2606.00003\t2026-06-19T12:00:00.000Z\tPhotonic processors for inference\t',
      'like\tarxiv:2606.00001\t2026-06-18T12:00:00.000Z\tLight in programmable waveguides\t',
      '',
    ]);
    expect((await radar(['feedback', '-f', 'table'])).out.split('\n')).toEqual([
      '2026-06-19  saved  arxiv:2606.00003  Photonic processors for inference',
      '2026-06-18  liked  arxiv:2606.00001  Light in programmable waveguides',
      '',
    ]);
    expect(await marks('--kind', 'save')).toEqual(['save arxiv:2606.00003']);
    expect((await radar(['feedback', '-n', '1', '-f', 'table'])).out).toMatch(/1 of 2 marks/);
    expect((await radar(['feedback', 'list', '--kind', 'dislike'])).err).toMatch(
      /No paper is marked “dislike”/,
    );
  });

  test('undo goes back step by step, also what a dislike took away', async () => {
    await radar(['refresh']);
    await radar(['like', '2606.00001', '2606.00002']);
    await radar(['dislike', '2606.00001']);
    const undone = undoneSchema.parse(JSON.parse((await radar(['undo', '--json'])).out));
    expect(undone.undone.map(({ kind, now }) => `${kind} ${now}`)).toEqual([
      'dislike removed',
      'like restored',
    ]);
    expect((await marks()).toSorted()).toEqual(['like arxiv:2606.00001', 'like arxiv:2606.00002']);
    expect((await radar(['feedback', 'undo', '5'])).out).toMatch(
      /took back 1 step\n {2}no longer liked: arxiv:2606.00002/,
    );
    expect(await marks()).toEqual([]);
    expect((await radar(['undo', '0'])).code).toBe(2);
  });

  test('reset asks nobody in a pipe and refuses; with --yes it leaves a copy and a way back', async () => {
    await radar(['refresh']);
    await radar(['like', '2606.00001', '2606.00002']);
    const refused = await radar(['feedback', 'reset']);
    expect([refused.code, refused.out]).toEqual([2, '']);
    expect(refused.err).toMatch(/Nothing was changed.*--yes/);
    expect(await marks()).toHaveLength(2);
    expect((await radar(['feedback', 'reset', '--yes'])).out).toMatch(/took back 2 marks/);
    expect(await marks()).toEqual([]);
    const data = join(home, '.local/share/radar');
    const copy = join(data, readdirSync(data).find((name) => name.endsWith('.ndjson')) ?? '');
    expect(statSync(copy).mode & 0o777).toBe(0o600);
    expect((await radar(['feedback', 'import', copy])).out).toMatch(/2 marks of 2 new/);
    await radar(['undo']);
    await radar(['undo']);
    expect(await marks()).toHaveLength(2);
  });

  test('exported and imported elsewhere is the same, with the texts', async () => {
    await radar(['refresh']);
    await radar(['like', '2606.00001', '--interest', 'optics'], { now: '2026-06-18T12:00:00Z' });
    await radar(['read', '2606.00001', '2606.99999', '--offline'], { now: '2026-06-19T12:00:00Z' });
    const { out } = await radar(['feedback', 'export']);
    const list = (await radar(['feedback', 'list', '--json'])).out;
    home = mkdtempSync(join(tmpdir(), 'radar-feedback-'));
    writeFileSync(join(home, 'copy.ndjson'), out);
    expect((await radar(['feedback', 'import', 'copy.ndjson'])).out).toMatch(/3 marks of 3 .*1 paper new/);
    expect((await radar(['feedback', 'list', '--json'])).out).toBe(list);
    expect((await radar(['feedback', 'export'])).out).toBe(out);
    expect((await radar(['feedback', 'import', '-'], { stdin: out })).out).toMatch(/0 marks of 3/);
  });

  test('import of anything else changes nothing and names the lines', async () => {
    const stdin =
      '{"paper": "2606.00001", "kind": "like"}\n{"paper": "nonsense", "kind": "like"}\n{"kind": "love"}\n';
    const run = await radar(['feedback', 'import', '-'], { stdin });
    expect([run.code, run.out]).toEqual([2, '']);
    expect(run.err).toMatch(
      /^radar: stdin holds lines that are no feedback\nline 2: “nonsense” names no paper\nline 3: /,
    );
    expect(await marks()).toEqual([]);
  });
});

const LIBRARY = `
@article{own, title = {Scaling of photonic meshes}, author = {Lovelace, Ada}, doi = {10.1000/own},
  abstract = {We build meshes of interferometers and show how their accuracy scales with the number of modes.}}
@misc{bare, title = {Programmable {W}aveguides}, eprint = {2402.17750}, archiveprefix = {arXiv}}
@misc{gone, title = {Never on arXiv}, eprint = {2402.99999}, archiveprefix = {arXiv}}
@book{book, title = {Principles of Optics}, author = {Born, Max and Wolf, Emil}}
@book{nothing, publisher = {Nobody}}
`;

describe('an id that arXiv says does not exist', () => {
  test('is refused with its neighbours, and nothing is changed', async () => {
    await radar(['refresh']);
    for (const verb of ['like', 'save']) {
      const run = await radar([verb, '2606.00001', '2402.99999']);
      expect([run.code, run.out]).toEqual([2, '']);
      expect(run.err).toMatch(/2402\.99999.*names no paper[\s\S]*look for a typing error/);
    }
    expect(await marks()).toEqual([]);
    expect((await radar(['feedback', 'export'])).out).toBe('');
  });

  test('is kept where nobody could be asked', async () => {
    expect((await radar(['like', '--offline', '2402.99999'])).code).toBe(0);
    expect(await marks()).toEqual(['like arxiv:2402.99999']);
  });
});

describe('radar like --from', () => {
  test('marks a whole library: its own texts, those that arXiv tells, and the rest by title', async () => {
    writeFileSync(join(home, 'library.bib'), LIBRARY);
    api.know('2402.17750', {
      version: 1,
      title: 'Programmable waveguides',
      abstract: 'We set an index by light.',
    });
    const run = await radar(['like', '--from', 'library.bib', '--interest', 'optics']);
    expect(run.code).toBe(0);
    expect(run.out).toMatch(/^liked 4 papers\n/);
    expect(run.err).toMatch(
      /read 5 entries, 4 papers, 1 known by title and author alone, 1 left out, which names no paper: nothing/,
    );
    expect(api.asked).toEqual(['2402.17750,2402.99999']);
    expect((await marks()).toSorted()).toEqual([
      'like arxiv:2402.17750 optics',
      'like arxiv:2402.99999 optics',
      'like doi:10.1000/own optics',
      expect.stringMatching(/^like feed:library\/[0-9a-f]{16} optics$/),
    ]);
    expect((await radar(['show', '2402.17750', '--offline'])).out).toMatch(/We set an index by light/);
    expect((await radar(['show', '2402.99999', '--offline'])).out).toMatch(/Never on arXiv/);
    expect((await radar(['like', '--from', 'library.bib', '--offline'])).out).toMatch(/^Nothing has changed/);
  });

  test('never shows them as announced, and ranks by them', async () => {
    const text = JSON.stringify([
      {
        title: 'Lattices',
        abstract: 'Sampling of lattices, lattices and more lattices, as everybody samples them now.',
      },
    ]);
    await radar(['like', '--from', '-'], { stdin: text });
    const { papers } = JSON.parse((await radar(['today', '-f', 'json', '--min-score', '0'])).out);
    expect(papers).toHaveLength(3);
    expect(papers[0].title).toBe('Sampling of lattices');
  });

  test('--dry-run changes nothing; an unknown interest, file or format is refused', async () => {
    writeFileSync(join(home, 'library.bib'), LIBRARY);
    writeFileSync(join(home, 'text.txt'), 'nothing of the kind');
    expect((await radar(['like', '--from', 'library.bib', '--dry-run'])).out).toMatch(
      /4 papers would be marked[\s\S]*Principles of Optics/,
    );
    expect(await radar(['like', '--from', 'library.bib', '--interest', 'optic'])).toMatchObject({
      code: 2,
      out: '',
      err: expect.stringMatching(/no interest “optic”\n.*Did you mean “optics”/),
    });
    expect((await radar(['like', '--from', 'none.bib'])).err).toMatch(/none\.bib cannot be read \(ENOENT\)/);
    expect((await radar(['like', '--from', 'text.txt'])).err).toMatch(/is no library that radar reads/);
    expect(await marks()).toEqual([]);
  });
});

describe('radar like --author', () => {
  test('finds the papers of an author under every spelling, and asks before it marks them', async () => {
    await radar(['refresh']);
    const asked = await radar(['like', '--author', 'Lovelace, Ada']);
    expect([asked.code, asked.out]).toEqual([2, '']);
    expect(asked.err).toMatch(/2 papers of the store are by .*nobody is there to confirm[\s\S]*--dry-run/);
    expect((await radar(['like', '--author', 'Ada Lovelace', '--dry-run'])).out).toMatch(
      /2 papers would be marked/,
    );
    expect(await marks()).toEqual([]);
    expect((await radar(['like', '--author', 'Ada Lovelace', '--yes'])).out).toMatch(/^liked 2 papers/);
    expect((await marks()).toSorted()).toEqual(['like arxiv:2606.00001', 'like arxiv:2606.00003']);
    expect(await radar(['like', '--author', 'Grace Hopper'])).toMatchObject({
      code: 2,
      err: expect.stringMatching(/Grace Hopper/),
    });
  });
});
