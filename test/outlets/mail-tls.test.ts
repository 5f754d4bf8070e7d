/** Mail over TLS, from the built program: certificates are looked at, and nothing secret goes in the clear. */
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';
import { beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { startArxivServer } from '../helpers/arxiv-server.ts';
import { runRadar } from '../helpers/context.ts';

const RADAR = fileURLToPath(new URL('../../bin/radar.js', import.meta.url));
const PASSWORD = 'never-in-the-clear';
const hasOpenssl = spawnSync('openssl', ['version']).status === 0;

let keys: string;
let home: string;

/** A certificate of our own for this machine, and a reader with a digest. */
beforeAll(async () => {
  keys = mkdtempSync(join(tmpdir(), 'radar-tls-'));
  spawnSync('openssl', [
    ...['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2', '-subj', '/CN=localhost'],
    ...['-addext', 'subjectAltName=DNS:localhost'],
    ...['-keyout', join(keys, 'key.pem'), '-out', join(keys, 'cert.pem')],
  ]);
  home = mkdtempSync(join(tmpdir(), 'radar-tls-home-'));
  const feeds = await startArxivServer();
  feeds.announce('cs.LG', [{ id: '2606.00001', title: 'Light in programmable waveguides' }]);
  configure('smtp://127.0.0.1:1');
  const env = { RADAR_ARXIV_RSS_URL: feeds.url };
  expect((await runRadar(['today', '-q'], { home, env })).code).toBe(0);
  await feeds.close();
}, 60_000);

/** Each server is for a reader of its own, who has had nothing yet. */
function configure(server: string): void {
  const to = `${server.replace(/\W+/g, '-')}@reader.example`;
  writeFileSync(
    join(home, 'radar.config.yaml'),
    `profile: {interests: [{name: optics, about: light in programmable waveguides}]}
sources: {arxiv: {categories: [cs.LG]}}
llm: {enabled: false}
output: {mail: {to: ${to}, from: radar@reader.example, server: "${server}", passwordEnv: SMTP}}
`,
  );
}

/** What the server was told before and after the connection became safe. */
async function serve(
  options: SMTPServerOptions,
): Promise<{ port: number; mails: string[]; heard: string[] }> {
  const [mails, heard]: [string[], string[]] = [[], []];
  const [key, cert] = ['key.pem', 'cert.pem'].map((name) => readFileSync(join(keys, name)));
  const server = new SMTPServer({
    ...(key === undefined || cert === undefined ? {} : { key, cert }),
    authOptional: true,
    onAuth: ({ password }, { secure }, done) => {
      heard.push(`${password} ${secure ? 'over TLS' : 'in the clear'}`);
      done(null, { user: 'radar' });
    },
    onData(stream, { secure }, done) {
      stream.resume();
      stream.on('end', () => {
        mails.push(secure ? 'over TLS' : 'in the clear');
        done();
      });
    },
    ...options,
  });
  // A client that does not trust the certificate hangs up: that is what is looked at.
  server.on('error', () => undefined);
  await new Promise<void>((resolve) => {
    server.listen(0, 'localhost', resolve);
  });
  onTestFinished(() => new Promise<void>((resolve) => server.close(() => resolve())));
  const address = server.server.address();
  return { port: typeof address === 'object' ? (address?.port ?? 0) : 0, mails, heard };
}

interface Ended {
  readonly code: number | null;
  readonly err: string;
}

function mail(env: Readonly<Record<string, string>>): Promise<Ended> {
  const child = spawn(process.execPath, [RADAR, 'mail', '--config', 'radar.config.yaml'], {
    cwd: home,
    env: { PATH: process.env.PATH ?? '', HOME: home, SMTP: PASSWORD, ...env },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let err = '';
  child.stderr.on('data', (piece) => {
    err += piece;
  });
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, err })));
}

describe.skipIf(!hasOpenssl)('mail', () => {
  test.each([
    ['TLS from the start', 'smtps', { secure: true }],
    ['STARTTLS', 'smtp', {}],
  ] as const)('goes over %s, where the certificate can be trusted', async (_way, scheme, options) => {
    const { port, mails, heard } = await serve(options);
    configure(`${scheme}://localhost:${port}`);
    const untrusted = await mail({});
    expect(untrusted).toMatchObject({ code: 9, err: expect.stringContaining('no trustworthy certificate') });
    expect([mails, heard]).toEqual([[], []]);
    const trusted = await mail({ NODE_EXTRA_CA_CERTS: join(keys, 'cert.pem') });
    expect([trusted.code, heard, mails]).toEqual([0, [`${PASSWORD} over TLS`], ['over TLS']]);
    expect(`${untrusted.err}${trusted.err}`).not.toContain(PASSWORD);
  });

  test('gives no password to a server of another name', async () => {
    const { port, mails, heard } = await serve({ secure: true });
    configure(`smtps://127.0.0.1:${port}`);
    const ended = await mail({ NODE_EXTRA_CA_CERTS: join(keys, 'cert.pem') });
    expect([ended.code, mails, heard]).toEqual([9, [], []]);
  });
});
