/** The server of the backfill bench, a process of its own so that its memory is not counted: prints its address, ends with its parent. */
import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gunzipSync } from 'node:zlib';

const captures = new URL('../../../shared/data/captures/oai/', import.meta.url);
const RECORDS = 102_538;

const pages = readdirSync(captures)
  .filter((name) => name.startsWith('oai-cs'))
  .map((name) => gunzipSync(readFileSync(new URL(name, captures))).toString());

/** The captured pages one after another, each time with ids of another series, and with tokens that lead on. */
function nextPage(state: { page: number; given: number }): string {
  const series = Math.floor(state.page / pages.length);
  const text = (pages[state.page % pages.length] ?? '').replace(
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
  state.page += 1;
  state.given += text.split('<record>').length - 1;
  const token = state.given < RECORDS ? `1122234|${state.given + 1}` : '';
  return text.replace(/(<resumptionToken[^>]*>)[^<]*/, `$1${token}`);
}

const state = { page: 0, given: 0 };
const server = createServer((_, response) => response.end(nextPage(state)));
server.listen(0, '127.0.0.1', () => {
  process.stdout.write(`http://127.0.0.1:${(server.address() as AddressInfo).port}\n`);
});
process.stdin.on('end', () => server.close()).resume();
