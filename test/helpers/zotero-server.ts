/**
 * A loopback Zotero, written from its protocols: the program's connector (server_connector.js) and local API, and the web API, version 3.
 * All three are doors to one library.
 */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

type Data = Record<string, unknown>;
/** The status, and what becomes JSON. */
type Reply = readonly [status: number, value?: unknown];

export interface ZoteroSeen {
  readonly path: string;
  readonly key: string | undefined;
  readonly body: unknown;
}

/** Strikes a request whose path holds `match`, before it is served; true where it has answered. */
export type ZoteroFault = (response: ServerResponse, count: number) => boolean;

export interface ZoteroServer {
  readonly url: string;
  /** Top-level items, what hangs on them, and where they are. */
  readonly items: Data[];
  readonly children: Data[];
  readonly collections: { key: string; name: string }[];
  readonly seen: readonly ZoteroSeen[];
  readonly set: (change: Partial<ZoteroState>) => void;
  readonly fault: (match: string, fault: ZoteroFault) => void;
  readonly close: () => Promise<void>;
}

export interface ZoteroState {
  /** The program runs. */
  readonly runs: boolean;
  /** It lets others look into the library. */
  readonly localApi: boolean;
  /** The library that is open in it. */
  readonly editable: boolean;
  readonly key: string;
  readonly mayWrite: boolean;
}

const USER = 4711;
/** Fields that the service knows of the two kinds of item; another one is refused (https://api.zotero.org/schema). */
const FIELDS: Readonly<Record<string, string>> = {
  preprint:
    'itemType title creators abstractNote genre repository archiveID place date DOI url accessDate libraryCatalog rights extra tags collections',
  journalArticle:
    'itemType title creators abstractNote publicationTitle volume issue pages date DOI ISSN url accessDate libraryCatalog rights extra tags collections',
};

