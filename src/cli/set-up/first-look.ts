/** What a profile would pick of a batch, before its configuration is written: all of it, and each description by itself. */
import type { Config, Profile } from '../../config/schema.ts';
import type { Context } from '../../context.ts';
import type { Paper, PaperId, RankedPaper } from '../../paper.ts';
import { parsePaperReference } from '../../paper-id.ts';
import { type DescriptionFinds, descriptionFinds } from '../../rank/profile/finds.ts';
import { type Example, rankPapers } from '../../rank/rank.ts';
import { type Examples, findExamples } from '../../selection/examples.ts';
import { hasProfile } from '../../selection/gather.ts';
import { spaceOf } from '../../selection/select.ts';
import { readSpace } from '../../selection/shipped-space.ts';
import type { Store } from '../../store/file/open.ts';
import { getPapers } from '../../store/papers.ts';
import type { Batch } from './batch.ts';

export interface FirstLook {
  readonly batch: Batch;
  /** How many of its papers were ranked. */
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

export type FirstLookPorts = Pick<Context, 'packageRoot'>;

export interface FirstLookRequest {
  readonly batch: Batch;
  /** Where the text of liked papers may be, the reader's own store first. */
  readonly stores: readonly Store[];
  /** Liked papers whose text is known from elsewhere. */
  readonly liked: readonly Paper[];
  /** How many of the best papers are wanted. */
  readonly count: number;
}

/** Asks nobody and writes nothing. */
export function takeFirstLook(
  { packageRoot }: FirstLookPorts,
  config: Config,
  { batch, stores, liked, count }: FirstLookRequest,
): FirstLook {
  const { examples, unknown } = examplesOf(stores, config.profile, liked);
  const { ranked } = rankPapers({
    papers: batch.papers,
    profile: config.profile,
    examples,
    ...spaceOf({ space: readSpace(packageRoot) }),
  });
  return {
    batch,
    of: ranked.length,
    near: ranked.filter(({ score }) => score >= config.briefing.minScore).length,
    best: ranked.slice(0, count),
    ranked: hasProfile(config, examples.length),
    unknownLikes: unknown.length,
  };
}

/** What one description finds in a batch, with nothing else to help it. */
export function findsOf(
  { packageRoot }: FirstLookPorts,
  { about, minScore }: { readonly about: string; readonly minScore: number },
  { papers }: Batch,
): DescriptionFinds | undefined {
  const interest = { name: about, about, phrases: [], weight: 1, authors: [], like: [], dislike: [] };
  return descriptionFinds({ interests: [interest], papers, space: readSpace(packageRoot), minScore })[0];
}

/** The examples of the reader's store, and those whose text is known from elsewhere. */
function examplesOf(stores: readonly Store[], profile: Profile, liked: readonly Paper[]): Examples {
  const [first, ...others] = stores;
  if (first === undefined) return { examples: [], unknown: [] };
  const { examples, unknown, ...rest } = findExamples(first, profile);
  const texts = new Map<PaperId, Paper>(liked.map((paper) => [paper.id, paper]));
  for (const store of others)
    for (const [id, paper] of getPapers(store, new Set(unknown))) texts.set(id, paper);
  const told = profile.interests.flatMap(({ name, like }) =>
    like.flatMap((reference): Example[] => {
      const id = parsePaperReference(reference)?.id;
      const paper = id !== undefined && unknown.includes(id) ? texts.get(id) : undefined;
      return paper === undefined ? [] : [{ paper, kind: 'like', interest: name }];
    }),
  );
  return { ...rest, examples: [...examples, ...told], unknown: unknown.filter((id) => !texts.has(id)) };
}
