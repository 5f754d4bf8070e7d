/** What an outlet is: a place where digests go, that remembers what it has had. */
import type { DigestFormat } from '../config/digest-formats.ts';
import type { Context } from '../context.ts';
import type { Message } from '../messages/message.ts';
import type { Digest, PaperId } from '../paper.ts';
import type { MemoryName } from '../store/memories.ts';
import type { NotedPaper } from '../view/papers/note.ts';

/** One digest on its way, and how to write it down. */
export interface Parcel {
  readonly digest: Digest;
  /** Of the papers that this outlet had of the same day before; 0 for its first. */
  readonly part: number;
  /** The digest's main file, absolute; empty where there is none. */
  readonly file: string;
  /** The first page of the folder that the digest's page lies in. */
  readonly renderFolder: (hrefOf: (digest: Digest) => string | undefined) => Promise<string>;
  /** Its papers as notes have them. */
  readonly noted: () => readonly NotedPaper[];
  /** Papers that something outside has had once, and how it is told that it has them. */
  readonly had: (of: MemoryName) => ReadonlySet<PaperId>;
  readonly remember: (of: MemoryName, papers: readonly PaperId[]) => void;
  readonly render: (
    format: DigestFormat,
    options?: { readonly perPaper?: boolean; readonly url?: string | undefined; readonly width?: number },
  ) => Promise<string>;
}

export interface Outlet {
  /** The name of its deliveries in the store: the same from day to day, and no secret. */
  readonly key: string;
  /** As the reader knows it. */
  readonly name: Message;
  /**
   * `replaces`: what it has is made whole again, such as a file. `adds`: everything it gets is new, such as mail, so that it is
   * never given a paper twice.
   */
  readonly manner: 'replaces' | 'adds';
  /** @throws RadarError that says why it has not got it. What it resolves to is told. */
  readonly send: (parcel: Parcel) => Promise<Message | undefined>;
}

export type OutletPorts = Pick<
  Context,
  'cwd' | 'env' | 'clock' | 'random' | 'fetch' | 'launch' | 'capture' | 'signal' | 'version'
>;
