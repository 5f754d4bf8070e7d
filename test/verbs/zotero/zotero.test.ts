/** Saved papers into a Zotero that runs on the loopback, and into one on the web; and a library of Zotero's as likes. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { loopbackFetch } from '../../helpers/context.ts';
import { type SampleReader, sampleReader } from '../../helpers/sample-reader.ts';
import { startZotero, type ZoteroServer } from '../../helpers/zotero-server.ts';

let zotero: ZoteroServer;
let reader: SampleReader;
const SAMPLE = new URL('../../../fixtures/demo/config.yaml', import.meta.url);
const KEY = { ZOTERO_API_KEY: 'right-key' };

beforeEach(async () => {
  zotero = await startZotero();
  reader = await sampleReader();
  configure();
});
afterEach(() => zotero.close());

function configure(more = ''): void {
  writeFileSync(
    join(reader.home, 'zotero.yaml'),
    `${readFileSync(SAMPLE, 'utf8')}\nzotero: {local: "${zotero.url}", url: "${zotero.url}"${more}}\n`,
  );
}

/** Papers are looked up nowhere; Zotero is on the loopback. */
const radar = (args: readonly string[], env: Readonly<Record<string, string>> = {}) =>
  reader.radar(args, {
    fetch: loopbackFetch,
    env: { RADAR_CONFIG: join(reader.home, 'zotero.yaml'), ...env },
  });
const put = (...args: string[]) => radar(['zotero', ...args]);
const putOnline = (...args: string[]) => radar(['zotero', ...args], KEY);

async function savedPaper() {
  const { papers } = JSON.parse(
    (await radar(['list', '--saved', '--json=id,title,interest,primaryCategory,authors'])).out,
  );
  return papers[0];
}

