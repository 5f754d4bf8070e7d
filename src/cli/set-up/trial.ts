/** A profile on trial before it is written: on papers that there are, or on today’s, which are asked for where that is wanted. */
import { configOfEnvironment, loadConfig } from '../../config/load.ts';
import { findPaths, storeFile } from '../../config/paths.ts';
import type { ArxivConfig, Config } from '../../config/schema.ts';
import type { Context } from '../../context.ts';
import { RadarError } from '../../errors.ts';
import { say as sentenceOf } from '../../messages/say.ts';
import { INTERFACE_WORDS } from '../../messages/words.ts';
import { hideCredentials } from '../../net/address.ts';
import { wrap } from '../../view/kit/layout.ts';
import { plain } from '../../view/kit/sanitize.ts';
import type { Style } from '../../view/kit/style.ts';
import type { Asker } from '../prompts/asker.ts';
import { reporterFor } from '../refreshing.ts';
import { type Batches, openBatches, type Unread } from './batch.ts';
import { findsOf, takeFirstLook } from './first-look.ts';
import { findsLines, firstLookLines } from './first-look-view.ts';
import type { InterviewAnswers } from './interview.ts';

const LOOKED_AT = 5;
/** Each is a request, three seconds apart. */
const MOST_ASKED = 3;

type ConfigOf = (draft: InterviewAnswers) => Config;

export interface Trial {
  /** Asks whether today's batch may be fetched, where nothing else tells of the chosen fields; never twice for the same. */
  readonly offer: (draft: InterviewAnswers) => Promise<void>;
  /** The chosen categories that could be fetched. */
  readonly unread: (draft: InterviewAnswers) => readonly string[];
  readonly fetch: (draft: InterviewAnswers) => Promise<void>;
  /** What a description finds; undefined where there is nothing to try it on. */
  readonly finds: (draft: InterviewAnswers, about: string) => Promise<readonly string[] | undefined>;
  /** What the whole profile would pick. */
  readonly look: (draft: InterviewAnswers) => Promise<readonly string[]>;
  /** Writes what was fetched into the store. Whether there is anything to rate then. */
  readonly keep: (draft: InterviewAnswers) => Promise<boolean>;
  readonly close: () => void;
}

interface Surroundings {
  readonly context: Context;
  readonly ask: Asker;
  readonly configFlag: string | undefined;
  readonly configOf: ConfigOf;
  /** Cells that a line may fill. */
  readonly style: (config: Config) => Style;
}

export function openTrial(around: Surroundings): Trial {
  const { context, ask, configOf, configFlag, style } = around;
  const { dataDir } = findPaths(context.env, context.cwd, configFlag);
  const batches = openBatches(context, storeFile(dataDir));
  const arxiv = arxivAround(context, configFlag);
  const offered = new Set<string>();
  const unread = (draft: InterviewAnswers): readonly string[] =>
    batches.missing(configOf(draft)).slice(0, MOST_ASKED);
  const fetch = async (draft: InterviewAnswers): Promise<void> => {
    const config = configOf(draft);
    const reporter = reporterFor(context, false, config);
    const left = await batches.fetch(arxiv, unread(draft), reporter.onProgress).finally(reporter.clear);
    for (const line of unreadLines(left, draft.lang)) ask.warn(line);
  };
  return {
    unread,
    fetch,
    offer: async (draft) => {
      const asked = unread(draft).filter((category) => !offered.has(category));
      if (asked.length === 0 || (await isTold(batches, configOf(draft)))) return;
      for (const category of asked) offered.add(category);
      const words = INTERFACE_WORDS[draft.lang];
      const question = words.setUp.fetchOffer(asked.join(words.comma), asked.length, hostOf(arxiv));
      if (await ask.confirm(question, true, words)) await fetch(draft);
    },
    finds: async (draft, about) => {
      const config = configOf(draft);
      const batch = await batches.find(config);
      const { minScore } = config.briefing;
      const found = batch === undefined ? undefined : findsOf(context, { about, minScore }, batch);
      return batch === undefined || found === undefined
        ? undefined
        : findsLines(found, batch, minScore, style(config));
    },
    look: async (draft) => {
      const config = configOf(draft);
      const batch = await batches.find(config);
      if (batch === undefined) return wrap(INTERFACE_WORDS[draft.lang].lookNothing, style(config).width);
      const { stores } = batches;
      const look = takeFirstLook(context, config, {
        batch,
        stores,
        liked: draft.likedPapers,
        count: LOOKED_AT,
      });
      return firstLookLines({ ...look, minScore: config.briefing.minScore }, style(config));
    },
    keep: async (draft) => {
      const batch = await batches.find(configOf(draft));
      return batches.keep(arxiv) || (batch?.source === 'announced' && batches.stores.length > 1);
    },
    close: batches.close,
  };
}

/** Something that was announced is known of these fields, or the sample is of all of them. */
async function isTold(batches: Batches, config: Config): Promise<boolean> {
  return batches.isSampled(config) && (await batches.find(config)) !== undefined;
}

/** Where and how arXiv is asked: as the configuration says that is in force now, else the environment. */
function arxivAround({ env, cwd }: Context, configFlag: string | undefined): ArxivConfig {
  try {
    return loadConfig(env, cwd, configFlag).config.sources.arxiv;
  } catch (error) {
    if (error instanceof RadarError) return configOfEnvironment(env).sources.arxiv;
    throw error;
  }
}

const hostOf = ({ endpoints }: ArxivConfig): string =>
  plain(URL.canParse(endpoints.rss) ? new URL(endpoints.rss).host : endpoints.rss);

/** One line for every reason: a network that refuses is told of once. */
function unreadLines(left: readonly Unread[], lang: InterviewAnswers['lang']): readonly string[] {
  const words = INTERFACE_WORDS[lang];
  const lists = new Map<string, string[]>();
  for (const { category, reason } of left) {
    const why =
      reason === undefined ? words.setUp.nothingAnnounced : hideCredentials(sentenceOf(lang, reason));
    lists.set(why, [...(lists.get(why) ?? []), category]);
  }
  return [...lists].map(([why, categories]) => `${categories.join(words.comma)}${words.colon}${why}`);
}
