/** What a profile would pick, before its configuration is written: from the store where that has a batch, else from the sample. */
import type { Config, Profile } from '../../config/schema.ts';
import type { Context } from '../../context.ts';
import { listsOf } from '../../intake/lists.ts';
import { refresh } from '../../intake/refresh.ts';
import { openSample } from '../../intake/sample.ts';
import type { AnnouncedPaper, Day, Paper, RankedPaper } from '../../paper.ts';
import { parsePaperReference } from '../../paper-id.ts';
import { type Example, rankPapers } from '../../rank/rank.ts';
import { type Examples, findExamples } from '../../selection/examples.ts';
import { hasProfile, spaceOf } from '../../selection/select.ts';
import { readSpace } from '../../selection/shipped-space.ts';
import { announcedBetween, latestDay } from '../../store/announcements.ts';
import { closeStore, openMemoryStore, openStore, type Store } from '../../store/file/open.ts';

export interface FirstLook {
  readonly source: 'store' | 'sample';
  readonly day: Day;
  /** How many papers were ranked. */
  readonly of: number;
  /** How many of them reach the threshold. */
  readonly near: number;
  /** Best first. */
  readonly best: readonly RankedPaper[];
  /** False where the profile says nothing to rank by. */
  readonly ranked: boolean;
  /** Liked papers whose text is not known yet. */
  readonly unknownLikes: number;
}

export type FirstLookPorts = Pick<Context, 'packageRoot' | 'random' | 'signal' | 'version'>;

interface Batch {
  readonly day: Day;
  readonly papers: readonly AnnouncedPaper[];
}

export interface FirstLookRequest {
  /** The store, which need not be there. */
  readonly file: string;
  /** Liked papers whose text is known from elsewhere. */
  readonly liked: readonly Paper[];
  /** How many of the best papers are wanted. */
  readonly count: number;
}

/** Asks nobody and writes nothing. */
export async function takeFirstLook(
  ports: FirstLookPorts,
  config: Config,
  request: FirstLookRequest,
): Promise<FirstLook> {
  const store = openQuietly(request.file);
  try {
    const own = store === undefined ? undefined : latestOf(store, listsOf(config));
    const batch = own ?? (await sampleBatch(ports, config));
    const { examples, unknown } = examplesOf(store, config.profile, request.liked);
    const { ranked } = rankPapers({
      papers: batch.papers,
      profile: config.profile,
      examples,
      ...spaceOf({ space: readSpace(ports.packageRoot) }),
    });
    return {
      source: own === undefined ? 'sample' : 'store',
      day: batch.day,
      of: ranked.length,
      near: ranked.filter(({ score }) => score >= config.briefing.minScore).length,
      best: ranked.slice(0, request.count),
      ranked: hasProfile(config, examples.length),
      unknownLikes: unknown.length,
    };
  } finally {
    if (store !== undefined) closeStore(store);
  }
}

/** The store's own examples, and those that only `liked` knows the text of. */
function examplesOf(store: Store | undefined, profile: Profile, liked: readonly Paper[]): Examples {
  const memory = store ?? openMemoryStore();
  try {
    const { examples, unknown } = findExamples(memory, profile);
    const texts = new Map(liked.map((paper) => [paper.id, paper]));
    const told = profile.interests.flatMap(({ name, like }) =>
      like.flatMap((reference): Example[] => {
        const id = parsePaperReference(reference)?.id;
        const paper = id !== undefined && unknown.includes(id) ? texts.get(id) : undefined;
        return paper === undefined ? [] : [{ paper, kind: 'like', interest: name }];
      }),
    );
    return { examples: [...examples, ...told], unknown: unknown.filter((id) => !texts.has(id)) };
  } finally {
    if (store === undefined) closeStore(memory);
  }
}

/** A store that is not there, damaged, or of another version is no reason not to show the sample. */
function openQuietly(file: string): Store | undefined {
  try {
    return openStore(file, { readOnly: true });
  } catch {
    return undefined;
  }
}

function latestOf(store: Store, categories: readonly string[]): Batch | undefined {
  const day = latestDay(store, { categories });
  if (day === undefined) return undefined;
  const papers = announcedBetween(store, { from: day, to: day, categories });
  return papers.length === 0 ? undefined : { day, papers };
}

/** The sample's papers of the chosen categories; all of them where the sample has none of those. */
async function sampleBatch(ports: FirstLookPorts, config: Config): Promise<Batch> {
  const sample = openSample(ports.packageRoot);
  const store = openMemoryStore();
  try {
    const own = sample.categories.filter((category) => config.sources.arxiv.categories.includes(category));
    const arxiv = {
      ...config.sources.arxiv,
      categories: own.length > 0 ? own : [...sample.categories],
      scout: [],
      endpoints: { rss: sample.host, api: sample.host, oai: sample.host },
    };
    const { clock, fetch } = sample;
    await refresh(
      { ...ports, store, clock, fetch, onProgress: () => {} },
      {
        ...config.sources,
        arxiv,
        feeds: [],
      },
    );
    return latestOf(store, arxiv.categories) ?? { day: '2026-06-18' as Day, papers: [] };
  } finally {
    closeStore(store);
  }
}