describe('into the program', () => {
  test('a preprint is filed as Zotero’s translator files it, in the collection of its interest', async () => {
    const paper = await savedPaper();
    zotero.collections.push({ key: 'X', name: paper.interest });
    expect(await put()).toMatchObject({ code: 0, out: '', err: expect.stringContaining('1 paper put') });
    const bare = paper.id.slice('arxiv:'.length);
    expect(zotero.items).toEqual([
      expect.objectContaining({
        itemType: 'preprint',
        title: paper.title,
        repository: 'arXiv',
        archiveID: `arXiv:${bare}`,
        DOI: `10.48550/arXiv.${bare}`,
        url: `https://arxiv.org/abs/${bare}`,
        extra: expect.stringMatching(`^arXiv:${bare.replace('.', '\\.')} \\[${paper.primaryCategory}\\]`),
        tags: [{ tag: paper.primaryCategory }],
        date: expect.stringMatching(/^2026/),
        abstractNote: expect.stringMatching(/\w{3}/),
        collections: [paper.interest],
      }),
    ]);
    expect(zotero.items[0]?.creators).toHaveLength(paper.authors.length);
    expect(zotero.items[0]?.creators).toContainEqual({
      creatorType: 'author',
      firstName: expect.any(String),
      lastName: expect.any(String),
    });
    expect(zotero.children[0]).toMatchObject({
      title: 'Preprint PDF',
      url: expect.stringContaining('arxiv.org/pdf/'),
      mimeType: 'application/pdf',
      snapshot: false,
    });
  });

  test('no paper comes twice: not what was put there, nor what the reader had', async () => {
    await put();
    expect((await put()).err).toContain('1 had been put there before');
    await radar(['save', '1', '-q']);
    const { papers } = JSON.parse((await radar(['show', '1', '--json', '--offline'])).out);
    const { id } = papers[0];
    // As a browser saved it, years ago.
    zotero.items.push({
      key: 'OLD',
      itemType: 'preprint',
      title: 'x',
      extra: `arXiv:${id.slice(6)} [cs.LG]`,
    });
    expect((await put()).err).toContain('1 were in the library');
    expect((await put('1')).err).toContain('0 papers put');
    expect(zotero.items).toHaveLength(2);
  });

  test('--json says of each paper what became of it', async () => {
    const { id, title, interest } = await savedPaper();
    const report = async (...args: string[]) => JSON.parse((await put('--json', ...args)).out);
    const filed = { id, title, itemType: 'preprint', collection: interest };
    const to = expect.stringContaining('Zotero');
    expect(await report('--dry-run')).toEqual({ dryRun: true, to, papers: [{ ...filed, state: 'put' }] });
    expect(await report()).toEqual({ dryRun: false, to, papers: [{ ...filed, state: 'put' }] });
    expect(await report()).toEqual({ dryRun: false, to, papers: [{ id, title, state: 'before' }] });
    expect(await report(id)).toEqual({ dryRun: false, to, papers: [{ ...filed, state: 'there' }] });
    await radar(['forget', id, '-q']);
    expect(await report()).toEqual({ dryRun: false, papers: [] });
  });

  test('a paper that was taken out of the library stays out, until it is named', async () => {
    const { id } = await savedPaper();
    await put();
    zotero.items.splice(0);
    await put();
    expect(zotero.items).toHaveLength(0);
    expect((await put(id)).err).toContain('1 paper put');
    expect(zotero.items).toHaveLength(1);
  });

  test('--dry-run shows what would go where, and changes nothing', async () => {
    const { id, title, interest } = await savedPaper();
    const run = await put('--dry-run');
    expect(run).toMatchObject({ code: 0, out: `${id}\tpreprint\t${interest}\t${title}\n` });
    expect(run.err).toContain('would be put');
    expect(zotero.items).toEqual([]);
    expect((await put()).err).toContain('1 paper put');
  });

  test('without a collection of that name the paper is in the library, and that is said', async () => {
    const { interest } = await savedPaper();
    expect((await put()).err).toContain(`no collection called ${interest}`);
    expect(zotero.items[0]?.collections).toEqual([]);
  });

  test('a library that nobody may look into is filled from memory, and that is said', async () => {
    zotero.set({ localApi: false });
    const { id } = await savedPaper();
    expect((await put()).err).toContain('Allow other applications');
    await put();
    // Not even what is named: nobody can see whether it was taken out.
    expect((await put(id)).err).toContain('0 papers put');
    expect(zotero.items).toHaveLength(1);
  });

  test('a library that cannot be changed is a refusal that names what to do', async () => {
    zotero.set({ editable: false });
    expect(await put()).toMatchObject({ code: 9, err: expect.stringContaining('Select your own library') });
    zotero.set({ editable: true });
    expect((await put()).err).toContain('1 paper put');
  });

  test('one that is closed midway keeps what it has, and the next run goes on', async () => {
    configure(', collection: "radar"');
    await radar(['save', ...Array.from({ length: 24 }, (_, at) => `${(at % 8) + 1}`), '-q']);
    const all = (await put('--dry-run')).out.trim().split('\n').length;
    zotero.fault('saveItems', (response, count) => {
      if (count > 0) response.destroy();
      return count > 0;
    });
    expect(await put()).toMatchObject({ code: 9, err: expect.stringContaining('does not answer') });
    expect(zotero.items).toHaveLength(0);
    const other = await startZotero();
    writeFileSync(
      join(reader.home, 'zotero.yaml'),
      `${readFileSync(SAMPLE, 'utf8')}\nzotero: {local: "${other.url}"}\n`,
    );
    expect((await put()).err).toContain(`${all} papers put`);
    expect(other.items).toHaveLength(all);
    await other.close();
  });

  test('where nothing is to be reached, it says what is needed', async () => {
    zotero.set({ runs: false });
    expect(await put()).toMatchObject({ code: 9, err: expect.stringContaining('ZOTERO_API_KEY') });
    expect(await put('--dry-run')).toMatchObject({ code: 0, out: expect.stringContaining('preprint') });
    await radar(['forget', '2', '-q']);
    expect(await put()).toMatchObject({ code: 0, err: expect.stringContaining('nothing is saved yet') });
  });
});

