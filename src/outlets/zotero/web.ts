/** Papers into a library on zotero.org (https://www.zotero.org/support/dev/web_api/v3/write_requests). */

import * as z from 'zod';
import { RadarError } from '../../errors.ts';
import type { Message } from '../../messages/message.ts';
import { withoutEndSlash } from '../../net/address.ts';
import { askZotero, type ZoteroAnswer, type ZoteroPorts } from '../../sources/zotero/exchange.ts';
import { findPaper, type ZoteroLibrary } from '../../sources/zotero/library.ts';
import {
  batchesOf,
  byCollection,
  mark,
  type PaperToSave,
  refused,
  type SavingPorts,
  type ZoteroWay,
} from './saving.ts';

export interface WebAccount {
  /** `https://api.zotero.org` */
  readonly url: string;
  readonly key: string;
  /** Asked of the key where it is not told. */
  readonly userId?: number | undefined;
}

/** As many as one request may write. */
const AT_ONCE = 50;

export interface WebLibrary {
  readonly library: ZoteroLibrary;
  readonly name: Message;
  readonly mayWrite: boolean;
}

/** @throws RadarError `undelivered` where the service does not answer, or refuses the key. */
export async function webLibrary(ports: ZoteroPorts, { url, key, userId }: WebAccount): Promise<WebLibrary> {
  const base = withoutEndSlash(url);
  const name: Message = ['zotero-service', new URL(base).host];
  const headers = { 'Zotero-API-Key': key, 'Zotero-API-Version': '3' };
  const { userID, access } = await ownerOf(ports, { url: `${base}/keys/current`, headers, name });
  const library = { base: `${base}/users/${userId ?? userID}`, headers };
  return { library, name, mayWrite: access.user?.write === true };
}

/** @throws RadarError `undelivered` where the key is refused, or may not write. */
export async function webZotero(ports: ZoteroPorts, account: WebAccount): Promise<ZoteroWay> {
  const { library, name, mayWrite } = await webLibrary(ports, account);
  if (!mayWrite)
    throw new RadarError('undelivered', ['zotero-key-reads-only'], { hint: ['zotero-make-key'] });
  return { name, library, save: (saving, papers) => new WebWriter(saving, library, name).save(papers) };
}

const owner = z.looseObject({
  userID: z.number(),
  access: z.looseObject({ user: z.looseObject({ write: z.boolean().optional() }).optional() }),
});

async function ownerOf(
  ports: ZoteroPorts,
  {
    url,
    headers,
    name,
  }: { readonly url: string; readonly headers: ZoteroLibrary['headers']; readonly name: Message },
): Promise<z.output<typeof owner>> {
  const answer = await askZotero(ports, { url, headers });
  if ('fault' in answer) throw refused(name, answer);
  if (answer.status === 403 || answer.status === 404) throw keyRefused(name);
  const read = owner.safeParse(answer.value);
  if (answer.status !== 200 || !read.success) throw refused(name, answer);
  return read.data;
}

const keyRefused = (name: Message): RadarError =>
  new RadarError('undelivered', ['zotero-key-refused', name], { hint: ['zotero-make-key'] });

const collections = z.array(z.looseObject({ key: z.string(), data: z.looseObject({ name: z.string() }) }));
const written = z.looseObject({
  success: z.record(z.string(), z.string()).default({}),
  failed: z.record(z.string(), z.looseObject({ code: z.number() })).default({}),
});

class WebWriter {
  readonly #ports: SavingPorts;
  readonly #library: ZoteroLibrary;
  readonly #name: Message;

  constructor(ports: SavingPorts, library: ZoteroLibrary, name: Message) {
    this.#ports = ports;
    this.#library = library;
    this.#name = name;
  }

  async save(papers: readonly PaperToSave[]): Promise<void> {
    const groups = byCollection(papers);
    const keys = await this.#collectionKeys([...groups.keys()].filter((one) => one !== undefined));
    for (const [collection, group] of groups)
      for (const batch of batchesOf(group, AT_ONCE))
        await this.#saveBatch(batch, collection === undefined ? undefined : keys.get(collection));
  }

