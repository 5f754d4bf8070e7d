/** Papers into a Zotero that runs, as the button in a browser does it (github.com/zotero/zotero: server_connector.js). */
import * as z from 'zod';
import { RadarError } from '../../errors.ts';
import type { Message } from '../../messages/message.ts';
import { askZotero, LOCAL_HEADERS, type ZoteroPorts } from '../../sources/zotero/exchange.ts';
import { refusalOf, type ZoteroLibrary } from '../../sources/zotero/library.ts';
import type { FiledPaper, ZoteroCreator } from './item.ts';
import {
  batchesOf,
  byCollection,
  mark,
  type PaperToSave,
  refused,
  type SavingPorts,
  type ZoteroWay,
} from './saving.ts';

const NAME: Message = ['zotero-program'];
/** A program on this machine answers at once, or is not there. */
const PROBE_WITHIN = 5_000;
/** It saves one after the other and answers at the end. */
const SAVE_WITHIN = 180_000;
const AT_ONCE = 20;
const MOST_SESSIONS = 3;

/** The program, where it runs; undefined where nothing of Zotero's answers at the address. */
export async function runningZotero(ports: ZoteroPorts, local: string): Promise<ZoteroWay | undefined> {
  const ping = await askZotero(ports, {
    url: `${local}/connector/ping`,
    method: 'POST',
    headers: LOCAL_HEADERS,
    body: {},
    within: PROBE_WITHIN,
  });
  if ('fault' in ping || ping.status !== 200) return undefined;
  const library = await localLibrary(ports, local);
  return {
    name: NAME,
    library,
    save: (saving, papers) => saveByConnector(saving, local, papers),
  };
}

/** The program's own API, which can be switched off and is so at first. */
export async function localLibrary(ports: ZoteroPorts, local: string): Promise<ZoteroLibrary | undefined> {
  const library = { base: `${local}/api/users/0`, headers: LOCAL_HEADERS };
  const answer = await askZotero(ports, {
    url: `${library.base}/items/top?format=json&limit=1`,
    headers: LOCAL_HEADERS,
    within: PROBE_WITHIN,
  });
  return 'fault' in answer || answer.status !== 200 ? undefined : library;
}

const selection = z.looseObject({
  libraryEditable: z.boolean().optional(),
  targets: z
    .array(z.looseObject({ id: z.string(), name: z.string(), level: z.number().optional() }))
    .optional(),
});
type Selection = z.output<typeof selection>;

async function saveByConnector(
  ports: SavingPorts,
  local: string,
  papers: readonly PaperToSave[],
): Promise<void> {
  const selected = await selectionOf(ports, local);
  const missing = new Set<string>();
  for (const [collection, group] of byCollection(papers)) {
    const target = targetOf(selected, collection);
    if (collection !== undefined && target?.isCollection !== true) missing.add(collection);
    for (const batch of batchesOf(group, AT_ONCE)) await saveBatch(ports, local, batch, target?.id);
  }
  // The program lets nobody make collections.
  if (missing.size > 0) await ports.onTold(['zotero-no-collection', ...missing]);
}

async function selectionOf(ports: SavingPorts, local: string): Promise<Selection> {
  const answer = await askZotero(ports, {
    url: `${local}/connector/getSelectedCollection`,
    method: 'POST',
    headers: LOCAL_HEADERS,
    body: { switchToReadableLibrary: true },
    within: PROBE_WITHIN,
  });
  // Versions without it save where the reader is.
  if ('fault' in answer) throw refused(NAME, answer);
  const read = selection.safeParse(answer.value);
  if (read.data?.libraryEditable === false)
    throw new RadarError('undelivered', ['zotero-read-only'], { hint: ['zotero-select-library'] });
  return read.data ?? {};
}

/** The first collection of that name, else the reader's own library. */
function targetOf(
  { targets = [] }: Selection,
  collection: string | undefined,
): { readonly id: string; readonly isCollection: boolean } | undefined {
  const named = targets.find(
    ({ id, name }) => id.startsWith('C') && name.toLowerCase() === collection?.toLowerCase(),
  );
  const id = (named ?? targets.find((target) => target.id.startsWith('L')))?.id;
  return id === undefined ? undefined : { id, isCollection: named !== undefined };
}

async function saveBatch(
  ports: SavingPorts,
  local: string,
  batch: readonly PaperToSave[],
  target: string | undefined,
): Promise<void> {
  const post = (path: string, body: unknown) =>
    askZotero(ports, {
      url: `${local}/connector/${path}`,
      method: 'POST',
      headers: LOCAL_HEADERS,
      body,
      within: SAVE_WITHIN,
    });
  const items = batch.map(({ id, filed }) => ({ id, ...connectorItem(filed) }));
  const uri = batch[0]?.filed.item.url ?? 'https://arxiv.org/';
  for (let attempt = 1; ; attempt += 1) {
    const sessionID = mark([ports.random(), ports.clock.now(), batch.map(({ id }) => id), attempt]);
    const answer = await post('saveItems', { sessionID, uri, items });
    if ('fault' in answer) throw refused(NAME, answer);
    // Somebody has a session of that name.
    if (answer.status === 409 && attempt < MOST_SESSIONS) continue;
    if (answer.status !== 201 && answer.status !== 200) throw refusal(answer.status, answer.value);
    ports.onSaved(batch.map(({ id }) => id));
    if (target === undefined) return;
    const moved = await post('updateSession', { sessionID, target });
    if ('fault' in moved || moved.status !== 200) throw refused(NAME, refusalOf(moved));
    return;
  }
}

const refusal = (status: number, value: unknown): RadarError =>
  z.object({ libraryEditable: z.literal(false) }).safeParse(value).success
    ? new RadarError('undelivered', ['zotero-read-only'], { hint: ['zotero-select-library'] })
    : refused(NAME, { status });

/** The same item with the program's own words for groups, links and notes. */
const connectorItem = ({ item, pdf, notes }: FiledPaper): Readonly<Record<string, unknown>> => ({
  ...item,
  creators: item.creators.map(connectorCreator),
  // Without a copy: a file that is wanted is one click away.
  attachments: pdf === undefined ? [] : [{ ...pdf, mimeType: 'application/pdf', snapshot: false }],
  notes: notes.map((note) => ({ note })),
});

const connectorCreator = (creator: ZoteroCreator): object =>
  'name' in creator ? { creatorType: creator.creatorType, lastName: creator.name, fieldMode: 1 } : creator;
