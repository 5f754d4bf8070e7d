/** A proxy on the way out that is not there, or lets nobody through: it is named, and not the server behind it. */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { EnvHttpProxyAgent } from 'undici';
import { afterEach, describe, expect, test } from 'vitest';
import { limitedFetch } from '../../../src/net/limited-fetch.ts';
import { type Run, runRadar } from '../../helpers/context.ts';
import { realTimer, undiciPort } from '../../helpers/http.ts';
import { type RawServer, startRawServer } from '../../helpers/raw-server.ts';

const CONFIG = `profile: {interests: [{name: sand, about: heaps of sand}]}
sources: {arxiv: {categories: [cs.LG, cs.CV], interval: 0, endpoints: {rss: "http://feeds.example.org", oai: "http://feeds.example.org", api: "http://feeds.example.org"}}}
llm: {enabled: false}
`;

let proxy: RawServer | undefined;
afterEach(async () => {
  await proxy?.close();
  proxy = undefined;
});

async function refusing(status: string): Promise<string> {
  proxy = await startRawServer((socket) => socket.end(`HTTP/1.1 ${status}\r\ncontent-length: 0\r\n\r\n`));
  return proxy.url.replace('http://', 'http://me:s3cr3t@');
}

function behind(
  address: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<Run> {
  const home = mkdtempSync(join(tmpdir(), 'radar-proxy-'));
  writeFileSync(join(home, 'radar.config.yaml'), CONFIG);
  const agent = new EnvHttpProxyAgent({ httpProxy: address, httpsProxy: address, noProxy: '' });
  const fetch = limitedFetch(undiciPort(agent), realTimer, { start: 20_000, silence: 20_000 });
  return runRadar(args, { home, fetch, env: { HTTP_PROXY: address, ...env } });
}

describe('a proxy', () => {
  test.each(['407 Proxy Authentication Required', '403 Forbidden', '502 Bad Gateway'])(
    'that answers %s is broken in the eyes of the doctor, by name and without its password',
    async (status) => {
      const address = await refusing(status);
      const { code, out } = await behind(address, ['doctor', '--json']);
      const host = new URL(address).host;
      const { findings } = JSON.parse(out);
      expect(findings).toContainEqual(
        expect.objectContaining({
          name: 'proxy',
          state: 'fail',
          detail: `${host} (HTTP_PROXY) lets nothing through`,
        }),
      );
      expect(findings).toContainEqual(
        expect.objectContaining({
          name: 'arXiv feed cs.LG',
          state: 'fail',
          detail:
            'feeds.example.org cannot be reached: the proxy does not answer, or does not let radar through',
        }),
      );
      expect(out).not.toContain('s3cr3t');
      expect(code).toBe(6);
    },
  );

  test('that is not there is told apart from a server that is not there', async () => {
    const { out } = await behind('http://127.0.0.1:9', ['doctor']);
    expect(out).toContain('127.0.0.1:9 (HTTP_PROXY) lets nothing through');
    const chinese = await behind('http://127.0.0.1:9', ['doctor'], { RADAR_LANG: 'zh' });
    expect(chinese.out).not.toMatch(/proxy (?:runs|does)|lets nothing/);
  });

  test('that refuses is asked for one list, not for all', async () => {
    const address = await refusing('403 Forbidden');
    const { code, err } = await behind(address, ['refresh']);
    expect(code).toBe(5);
    expect(err).toContain('does not let radar through');
    expect(proxy?.connections()).toBe(3);
  });
});
