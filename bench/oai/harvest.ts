/**
 * A backfill of 102,538 records, read, parsed and turned into papers: `npx tsx bench/oai/harvest.ts`. Needs ../shared/data:
 * the four captured pages of arXiv's cs set are repeated with new ids until the list is as long as the real one was.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { Day } from '../../src/paper.ts';
import { toPaper } from '../../src/sources/arxiv/oai/adapt.ts';
import { harvest, type OaiTransport } from '../../src/sources/arxiv/oai/harvest.ts';

const captures = new URL('../../../shared/data/captures/oai/', import.meta.url);
const RECORDS = 102_538;
/** Bytes of one piece, as a socket gives them. */
const PIECE = 65_536;

async function* inPieces(text: string): AsyncGenerator<Uint8Array> {
  const bytes = Buffer.from(text);
  for (let at = 0; at < bytes.length; at += PIECE) yield bytes.subarray(at, at + PIECE);
}

/** The captured pages one after another, each time with ids of another series, and with tokens that lead on. */
function repeatingServer(): OaiTransport {
  const pages = readdirSync(captures)
    .filter((name) => name.startsWith('oai-cs'))
    .map((name) => gunzipSync(readFileSync(new URL(name, captures))).toString());
  let page = 0;
  let given = 0;
  return async () => {
    const series = Math.floor(page / pages.length);
    const text = (pages[page % pages.length] ?? '').replace(
      /(oai:arXiv\.org:|<id>)(?:(\d{2})(\d{2})\.(\d{4})|([a-z-]+)\/(\d{7}))(?=<)/g,
      (
        _,
        before: string,
        year: string | undefined,
        month: string,
        number: string,
        archive: string,
        old: string,
      ) =>
        year === undefined
          ? `${before}${archive}-${String.fromCharCode(97 + (series % 26), 97 + Math.floor(series / 26))}/${old}`
          : `${before}${String((Number(year) + 10 * (series % 9)) % 100).padStart(2, '0')}${month}.${Math.floor(series / 9)}${number}`,
    );
    page += 1;
    given += text.split('<record>').length - 1;
    const token = given < RECORDS ? `1122234|${given + 1}` : '';
    return { kind: 'ok', body: inPieces(text.replace(/(<resumptionToken[^>]*>)[^<]*/, `$1${token}`)) };
  };
}

async function main(): Promise<void> {
  if (!existsSync(captures)) {
    process.stdout.write('no ../shared/data: nothing to measure\n');
    return;
  }
  const clock = { now: () => performance.now(), sleep: async () => {} };
  const counts = { records: 0, papers: 0, withTex: 0, pages: 0 };
  const started = process.cpuUsage();
  const list = harvest(
    { endpoint: 'https://oaipmh.example', prefix: 'arXiv', set: 'cs', from: '2016-03-01' as Day },
    repeatingServer(),
    clock,
    new AbortController().signal,
  );
  for await (const event of list) {
    if (event.kind !== 'page') continue;
    counts.pages += 1;
    for (const record of event.records) {
      counts.records += 1;
      const paper = toPaper(record);
      if (paper !== undefined) counts.papers += 1;
      if (paper?.tex !== undefined) counts.withTex += 1;
    }
  }
  const { user, system } = process.cpuUsage(started);
  const seconds = ((user + system) / 1e6).toFixed(1);
  const peak = Math.round(process.resourceUsage().maxRSS / 1024);
  process.stdout.write(`${JSON.stringify(counts)}\n${seconds} s of CPU, ${peak} MB at the peak\n`);
}

await main();
