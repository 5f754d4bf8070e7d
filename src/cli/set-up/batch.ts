/**
 * Announced papers to try a profile on before it is written: what the store has, what arXiv was asked for on the way, or the
 * sample where its fields are the reader's. Nothing is written anywhere before `keep`.
 */
import { existsSync } from 'node:fs';
import type { Config } from '../../config/schema.ts';
import type { Clock, Context } from '../../context.ts';
import { keepLists, type ReadList, readLists } from '../../intake/first-lists.ts';
import { listsOf } from '../../intake/lists.ts';
import type { OnProgress } from '../../intake/progress.ts';
import { refresh } from '../../intake/refresh.ts';
import { openSample } from '../../intake/sample.ts';
import type { Message } from '../../messages/message.ts';
import type { AnnouncedPaper, Day } from '../../paper.ts';
import { announcedBetween, latestDay } from '../../store/announcements.ts';
import { closeStore, openMemoryStore, openStore, type Store } from '../../store/file/open.ts';

export interface Batch {
  readonly source: 'announced' | 'sample';
  /** Days apart where one list was read today and another one earlier. */
  readonly from: Day;
  readonly to: Day;
  /** The lists it is of: not always all that were chosen. */
  readonly lists: readonly string[];
  /** Each once. */
  readonly papers: readonly AnnouncedPaper[];
}

export type BatchPorts = Pick<Context, 'packageRoot' | 'random' | 'signal' | 'version' | 'fetch'> & {
  readonly clock: Clock;
};

export interface Unread {
  readonly category: string;
  /** Undefined where arXiv answered, and had announced nothing. */
  readonly reason: Message | undefined;
}

export interface Batches {
  /** What there is to look at, without asking anybody; undefined where that would say nothing of these fields. */
  readonly find: (config: Config) => Promise<Batch | undefined>;
  /** The chosen categories of which no announcement is known and arXiv was not asked yet. */
  readonly missing: (config: Config) => readonly string[];
  /** Whether the sample is of every chosen category. */
  readonly isSampled: (config: Config) => boolean;
  /** One request a category. Returns those of which nothing came. Rejects only when aborted. */
  readonly fetch: (
    arxiv: Config['sources']['arxiv'],
    categories: readonly string[],
    onProgress: OnProgress,
  ) => Promise<readonly Unread[]>;
  /** What is known of papers: the reader's store, where there is one, and what was fetched. */
  readonly stores: readonly Store[];
  /** Writes what was fetched into the reader's store, which is made; false where no paper was among it. */
  readonly keep: (arxiv: Config['sources']['arxiv']) => boolean;
  readonly close: () => void;
}

/** `file` is the reader's store, which need not be there. */
export function openBatches(ports: BatchPorts, file: string): Batches {
  const own = openQuietly(file, true);
  const fetched = openMemoryStore();
  const stores = own === undefined ? [fetched] : [own, fetched];
  const read = new Map<string, ReadList>();
  const sampled = new Map<string, Promise<Batch | undefined>>();
  const sample = openSample(ports.packageRoot);
  const ofSample = (config: Config): readonly string[] =>
    sample.categories.filter((category) => config.sources.arxiv.categories.includes(category));
  return {
    stores,
    find: async (config) => {
      const announced = announcedOf(stores, listsOf(config));
      const categories = ofSample(config);
      if (announced !== undefined || categories.length === 0) return announced;
      const key = categories.join();
      const found = sampled.get(key) ?? readSample(ports, config, categories);
      sampled.set(key, found);
      return found;
    },
    missing: ({ sources }) =>
      sources.arxiv.categories.filter(
        (category) =>
          !isAnswered(read.get(category)) &&
          stores.every((store) => latestDay(store, { categories: [category] }) === undefined),
      ),
    isSampled: (config) => {
      const { categories } = config.sources.arxiv;
      return categories.length > 0 && ofSample(config).length === new Set(categories).size;
    },
    fetch: async (arxiv, categories, onProgress) => {
      // The reader's store knows when arXiv was asked last, by other radars too.
      const gate = existsSync(file) ? openQuietly(file, false) : undefined;
      try {
        const lists = await readLists({ ...ports, store: gate ?? fetched, onProgress }, arxiv, categories);
        for (const list of lists) read.set(list.category, list);
        keepLists({ ...ports, store: fetched }, arxiv, lists.filter(isAnswered));
        return lists.flatMap(unread);
      } finally {
        if (gate !== undefined) closeStore(gate);
      }
    },
    keep: (arxiv) => {
      // A server that asked to be left alone is left alone by the first morning too.
      const lists = [...read.values()].filter(({ outcome }) => outcome.kind !== 'failed');
      if (lists.length === 0) return false;
      const store = openStore(file);
      try {
        keepLists({ ...ports, store }, arxiv, lists);
      } finally {
        closeStore(store);
      }
      return lists.some((list) => unread(list).length === 0);
    },
    close: () => {
      for (const store of stores) closeStore(store);
    },
  };
}

const isAnswered = (list: ReadList | undefined): list is ReadList =>
  list !== undefined && list.outcome.kind !== 'failed' && list.outcome.kind !== 'limited';

function unread({ category, outcome }: ReadList): readonly Unread[] {
  switch (outcome.kind) {
    case 'fetched':
      return outcome.announcements.length > 0 ? [] : [{ category, reason: undefined }];
    case 'empty':
    case 'unchanged':
      return [{ category, reason: undefined }];
    case 'failed':
    case 'limited':
      return [{ category, reason: outcome.reason }];
    default:
      return outcome satisfies never;
  }
}

/** A store that is not there, damaged, or of another version is no reason not to go on without it. */
function openQuietly(file: string, readOnly: boolean): Store | undefined {
  try {
    return openStore(file, { readOnly });
  } catch {
    return undefined;
  }
}

/** The latest batch of each store, together. */
function announcedOf(stores: readonly Store[], lists: readonly string[]): Batch | undefined {
  const parts = stores.flatMap((store) => {
    const day = latestDay(store, { categories: lists });
    return day === undefined
      ? []
      : [{ day, papers: announcedBetween(store, { from: day, to: day, categories: lists }) }];
  });
  const papers = [
    ...new Map(parts.flatMap((part) => part.papers).map((one) => [one.paper.id, one])).values(),
  ];
  const days = parts.map(({ day }) => day).sort();
  const [from, to] = [days[0], days.at(-1)];
  if (papers.length === 0 || from === undefined || to === undefined) return undefined;
  const found = new Set(papers.flatMap(({ listings }) => listings.map(({ category }) => category)));
  return { source: 'announced', from, to, lists: lists.filter((list) => found.has(list)), papers };
}

async function readSample(
  ports: BatchPorts,
  { sources }: Config,
  categories: readonly string[],
): Promise<Batch | undefined> {
  const { host, clock, fetch } = openSample(ports.packageRoot);
  const store = openMemoryStore();
  try {
    const endpoints = { rss: host, api: host, oai: host };
    const arxiv = { ...sources.arxiv, categories: [...categories], scout: [], endpoints };
    await refresh({ ...ports, store, clock, fetch, onProgress: () => {} }, { ...sources, arxiv, feeds: [] });
    const batch = announcedOf([store], categories);
    return batch === undefined ? undefined : { ...batch, source: 'sample' };
  } finally {
    closeStore(store);
  }
}
