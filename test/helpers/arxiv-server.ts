/** A loopback rss.arxiv.org: feeds in arXiv's shape for a day that the test sets, with validators, a Date header and faults. */

import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { newYorkDay } from '../../src/calendar.ts';

export interface FeedItem {
  readonly id: string;
  readonly title: string;
  readonly abstract?: string;
  readonly version?: number;
  readonly type?: 'new' | 'cross' | 'replace' | 'replace-cross';
  readonly authors?: string;
  readonly categories?: readonly string[];
}

export interface SeenRequest {
  readonly path: string;
  readonly status: number;
  readonly conditional: boolean;
  readonly userAgent: string;
}

export type Fault = (response: ServerResponse, body: string) => void;

export interface ArxivServer {
  readonly url: string;
  readonly requests: readonly SeenRequest[];
  /** The batch of a category for the server's day. */
  readonly announce: (
    category: string,
    items: readonly FeedItem[],
    options?: { readonly day?: string },
  ) => void;
  /** The server's time; feeds are rebuilt at New York midnight and start out empty. */
  readonly moveTo: (instant: string) => void;
  /** Strikes every request for a path that contains `match`, until cleared with undefined. */
  readonly fault: (match: string, fault: Fault | undefined) => void;
  readonly close: () => Promise<void>;
}

const escapeXml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
const WEEKDAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

/** Hours that New York's midnight lies behind UTC's. */
const hoursBehind = (day: string): 4 | 5 => (newYorkDay(Date.parse(`${day}T04:00:00Z`)) === day ? 4 : 5);

/** RFC 822, a moment after New York's midnight: in its own time, or in UTC. */
function rfc822(day: string, time: string, zone: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  return `${WEEKDAYS[date.getUTCDay()]}, ${day.slice(8)} ${MONTHS[date.getUTCMonth()]} ${day.slice(0, 4)} ${time} ${zone}`;
}
const midnight = (day: string): string => rfc822(day, '00:00:00', `-0${hoursBehind(day)}00`);
const built = (day: string): string => rfc822(day, `0${hoursBehind(day)}:00:05`, '+0000');

function itemXml(item: FeedItem, category: string, day: string): string {
  const { id, title, version = 1, type = 'new', authors = 'Ada Sample', categories = [category] } = item;
  const abstract =
    item.abstract ?? `We study ${title.toLowerCase()}. We show that it works in ${id.length} of 12 cases.`;
  return `    <item>
      <title>${escapeXml(title)}</title>
      <link>https://arxiv.org/abs/${id}</link>
      <description>arXiv:${id}v${version} Announce Type: ${type} \nAbstract: ${escapeXml(abstract)}</description>
      <guid isPermaLink="false">oai:arXiv.org:${id}v${version}</guid>
${categories.map((one) => `      <category>${one}</category>\n`).join('')}      <pubDate>${midnight(day)}</pubDate>
      <arxiv:announce_type>${type}</arxiv:announce_type>
      <dc:rights>http://creativecommons.org/licenses/by/4.0/</dc:rights>
      <dc:creator>${escapeXml(authors)}</dc:creator>
    </item>
`;
}

export function feedXml(category: string, day: string, items: readonly FeedItem[], builtOn = day): string {
  return `<?xml version='1.0' encoding='UTF-8'?>
<rss xmlns:arxiv="http://arxiv.org/schemas/atom" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:content="http://purl.org/rss/1.0/modules/content/" version="2.0">
  <channel>
    <title>${category} updates on arXiv.org</title>
    <link>http://rss.arxiv.org/rss/${category}</link>
    <description>${category} updates on the arXiv.org e-print archive.</description>
    <atom:link href="http://rss.arxiv.org/rss/${category}" rel="self" type="application/rss+xml"/>
    <docs>http://www.rssboard.org/rss-specification</docs>
    <language>en-us</language>
    <lastBuildDate>${built(builtOn)}</lastBuildDate>
    <managingEditor>rss-help@arxiv.org</managingEditor>
    <pubDate>${midnight(day)}</pubDate>
    <skipDays>
      <day>Saturday</day>
      <day>Sunday</day>
    </skipDays>
${items.map((item) => itemXml(item, category, day)).join('')}  </channel>
</rss>
`;
}

export async function startArxivServer(now = '2026-06-18T12:00:00Z'): Promise<ArxivServer> {
  let time = Date.parse(now);
  const batches = new Map<string, { day: string; items: readonly FeedItem[] }>();
  const faults = new Map<string, Fault>();
  const requests: SeenRequest[] = [];
  const today = (): string => newYorkDay(time);
  const answer = (request: IncomingMessage, response: ServerResponse): void => {
    const path = decodeURIComponent(request.url ?? '');
    const category = path.split('/').at(-1) ?? '';
    const batch = batches.get(category);
    const day = batch?.day ?? today();
    const body = feedXml(category, day, batch?.items ?? [], today());
    const etag = `"${category}-${today()}-${day}-${batch?.items.length ?? 0}"`;
    const conditional = request.headers['if-none-match'] !== undefined;
    const note = (status: number): void => {
      requests.push({ path, status, conditional, userAgent: request.headers['user-agent'] ?? '' });
    };
    response.setHeader('Date', new Date(time).toUTCString());
    const fault = [...faults].find(([match]) => path.includes(match))?.[1];
    if (fault !== undefined) {
      note(0);
      fault(response, body);
      return;
    }
    const isFresh = request.headers['if-none-match'] === etag;
    note(isFresh ? 304 : 200);
    response.writeHead(isFresh ? 304 : 200, { 'Content-Type': 'application/rss+xml', ETag: etag });
    response.end(isFresh ? undefined : body);
  };
  const server = createServer(answer);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    announce: (category, items, options = {}) =>
      batches.set(category, { day: options.day ?? today(), items }),
    moveTo: (instant) => {
      time = Date.parse(instant);
      for (const [category, { day }] of batches) if (day !== today()) batches.delete(category);
    },
    fault: (match, fault) => {
      if (fault === undefined) faults.delete(match);
      else faults.set(match, fault);
    },
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
