/** A loopback export.arxiv.org: answers id lists in the query API's shape from the papers that the test gives it. */
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface ApiPaper {
  readonly version: number;
  readonly title: string;
  readonly abstract: string;
  readonly authors?: readonly string[];
}

export interface ApiServer {
  readonly url: string;
  /** The id lists that were asked for, in order. */
  readonly asked: readonly string[];
  /** Adds a version of a paper; the latest is the current one. */
  readonly know: (id: string, paper: ApiPaper) => void;
  /** Answers every request instead, until cleared with undefined. */
  readonly fault: (fault: ((response: ServerResponse) => void) | undefined) => void;
  readonly close: () => Promise<void>;
}

const entryXml = (
  id: string,
  { version, title, abstract, authors = ['Ada Sample'] }: ApiPaper,
): string => `  <entry>
    <id>http://arxiv.org/abs/${id}v${version}</id>
    <title>${title}</title>
    <updated>2024-03-0${version}T17:58:33Z</updated>
    <published>2024-02-27T18:32:24Z</published>
    <summary>${abstract}</summary>
    <category term="physics.optics" scheme="http://arxiv.org/schemas/atom"/>
    <arxiv:primary_category term="physics.optics"/>
${authors.map((name) => `    <author><name>${name}</name></author>\n`).join('')}  </entry>
`;

export async function startApiServer(): Promise<ApiServer> {
  const papers = new Map<string, ApiPaper[]>();
  const asked: string[] = [];
  let fault: ((response: ServerResponse) => void) | undefined;
  const server = createServer((request, response) => {
    const query = new URL(request.url ?? '', 'http://127.0.0.1').searchParams;
    const ids = (query.get('id_list') ?? '').split(',');
    asked.push(ids.join(','));
    if (fault !== undefined) {
      fault(response);
      return;
    }
    const entries = ids.flatMap((name) => {
      const [id = '', version] = name.split('v');
      const all = papers.get(id) ?? [];
      const paper = version === undefined ? all.at(-1) : all.find((one) => one.version === Number(version));
      return paper === undefined ? [] : [entryXml(id, paper)];
    });
    // Unknown ids are counted and left out, as arXiv does.
    response.writeHead(200, { 'Content-Type': 'application/atom+xml' }).end(
      `<?xml version='1.0' encoding='UTF-8'?>
<feed xmlns:opensearch="http://a9.com/-/spec/opensearch/1.1/" xmlns:arxiv="http://arxiv.org/schemas/atom" xmlns="http://www.w3.org/2005/Atom">
  <id>https://arxiv.org/api/sample</id>
  <title>arXiv Query</title>
  <opensearch:itemsPerPage>${ids.length}</opensearch:itemsPerPage>
  <opensearch:totalResults>${ids.length}</opensearch:totalResults>
  <opensearch:startIndex>0</opensearch:startIndex>
${entries.join('')}</feed>
`,
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    know: (id, paper) => papers.set(id, [...(papers.get(id) ?? []), paper]),
    fault: (next) => {
      fault = next;
    },
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