describe('into a library on the web', () => {
  beforeEach(() => zotero.set({ runs: false }));

  test('the key asks whose library it is; the collection is made; the link and the note hang on the item', async () => {
    const { id, interest } = await savedPaper();
    await radar(['note', id, 'read <b>this</b>\nfirst', '-q']);
    expect(await putOnline()).toMatchObject({
      code: 0,
      err: expect.stringContaining('1 paper put into 127.0.0.1'),
    });
    expect(zotero.collections).toMatchObject([{ name: interest }]);
    expect(zotero.items).toMatchObject([{ itemType: 'preprint', collections: [zotero.collections[0]?.key] }]);
    expect(zotero.children).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ linkMode: 'linked_url', parentItem: zotero.items[0]?.key }),
        expect.objectContaining({ itemType: 'note', note: 'read &lt;b&gt;this&lt;/b&gt;<br/>first' }),
      ]),
    );
    await putOnline(id);
    expect(zotero.items).toHaveLength(1);
    // What was written through one door is known at the other.
    zotero.set({ runs: true });
    expect((await put()).err).toContain('put there before');
  });

  test('a request whose answer was lost is not written twice', async () => {
    let lost = 0;
    const { fetch } = reader.context({ fetch: loopbackFetch });
    const run = (isLost: boolean) =>
      reader.radar(['zotero'], {
        env: { RADAR_CONFIG: join(reader.home, 'zotero.yaml'), ...KEY },
        fetch: async (url, init) => {
          const response = await fetch(url, init);
          if (!isLost || init.method !== 'POST' || !url.endsWith('/items')) return response;
          for await (const _piece of response.body ?? []);
          lost += 1;
          throw new TypeError('fetch failed', {
            cause: Object.assign(new Error('reset'), { code: 'ECONNRESET' }),
          });
        },
      });
    expect(await run(true)).toMatchObject({ code: 9, err: expect.stringContaining('ECONNRESET') });
    expect([lost, zotero.items.length]).toEqual([1, 1]);
    expect((await run(false)).err).toContain('1 were in the library');
    expect(zotero.items).toHaveLength(1);
  });

  test('who asks for patience gets it; who asks for too much is left alone', async () => {
    zotero.fault('/users/', (response, count) => {
      if (count > 2) return false;
      response.writeHead(429, { 'Retry-After': '5' }).end();
      return true;
    });
    expect((await putOnline()).err).toContain('1 paper put');
    await zotero.close();
    zotero = await startZotero();
    zotero.set({ runs: false });
    configure();
    zotero.fault('/users/', (response) => {
      response.writeHead(429, { 'Retry-After': '3600' }).end();
      return true;
    });
    await radar(['save', '1', '-q']);
    expect(await putOnline()).toMatchObject({ code: 9, err: expect.stringContaining('answered 429') });
  });

  test('a key that is refused, or only reads, is told from a service that fails; no key is ever printed', async () => {
    const wrong = await radar(['zotero'], { ZOTERO_API_KEY: 'wrong-key' });
    expect(wrong).toMatchObject({ code: 9, err: expect.stringContaining('refused the key') });
    zotero.set({ mayWrite: false });
    expect(await putOnline()).toMatchObject({ code: 9, err: expect.stringContaining('not write') });
    expect(`${wrong.out}${wrong.err}`).not.toContain('wrong-key');
    zotero.set({ mayWrite: true });
    writeFileSync(join(reader.home, 'key'), 'right-key\n', { mode: 0o600 });
    configure(`, keyFile: "${join(reader.home, 'key')}"`);
    expect((await put()).err).toContain('1 paper put');
  });

  test('papers that the service refuses are counted, and the others are there', async () => {
    await radar(['save', '1', '-q']);
    zotero.fault('/items', (response, count) => {
      // The look into the library is two requests; then comes what is written.
      if (count !== 3) return false;
      response
        .writeHead(200, { 'Content-Type': 'application/json' })
        .end(JSON.stringify({ success: { 0: 'KEPT' }, failed: { 1: { code: 400, message: 'no' } } }));
      return true;
    });
    configure(', collection: "radar"');
    expect(await putOnline()).toMatchObject({ code: 9, err: expect.stringContaining('refused 1 paper') });
    expect((await putOnline()).err).toContain('1 had been put there before');
  });
});

