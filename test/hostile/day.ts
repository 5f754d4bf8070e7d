/** A day on which every paper is hostile, at a reader who has every output: radar as it is built runs once over it. */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SMTPServer } from 'smtp-server';
import { type Ended, radar } from '../campaigns/process.ts';
import { startArxivServer } from '../helpers/arxiv-server.ts';
import { type Run, runRadar, type TestContextOptions } from '../helpers/context.ts';
import { jsonFeed, rssFeed } from './journal.ts';
import { TITLED } from './papers.ts';

export interface HostileDay {
  /** Holds everything: radar may write into `home/reader` and nowhere else. */
  readonly home: string;
  readonly reader: string;
  /** How the morning's run ended. */
  readonly ended: Ended;
  readonly mails: readonly string[];
  readonly posts: readonly { readonly headers: Readonly<Record<string, unknown>>; readonly body: string }[];
  /** A file that an output has written. */
  readonly file: (path: string) => string;
  readonly filesIn: (path: string) => readonly string[];
  /** A command over the same store, in process. */
  readonly radar: (args: readonly string[], options?: TestContextOptions) => Promise<Run>;
  readonly options: TestContextOptions;
  readonly journal: string;
  readonly close: () => Promise<void>;
}

/** Writes down how it was started: what a program of the reader's sees. */
const WITNESS = `import { readFileSync, writeFileSync } from 'node:fs';
writeFileSync('witness.json', JSON.stringify({ argv: process.argv.slice(2), env: process.env, stdin: readFileSync(0, 'utf8') }));
`;

const config = (at: Readonly<Record<string, string>>): string => `profile:
  name: hostile
  interests: [{name: photonics, about: "photonic processor that computes with light", phrases: [photonic processor]}]
sources:
  arxiv: {categories: [cs.LG], interval: 0, endpoints: {rss: "${at.rss}", api: "${at.rss}", oai: "${at.rss}"}}
  feeds: [{name: evil, url: "${at.journal}/feed.json"}, {name: worse, url: "${at.journal}/feed.xml"}]
briefing: {papers: 200, minScore: 0}
llm: {enabled: false}
output:
  file: "digests/{date}.md"
  also:
    - {format: html, file: "site/{date}.html"}
    - {format: atom, file: site/feed.xml}
    - {format: atom, file: site/papers.xml, perPaper: true}
    - {format: jsonfeed, file: site/feed.json, perPaper: true}
    - {format: notes, file: "vault/{citekey}.md", links: wiki, daily: "vault/daily/{date}.md"}
    - {format: notes, file: "ids/{id}.md"}
    - {format: bibtex, file: "refs/{date}.bib"}
    - {format: ris, file: "refs/{date}.ris"}
    - {format: csl, file: "refs/{date}.csl.json"}
    - {format: json, file: "refs/{date}.json"}
    - {format: mail}
  mail: {to: reader@example.org, from: radar@example.org, server: "${at.smtp}"}
  webhook: {url: "${at.journal}/hook", body: {text: "{headline} {papers}", date: "{date}"}}
  after: ["node witness.mjs {date} $HOME"]
`;

export async function startHostileDay(): Promise<HostileDay> {
  const home = mkdtempSync(join(tmpdir(), 'radar-hostile-'));
  const reader = join(home, 'a/b/c/reader');
  mkdirSync(reader, { recursive: true });
  const [mails, posts]: [string[], { headers: Readonly<Record<string, unknown>>; body: string }[]] = [[], []];
  const arxiv = await startArxivServer();
  arxiv.announce('cs.LG', TITLED);
  const [journal, journalUrl] = await startJournal(posts);
  const [smtp, smtpUrl] = await startSmtp(mails);
  const configFile = join(reader, 'radar.yaml');
  writeFileSync(configFile, config({ rss: arxiv.url, journal: journalUrl, smtp: smtpUrl }));
  writeFileSync(join(reader, 'witness.mjs'), WITNESS);
  const env = { HOME: reader, RADAR_CONFIG: configFile, RADAR_DATA_DIR: join(reader, 'data'), NO_COLOR: '1' };
  const ended = await radar({ cwd: reader, env: { ...env, PATH: process.env.PATH ?? '', TZ: 'UTC' } }, [
    'today',
  ]);
  const options = { home: reader, cwd: reader, env };
  return {
    home,
    reader,
    ended,
    mails,
    posts,
    journal: journalUrl,
    file: (path) => readFileSync(join(reader, path), 'utf8'),
    filesIn: (path) => readdirSync(join(reader, path)),
    options,
    radar: (args, more = {}) =>
      runRadar(args, { ...options, stdin: '', ...more, env: { ...env, ...more.env } }),
    close: async () => {
      await arxiv.close();
      await new Promise((resolve) => journal.close(resolve));
      await new Promise<void>((resolve) => smtp.close(() => resolve()));
      rmSync(home, { recursive: true, force: true });
    },
  };
}

async function startJournal(
  posts: { headers: Readonly<Record<string, unknown>>; body: string }[],
): Promise<[Server, string]> {
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (piece) => {
      body += piece;
    });
    request.on('end', () => {
      if (request.method === 'POST') posts.push({ headers: request.headers, body });
      response.end(
        request.url === '/feed.json' ? jsonFeed() : request.url === '/feed.xml' ? rssFeed() : 'ok',
      );
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return [server, `http://127.0.0.1:${(server.address() as AddressInfo).port}`];
}

async function startSmtp(mails: string[]): Promise<[SMTPServer, string]> {
  const server = new SMTPServer({
    authOptional: true,
    hideSTARTTLS: true,
    onData(stream, _session, done) {
      let text = '';
      stream.setEncoding('latin1').on('data', (piece) => {
        text += piece;
      });
      stream.on('end', () => {
        mails.push(text);
        done();
      });
    },
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  return [server, `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`];
}
