/** What a store and its outputs really hold, looked at beside radar: a copy is opened, so that no look heals anything. */
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { say } from '../../../src/messages/say.ts';
import { checkStore } from '../../../src/store/file/check.ts';
import { Connection } from '../../../src/store/file/connection.ts';
import { idsIn, type Received, type World } from './world.ts';

/** Feedback as `kind id`, sorted. */
export type Marks = readonly string[];

export interface Seen {
  /** What is wrong inside the store, in English; empty for a sound one and for none. */
  readonly faults: readonly string[];
  readonly marks: Marks;
  readonly papers: number;
  readonly version: number;
}

const NOTHING: Seen = { faults: [], marks: [], papers: 0, version: 0 };

/** The store of a data folder as the next radar will find it, its log included. */
export function look(data: string, scratch: string): Seen {
  const file = join(data, 'radar.db');
  if (!existsSync(file)) return NOTHING;
  rmSync(scratch, { recursive: true, force: true });
  mkdirSync(scratch, { recursive: true });
  for (const ending of ['', '-wal', '-journal'])
    if (existsSync(file + ending)) copyFileSync(file + ending, join(scratch, `radar.db${ending}`));
  return lookAt(join(scratch, 'radar.db'));
}

export function lookAt(file: string): Seen {
  const db = new Connection(file);
  try {
    const version = Number(db.pragma('user_version'));
    if (version === 0) return NOTHING;
    return {
      faults: checkStore(db).map((fault) => say('en', fault)),
      marks: db
        .all<{ mark: string }>("SELECT kind || ' ' || paper AS mark FROM feedback ORDER BY mark")
        .map(({ mark }) => mark),
      papers: db.get<{ n: number }>('SELECT count(*) AS n FROM papers')?.n ?? 0,
      version,
    };
  } catch (error) {
    return { ...NOTHING, faults: [error instanceof Error ? error.message : String(error)] };
  } finally {
    db.close();
  }
}

/** Long enough ago for what nobody has touched since to count as abandoned. */
export const LONG_AGO = Date.parse('2026-01-01') / 1000;

/** What nobody needs any more once a radar has come to its end: temporary files, logs, half-made stores. */
export function leftovers(folder: string): readonly string[] {
  return (
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter(
        ({ name, parentPath }) =>
          !/(?:^|\/)(?:\.cache|scratch)(?:\/|$)/.test(join(parentPath, name).slice(folder.length)),
      )
      // A damaged store is kept with its log: what is in it may still be wanted.
      .filter(({ name }) => !/\.damaged-.*-wal$/.test(name))
      .filter(({ name }) => /^\.(?!cache$|local$|config$)|\.tmp$|~$|-(?:wal|shm|journal)$/.test(name))
      .map(({ name, parentPath }) => join(parentPath, name).slice(folder.length + 1))
  );
}

/** Without what a killed radar has left, which nobody reads. */
const filesIn = (folder: string): readonly string[] =>
  existsSync(folder) ? readdirSync(folder).filter((name) => !name.startsWith('.')) : [];

/** Which papers each part of each output holds: files by name, what was sent by message. */
export function outputsOf(world: World): Readonly<Record<string, readonly Received[]>> {
  const at = (path: string): string => join(world.home, path);
  const text = (path: string): string => readFileSync(at(path), 'utf8');
  const papersOf = (path: string): string[] =>
    (JSON.parse(text(path)) as { papers: { id: string }[] }).papers.map(({ id }) => id.replace('arxiv:', ''));
  const isPage = (name: string): boolean => /^\d{4}-\d\d-\d\d\.html$/.test(name);
  const entries = existsSync(at('site/feed.xml')) ? text('site/feed.xml').split('<entry>').slice(1) : [];
  return {
    file: filesIn(at('digests')).map((key) => ({ key, ids: papersOf(`digests/${key}`) })),
    html: filesIn(at('site'))
      .filter(isPage)
      .map((key) => ({ key, ids: idsIn(text(`site/${key}`)) })),
    atom: entries.map((entry, index) => ({
      key: String(index),
      ids: idsIn(/<id>.*?<\/id>/.exec(entry)?.[0] ?? ''),
    })),
    notes: filesIn(at('vault')).map((key) => ({ key, ids: idsIn(key) })),
    mail: world.mails,
    webhook: world.posts,
  };
}

export interface Balance {
  readonly missing: readonly string[];
  /** Papers that came again in another message, page or file. */
  readonly twice: readonly string[];
  /** Messages that came again as they were: a kill between a server's word and radar's note of it. */
  readonly repeated: number;
}

/** What an output received, against everything that was announced. */
export function balance(received: readonly Received[], announced: readonly string[]): Balance {
  const different = new Map(received.map((one) => [`${one.key} ${one.ids.join()}`, one]));
  const counts = new Map<string, number>();
  for (const { ids } of different.values()) for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  return {
    missing: announced.filter((id) => !counts.has(id)),
    twice: [...counts]
      .filter(([, count]) => count > 1)
      .map(
        ([id]) =>
          `${id} (${[...different.values()].filter(({ ids }) => ids.includes(id)).map(({ key }) => key)})`,
      ),
    repeated: received.length - different.size,
  };
}
