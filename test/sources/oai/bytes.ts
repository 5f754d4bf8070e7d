/** What the tests of OAI-PMH share: bodies in pieces, and a server that is a table. */
import type { Clock } from '../../../src/context.ts';
import type { HarvestEvent, OaiAnswer, OaiTransport } from '../../../src/sources/arxiv/oai/harvest.ts';

export async function* inPieces(bytes: Uint8Array, size = 1_000): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

export const body = (text: string): OaiAnswer => ({
  kind: 'ok',
  body: inPieces(new TextEncoder().encode(text)),
});

/** A clock that stands still but for its own sleeps. */
export function fakeClock(start = Date.parse('2026-06-18T05:00:00Z')): Clock & { readonly slept: number[] } {
  let now = start;
  const slept: number[] = [];
  return {
    slept,
    now: () => now,
    sleep: async (ms) => {
      slept.push(ms);
      now += ms;
    },
  };
}

export function record(id: string, datestamp: string): string {
  return `<record><header><identifier>oai:arXiv.org:${id}</identifier><datestamp>${datestamp}</datestamp><setSpec>cs:cs:LG</setSpec></header>
  <metadata><arXivRaw><id>${id}</id><version version="v1"><date>Mon, 15 Jun 2026 10:00:00 GMT</date></version><title>Paper ${id}</title>
  <authors>A. Sample</authors><categories>cs.LG</categories><abstract>Text.</abstract></arXivRaw></metadata></record>`;
}

export function page(records: readonly string[], token?: string, expires = '2026-06-19T00:00:00Z'): string {
  const end =
    token === undefined
      ? '<resumptionToken/>'
      : `<resumptionToken expirationDate='${expires}'>${token}</resumptionToken>`;
  return `<?xml version="1.0"?><OAI-PMH><responseDate>2026-06-18T05:00:00Z</responseDate><request/><ListRecords>${records.join('')}${end}</ListRecords></OAI-PMH>`;
}

export const failure = (code: string): string =>
  `<?xml version="1.0"?><OAI-PMH><responseDate>2026-06-18T05:00:00Z</responseDate><request/><error code="${code}">said so</error></OAI-PMH>`;

/** Answers requests in order, each with what the list holds, and remembers the addresses. */
export function serverOf(
  answers: readonly (string | OaiAnswer)[],
): OaiTransport & { readonly urls: string[] } {
  const urls: string[] = [];
  const transport: OaiTransport = async (url) => {
    const answer = answers[urls.length];
    urls.push(url);
    if (answer === undefined) throw new Error(`unexpected request ${url}`);
    return typeof answer === 'string' ? body(answer) : answer;
  };
  return Object.assign(transport, { urls });
}

export async function all(events: AsyncIterable<HarvestEvent>): Promise<HarvestEvent[]> {
  const list: HarvestEvent[] = [];
  for await (const event of events) list.push(event);
  return list;
}

export const idsOf = (events: readonly HarvestEvent[]): string[] =>
  events.flatMap((event) =>
    event.kind === 'page' ? event.records.map((one) => `${one.id} ${one.datestamp}`) : [],
  );
