/** What both ways into a library share: the papers, where they belong, and what becomes of each. Types, and how a failure is told. */
import { createHash } from 'node:crypto';
import { RadarError } from '../../errors.ts';
import type { Message } from '../../messages/message.ts';
import type { Paper, PaperId } from '../../paper.ts';
import type { ZoteroPorts } from '../../sources/zotero/exchange.ts';
import type { LibraryRefusal, ZoteroLibrary } from '../../sources/zotero/library.ts';
import type { FiledPaper } from './item.ts';

export interface PaperToSave {
  readonly id: PaperId;
  readonly paper: Paper;
  readonly filed: FiledPaper;
  /** The collection's name; undefined for the library itself. */
  readonly collection: string | undefined;
}

export interface SavingPorts extends ZoteroPorts {
  /** From 0 up to 1. */
  readonly random: () => number;
  /** Some papers are surely there: told at once, so that what comes later cannot make them come twice. */
  readonly onSaved: (ids: readonly PaperId[]) => void;
  readonly onTold: (what: Message) => Promise<void>;
}

/** A way into the reader's library. */
export interface ZoteroWay {
  readonly name: Message;
  /** Where papers can be looked for; undefined where the program does not let anybody look. */
  readonly library: ZoteroLibrary | undefined;
  /** @throws RadarError `undelivered`; what was told to `onSaved` is there all the same. */
  readonly save: (ports: SavingPorts, papers: readonly PaperToSave[]) => Promise<void>;
}

export function refused(name: Message, refusal: LibraryRefusal): RadarError {
  return new RadarError(
    'undelivered',
    'fault' in refusal ? ['zotero-silent', name, refusal.fault] : ['zotero-answered', name, refusal.status],
    { hint: ['zotero-goes-on'] },
  );
}

/** In the order in which they came. */
export function byCollection(papers: readonly PaperToSave[]): ReadonlyMap<string | undefined, PaperToSave[]> {
  const groups = new Map<string | undefined, PaperToSave[]>();
  for (const paper of papers) {
    const group = groups.get(paper.collection);
    if (group === undefined) groups.set(paper.collection, [paper]);
    else group.push(paper);
  }
  return groups;
}

export function batchesOf<One>(all: readonly One[], size: number): One[][] {
  return Array.from({ length: Math.ceil(all.length / size) }, (_, i) => all.slice(i * size, (i + 1) * size));
}

/** Thirty-two hexadecimal digits that stand for a value. */
export const mark = (value: unknown): string =>
  createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, 32);