  /** Those that are not there yet are made. */
  async #collectionKeys(names: readonly string[]): Promise<ReadonlyMap<string, string>> {
    if (names.length === 0) return new Map();
    const known = await this.#collections();
    const isKnown = (name: string) => known.get(name.toLowerCase());
    const missing = names.filter((name) => isKnown(name) === undefined);
    const made = missing.length === 0 ? [] : await this.#write('collections', missing.map(collectionOf));
    return new Map(
      names.flatMap((name) => {
        const key = isKnown(name) ?? made[missing.indexOf(name)];
        return key === undefined ? [] : [[name, key] as const];
      }),
    );
  }

  /** By name in small letters; of several the first. */
  async #collections(): Promise<ReadonlyMap<string, string>> {
    const found = new Map<string, string>();
    for (let start = 0; ; start += 100) {
      const answer = await this.#ask(`collections?format=json&limit=100&start=${start}`);
      const read = collections.safeParse(answer.value);
      if (answer.status !== 200 || !read.success) throw refused(this.#name, answer);
      for (const { key, data } of read.data)
        if (!found.has(data.name.toLowerCase())) found.set(data.name.toLowerCase(), key);
      if (read.data.length < 100) return found;
    }
  }

  async #saveBatch(batch: readonly PaperToSave[], collection: string | undefined): Promise<void> {
    const items = batch.map(({ filed }) => ({
      ...filed.item,
      collections: collection === undefined ? [] : [collection],
    }));
    const keys = await this.#write('items', items, batch);
    const saved = batch.flatMap(({ id }, at) => (keys[at] === undefined ? [] : [id]));
    this.#ports.onSaved(saved);
    const children = batch.flatMap(({ filed }, at) => childrenOf(filed, keys[at]));
    // What hangs on an item is worth a word where it is refused, not another item.
    for (const some of batchesOf(children, AT_ONCE)) await this.#write('items', some);
    if (saved.length < batch.length)
      throw new RadarError(
        'undelivered',
        ['zotero-refused-papers', this.#name, batch.length - saved.length],
        {
          hint: ['zotero-goes-on'],
        },
      );
  }

  /**
   * The keys of what was written, in order, undefined where it was refused. The token is that of what is written: a request
   * that came through without its answer is known again, and then the library says what is there.
   */
  async #write(
    what: 'items' | 'collections',
    objects: readonly object[],
    papers: readonly PaperToSave[] = [],
  ): Promise<readonly (string | undefined)[]> {
    const answer = await this.#ask(what, objects);
    if (answer.status === 412 && papers.length > 0) return await this.#written(papers);
    if (answer.status === 403) throw keyRefused(this.#name);
    const read = written.safeParse(answer.value);
    if (answer.status !== 200 || !read.success) throw refused(this.#name, answer);
    return objects.map((_, at) => read.data.success[String(at)]);
  }

  async #written(papers: readonly PaperToSave[]): Promise<readonly (string | undefined)[]> {
    const keys: (string | undefined)[] = [];
    for (const { paper } of papers) {
      const found = await findPaper(this.#ports, this.#library, paper);
      if (!('key' in found)) throw refused(this.#name, found);
      keys.push(found.key);
    }
    return keys;
  }

  async #ask(path: string, body?: readonly object[]): Promise<ZoteroAnswer> {
    const { base, headers } = this.#library;
    const answer = await askZotero(this.#ports, {
      url: `${base}/${path}`,
      headers: body === undefined ? headers : { ...headers, 'Zotero-Write-Token': mark([base, body]) },
      ...(body === undefined ? {} : { method: 'POST' as const, body }),
    });
    if ('fault' in answer) throw refused(this.#name, answer);
    return answer;
  }
}

const collectionOf = (name: string): object => ({ name, parentCollection: false });

function childrenOf({ pdf, notes }: PaperToSave['filed'], parentItem: string | undefined): object[] {
  if (parentItem === undefined) return [];
  const link = pdf && {
    itemType: 'attachment',
    parentItem,
    linkMode: 'linked_url',
    ...pdf,
    contentType: 'application/pdf',
    tags: [],
    relations: {},
  };
  return [
    ...(link === undefined ? [] : [link]),
    ...notes.map((note) => ({ itemType: 'note', parentItem, note, tags: [], relations: {} })),
  ];
}