export async function startZotero(): Promise<ZoteroServer> {
  let state: ZoteroState = { runs: true, localApi: true, editable: true, key: 'right-key', mayWrite: true };
  const items: Data[] = [];
  const children: Data[] = [];
  const collections: { key: string; name: string }[] = [];
  const seen: ZoteroSeen[] = [];
  const faults: { match: string; fault: ZoteroFault; count: number }[] = [];
  const sessions = new Map<string, Data[]>();
  const tokens = new Set<string>();
  const add = (data: Data): string => {
    const key = `ITEM${String(items.length + children.length).padStart(4, '0')}`;
    (data.parentItem === undefined ? items : children).push({ ...data, key });
    return key;
  };

  function saveItems(session: string, body: Data): Reply {
    if (sessions.has(session)) return [409, { error: 'SESSION_EXISTS' }];
    if (!state.editable) return [500, { libraryEditable: false }];
    const saved = (body.items as Data[]).map((item) => {
      const { attachments, notes, ...data } = item;
      const key = add({ ...data, collections: [] });
      for (const one of attachments as Data[]) add({ ...one, parentItem: key });
      for (const one of notes as Data[]) add({ ...one, parentItem: key });
      return items.find((one) => one.key === key) ?? {};
    });
    sessions.set(session, saved);
    return [201];
  }

  function connector(path: string, body: Data): Reply {
    const numbered = collections.map(({ name }, at) => ({ id: `C${at + 1}`, name, level: 1 }));
    if (path === 'ping') return [200, { prefs: { automaticSnapshots: true } }];
    if (path === 'getSelectedCollection')
      return [
        200,
        {
          libraryID: 1,
          libraryName: 'My Library',
          libraryEditable: state.editable,
          targets: [{ id: 'L1', name: 'My Library', level: 0 }, ...numbered],
        },
      ];
    const session = String(body.sessionID);
    if (path === 'saveItems') return saveItems(session, body);
    if (path === 'updateSession') {
      const target = numbered.find(({ id }) => id === body.target);
      if (!sessions.has(session)) return [400, { error: 'SESSION_NOT_FOUND' }];
      if (target === undefined && body.target !== 'L1') return [400, { error: 'COLLECTION_NOT_FOUND' }];
      for (const item of sessions.get(session) ?? [])
        item.collections = target === undefined ? [] : [target.name];
      return [200, {}];
    }
    return [404];
  }

  function read(path: string, query: URLSearchParams): Reply {
    const start = Number(query.get('start') ?? 0);
    const limit = Number(query.get('limit') ?? 25);
    if (path === 'collections')
      return [
        200,
        collections.slice(start, start + limit).map(({ key, name }) => ({ key, data: { key, name } })),
      ];
    if (path !== 'items/top') return [404];
    const words = query.get('q')?.toLowerCase();
    // Without qmode the service looks into titles, names and years alone.
    const textOf = (item: Data): string =>
      query.get('qmode') === 'everything'
        ? JSON.stringify(item)
        : `${item.title} ${JSON.stringify(item.creators)}`;
    const found = items.filter((item) => words === undefined || textOf(item).toLowerCase().includes(words));
    return [
      200,
      found.slice(start, start + limit).map((data) => ({ key: data.key, version: 1, library: {}, data })),
    ];
  }

  function write(path: string, body: readonly Data[], request: IncomingMessage): Reply {
    const token = String(request.headers['zotero-write-token'] ?? '');
    if (!state.mayWrite) return [403];
    if (body.length > 50) return [413];
    if (!/^[0-9a-f]{32}$/.test(token)) return [428];
    if (tokens.has(token)) return [412];
    tokens.add(token);
    const success: Record<string, string> = {};
    const failed: Record<string, { code: number; message: string }> = {};
    body.forEach((one, at) => {
      const unknown = Object.keys(one).find(
        (field) => !FIELDS[String(one.itemType)]?.split(' ').includes(field),
      );
      const isTop = path === 'items' && one.parentItem === undefined;
      if (isTop && unknown !== undefined)
        failed[at] = { code: 400, message: `'${unknown}' is not a valid field` };
      else if (path === 'collections') {
        const key = `COLL${String(collections.length).padStart(4, '0')}`;
        collections.push({ key, name: String(one.name) });
        success[at] = key;
      } else success[at] = add(one);
    });
    return [200, { successful: {}, success, unchanged: {}, failed }];
  }

  function serve(request: IncomingMessage, url: URL, body: unknown): Reply | undefined {
    const { pathname, searchParams } = url;
    const key = request.headers['zotero-api-key'];
    const isLocal = pathname.startsWith('/connector/') || pathname.startsWith('/api/');
    if (isLocal && !state.runs) return undefined;
    if (pathname.startsWith('/connector/')) {
      if (request.headers['x-zotero-connector-api-version'] === undefined) return [403];
      return connector(pathname.slice('/connector/'.length), (body ?? {}) as Data);
    }
    if (pathname.startsWith('/api/users/0/'))
      return state.localApi ? read(pathname.slice('/api/users/0/'.length), searchParams) : [403];
    if (key !== state.key) return [403];
    if (pathname === '/keys/current')
      return [200, { key, userID: USER, access: { user: { library: true, write: state.mayWrite } } }];
    const path = pathname.slice(`/users/${USER}/`.length);
    return request.method === 'POST'
      ? write(path, body as readonly Data[], request)
      : read(path, searchParams);
  }

  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    let text = '';
    for await (const piece of request) text += String(piece);
    const url = new URL(request.url ?? '', 'http://127.0.0.1');
    const body: unknown = text === '' ? undefined : JSON.parse(text);
    seen.push({ path: url.pathname, key: request.headers['zotero-api-key'] as string | undefined, body });
    const struck = faults.find(({ match }) => url.pathname.includes(match));
    if (struck !== undefined) struck.count += 1;
    if (struck?.fault(response, struck.count)) return;
    const reply = serve(request, url, body);
    // What does not run does not answer.
    if (reply === undefined) {
      request.socket.destroy();
      return;
    }
    const [status, value] = reply;
    response.writeHead(status, { 'Content-Type': 'application/json', 'Zotero-API-Version': '3' });
    response.end(value === undefined ? '' : JSON.stringify(value));
  };
  const server = createServer((request, response) => void answer(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    items,
    children,
    collections,
    seen,
    set: (change) => {
      state = { ...state, ...change };
    },
    fault: (match, fault) => faults.push({ match, fault, count: 0 }),
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
