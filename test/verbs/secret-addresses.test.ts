/** A feed behind a password: it is read with it, and nothing that radar says or keeps holds it. */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { runRadar } from '../helpers/context.ts';
import { type Answer, send, startServer, type TestServer } from '../helpers/http.ts';

const FEED =
  '<rss version="2.0"><channel><title>J</title><link>/home</link><item><title>Sand heaps</title></item></channel></rss>';

/** Lets in whoever knows the password, over one redirect. */
const behindPassword: Answer = (request, response) => {
  const expected = `Basic ${Buffer.from('me:s3cr3t').toString('base64')}`;
  if (request.headers.authorization !== expected) return send(401)(request, response);
  if (request.url === '/old') return send(302, '', { location: '/feed' })(request, response);
  if (request.url === '/absolute')
    return send(302, '', { location: `http://${request.headers.host}/feed` })(request, response);
  return send(200, FEED, { 'content-type': 'application/rss+xml', etag: '"1"' })(request, response);
};

let server: TestServer;
let home: string;
beforeEach(async () => {
  server = await startServer(behindPassword);
  home = mkdtempSync(join(tmpdir(), 'radar-secret-'));
});
afterEach(() => server.close());

const secret = (path: string): string => server.url.replace('http://', 'http://me:s3cr3t@') + path;

function configure(feed: string, more: object = {}): void {
  const config = {
    profile: { interests: [{ name: 'sand', about: 'heaps of sand' }] },
    sources: { feeds: [feed], enrich: { enabled: false } },
    ...more,
  };
  mkdirSync(join(home, '.config/radar'), { recursive: true });
  writeFileSync(join(home, '.config/radar/config.yaml'), JSON.stringify(config));
}

const everythingKept = (folder: string): string =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name !== 'config.yaml')
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'latin1'))
    .join('\n');

describe('an address with a password', () => {
  test.each(['/feed', '/old', '/absolute'])(
    'at %s is read, and the password is nowhere but in the configuration',
    async (path) => {
      configure(secret(path), { llm: { baseUrl: secret('/model'), keyEnv: 'NO_KEY', model: 'm' } });
      const read = await runRadar(['refresh', '--json'], { home });
      expect(read).toMatchObject({ code: 0 });
      expect(JSON.parse(read.out).coverage).toMatchObject([{ verdict: 'complete', announced: 1 }]);
      const runs = [
        read,
        await runRadar(['today', '-f', 'json'], { home }),
        await runRadar(['today', '--dry-run'], { home }),
        await runRadar(['list', '-f', 'json'], { home }),
        await runRadar(['coverage', '--json'], { home }),
        await runRadar(['config', 'show'], { home }),
        await runRadar(['config', 'show', '--json'], { home }),
        await runRadar(['config', 'show', '--origin'], { home }),
        await runRadar(['config', 'show', 'sources.feeds'], { home }),
        await runRadar(['doctor'], { home }),
        await runRadar(['doctor', '--json'], { home }),
        await runRadar(['feed', 'check', secret(path)], { home }),
        await runRadar(['feed', 'check', secret(path), '--json'], { home }),
      ];
      expect(runs.map(({ out, err }) => out + err).join('\n')).not.toMatch(/s3cr3t|me@/);
      expect(everythingKept(home)).not.toContain('s3cr3t');
    },
  );

  test('is told without it where it cannot be read', async () => {
    const closed = secret('/feed').replace(/:\d+\//, ':9/');
    configure(closed);
    const runs = [
      await runRadar(['refresh'], { home }),
      await runRadar(['doctor'], { home }),
      await runRadar(['coverage'], { home }),
      await runRadar(['feed', 'check', closed], { home }),
      await runRadar(['feed', 'check', 'htp://me:s3cr3t@host/feed'], { home }),
      await runRadar(['feed', 'list', 'htp://me:s3cr3t@host/feed'], { home }),
      await runRadar(['refresh'], { home, env: { RADAR_ARXIV_RSS_URL: 'htp://me:s3cr3t@host' } }),
    ];
    configure('htp://me:s3cr3t@host/feed');
    runs.push(await runRadar(['refresh'], { home }), await runRadar(['config', 'check'], { home }));
    expect(runs.map(({ out, err }) => out + err).join('\n')).not.toContain('s3cr3t');
    expect(everythingKept(home)).not.toContain('s3cr3t');
  });

  test('does not go along to another server', async () => {
    const other = await startServer(send(200, FEED));
    const here = await startServer(send(302, '', { location: `${other.url}/feed` }));
    configure(here.url.replace('http://', 'http://me:s3cr3t@'));
    expect((await runRadar(['refresh'], { home })).code).toBe(0);
    expect(here.requests[0]?.headers.authorization).toBeDefined();
    expect(other.requests[0]?.headers.authorization).toBeUndefined();
    await Promise.all([here.close(), other.close()]);
  });
});

test('headers of the configuration that prove who asks are not shown', async () => {
  configure('nature', { llm: { headers: { 'X-Api-Key': 's3cr3t', 'X-Team': 'sand' } } });
  const { out } = await runRadar(['config', 'show', 'llm.headers'], { home });
  expect(out).not.toContain('s3cr3t');
  expect(out).toContain('sand');
});