test('a folder’s own configuration sends no key elsewhere until it is trusted', async () => {
  zotero.set({ runs: false });
  const project = join(reader.home, 'clone');
  const { mkdirSync } = await import('node:fs');
  mkdirSync(project);
  writeFileSync(
    join(project, 'radar.config.yaml'),
    `${readFileSync(SAMPLE, 'utf8')}\nzotero: {url: "${zotero.url}", local: "${zotero.url}"}\n`,
  );
  const run = await reader.radar(['zotero'], {
    fetch: loopbackFetch,
    cwd: project,
    env: { RADAR_CONFIG: '', ...KEY },
  });
  expect(run.err).toContain('zotero.url');
  expect(zotero.seen.filter(({ key }) => key !== undefined)).toEqual([]);
});

describe('radar like --from zotero', () => {
  const mine = (at: number) => ({
    key: `MINE${at}`,
    itemType: 'preprint',
    title: `On the collected subject ${at}`,
    abstractNote:
      'We study what somebody has collected over the years. It is long enough to be ranked by, and more.',
    creators: [{ creatorType: 'author', firstName: 'Ada', lastName: 'Lovelace' }],
    extra: `arXiv:2401.${String(10_000 + at)} [cs.LG]`,
  });

  test('likes what the library holds, page by page, under ids that are the papers’ own', async () => {
    zotero.items.push(...Array.from({ length: 230 }, (_, at) => mine(at)));
    zotero.items.push(
      { key: 'NOTE', itemType: 'note', note: 'to do' },
      { key: 'X', itemType: 'book', title: 'Nameless' },
    );
    const { err, code } = await radar(['like', '--from', 'zotero', '--offline']);
    expect([code, err]).toEqual([0, expect.stringContaining('230')]);
    const { feedback } = JSON.parse((await radar(['feedback', '--json'])).out);
    const liked = feedback.map(({ paper }: { paper: string }) => paper);
    expect(liked).toEqual(expect.arrayContaining(['arxiv:2401.10000', 'arxiv:2401.10229']));
    // One step, as any library.
    await radar(['undo', '-q']);
    expect(JSON.parse((await radar(['feedback', '--json'])).out).feedback.length).toBeLessThan(10);
  });

  test('reads zotero.org where the program lets nobody look, also with a key that may only read', async () => {
    zotero.items.push(mine(1));
    zotero.set({ localApi: false, mayWrite: false });
    const none = await radar(['like', '--from', 'zotero', '--offline']);
    expect(none).toMatchObject({ code: 5, err: expect.stringContaining('--from library.json') });
    const run = await radar(['like', '--from', 'zotero', '--offline', '--dry-run'], KEY);
    expect(run).toMatchObject({ code: 0, out: expect.stringContaining('arxiv:2401.10001') });
  });

  test('an empty library says so; a file called zotero is a file', async () => {
    expect(await radar(['like', '--from', 'zotero'])).toMatchObject({
      code: 2,
      err: expect.stringContaining('holds no paper'),
    });
    writeFileSync(join(reader.home, 'zotero'), JSON.stringify([mine(7)]));
    const run = await radar(['like', '--from', 'zotero', '--offline', '--dry-run']);
    expect(run.out).toContain('arxiv:2401.10007');
  });
});
