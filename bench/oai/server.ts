/**
 * The server of the backfill bench, a process of its own so that its memory is not counted: prints its address, ends with
 * its parent. Any page can be asked for at any time, as after an interruption.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gunzipSync } from 'node:zlib';

const captures = new URL('../../../shared/data/captures/oai/', import.meta.url);
const RECORDS = 102_538;

const pages = readdirSync(captures)
  .filter((name) => name.startsWith('oai-cs'))
  .map((name) => gunzipSync(readFileSync(new URL(name, captures))).toString());
const sizes = pages.map((text) => text.split('<record>').length - 1);

/** The captured pages one after another, each time with ids of another series, and with tokens that lead on. */
function pageText(page: number): string {
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
  let given = 0;
  for (let at = 0; at <= page; at += 1) given += sizes[at % pages.length] ?? 0;
  const token = given < RECORDS ? `1122234|${page + 1}` : '';
  return text.replace(/(<resumptionToken[^>]*>)[^<]*/, `$1${token}`);
}

const NOTHING =
  '<?xml version="1.0" encoding="UTF-8"?><OAI-PMH><responseDate>2026-03-09T00:35:38Z</responseDate><request>x</request><error code="noRecordsMatch">none</error></OAI-PMH>';

let asked = 0;
const server = createServer((request, response) => {
  const { pathname, searchParams } = new URL(request.url ?? '', 'http://127.0.0.1');
  if (pathname === '/asked') {
    response.end(String(asked));
    return;
  }
  if (!pathname.startsWith('/oai')) {
    response.writeHead(404).end();
    return;
  }
  const token = searchParams.get('resumptionToken');
  // What changed since the harvest: nothing.
  if (token === null && (searchParams.get('from') ?? '') > '2016-01-01') {
    response.end(NOTHING);
    return;
  }
  asked += 1;
  response.end(pageText(token === null ? 0 : Number(token.split('|')[1])));
});
server.listen(0, '127.0.0.1', () => {
  process.stdout.write(`http://127.0.0.1:${(server.address() as AddressInfo).port}\n`);
});
process.stdin.on('end', () => server.close()).resume();
