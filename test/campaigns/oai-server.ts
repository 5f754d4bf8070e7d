/** A loopback oaipmh.arxiv.org: arXivRaw records of the papers it was told of, a few a page. */
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface OaiPaper {
  readonly id: string;
  readonly title: string;
  readonly abstract: string;
  readonly categories: readonly string[];
  /** The day of its only version, a day before it was announced. */
  readonly submittedOn: string;
  readonly datestamp: string;
}

export interface OaiServer {
  readonly url: string;
  readonly know: (papers: readonly OaiPaper[]) => void;
  /** Answers every request instead, until cleared with undefined. */
  readonly fault: (fault: ((response: ServerResponse, body: string) => void) | undefined) => void;
  readonly moveTo: (instant: string) => void;
  readonly close: () => Promise<void>;
}

const PAGE = 5;

const setOf = (category: string): string => {
  const [archive = ''] = category.split('.');
  return `${['physics', 'hep-th'].includes(archive) ? 'physics' : archive}:${archive}:${category.split('.')[1] ?? ''}`;
};

const record = (paper: OaiPaper): string => `<record><header>
<identifier>oai:arXiv.org:${paper.id}</identifier><datestamp>${paper.datestamp}</datestamp>
${paper.categories.map((one) => `<setSpec>${setOf(one)}</setSpec>`).join('')}</header>
<metadata><arXivRaw xmlns="http://arxiv.org/OAI/arXivRaw/"><id>${paper.id}</id><submitter>Ada Sample</submitter>
<version version="v1"><date>${new Date(`${paper.submittedOn}T12:00:00Z`).toUTCString()}</date><size>9kb</size></version>
<title>${paper.title}</title><authors>Ada Sample</authors><categories>${paper.categories.join(' ')}</categories>
<abstract>${paper.abstract}</abstract></arXivRaw></metadata></record>`;

export async function startOaiServer(now: string): Promise<OaiServer> {
  const papers: OaiPaper[] = [];
  let time = Date.parse(now);
  let fault: ((response: ServerResponse, body: string) => void) | undefined;
  const page = (query: URLSearchParams): string => {
    const token = query.get('resumptionToken')?.split('!') ?? [];
    const [from = '', until = '9999', set = '', skip = '0'] =
      token.length > 0
        ? token
        : [query.get('from') ?? '', query.get('until') ?? '9999', query.get('set') ?? '', '0'];
    const all = papers.filter(
      ({ datestamp, categories }) =>
        datestamp >= from && datestamp <= until && categories.some((one) => setOf(one) === set),
    );
    const shown = all.slice(Number(skip), Number(skip) + PAGE);
    if (shown.length === 0) return '<error code="noRecordsMatch">none</error>';
    const next = Number(skip) + PAGE;
    const more = next < all.length ? [from, until, set, next].join('!') : '';
    return `<ListRecords>${shown.map(record).join('')}<resumptionToken>${more}</resumptionToken></ListRecords>`;
  };
  const server = createServer((request, response) => {
    const at = new Date(time);
    const body = `<?xml version="1.0" encoding="UTF-8"?>
<OAI-PMH xmlns="http://www.openarchives.org/OAI/2.0/"><responseDate>${at.toISOString().slice(0, 19)}Z</responseDate>
<request>http://oaipmh.arxiv.org/oai</request>${page(new URL(request.url ?? '', 'http://x').searchParams)}</OAI-PMH>`;
    response.setHeader('Date', at.toUTCString());
    response.setHeader('Content-Type', 'text/xml');
    if (fault === undefined) response.end(body);
    else fault(response, body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    know: (more) => void papers.push(...more),
    fault: (next) => {
      fault = next;
    },
    moveTo: (instant) => {
      time = Date.parse(instant);
    },
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
