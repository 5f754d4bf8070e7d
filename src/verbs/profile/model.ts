/** What radar believes of the reader, what in the profile does not work, and what would be worth adding to it. */

import { profileHash } from '../../config/profile-hash.ts';
import type { Config, Mute } from '../../config/schema.ts';
import { defined } from '../../defined.ts';
import { type FeedbackKind, MUTE_LISTS, type PaperId } from '../../paper.ts';
import type { Example } from '../../rank/input.ts';
import { type DescriptionFinds, descriptionFinds } from '../../rank/profile/finds.ts';
import { type Learned, learnedWords } from '../../rank/profile/learned.ts';
import { countPhrase, type LintFinding, lintOverlaps, lintProfile } from '../../rank/profile/lint.ts';
import { lintReadability } from '../../rank/profile/readable.ts';
import { suggestForProfile } from '../../rank/profile/suggest.ts';
import { findExamples } from '../../selection/examples.ts';
import { readSpace } from '../../selection/shipped-space.ts';
import type { Store } from '../../store/file/open.ts';
import { getPapers } from '../../store/papers.ts';
import { type Recent, type RecentWalk, type SeenAuthor, walkRecent } from './recent-walk.ts';

export interface ProfilePorts {
  readonly store: Store;
  readonly packageRoot: string;
}

export interface MarkedTitle {
  readonly id: PaperId;
  readonly title: string;
  readonly kind: FeedbackKind;
}

export interface InterestDescription {
  /** Undefined for what was marked without naming an interest. */
  readonly name: string | undefined;
  readonly about: string;
  readonly weight: number;
  readonly phrases: readonly { readonly text: string; readonly papers: number }[];
  readonly authors: readonly SeenAuthor[];
  readonly marked: readonly MarkedTitle[];
  readonly learned: Learned;
}

export interface ProfileDescription {
  readonly name: string;
  readonly hash: string;
  readonly recent: Recent;
  /** Papers among which phrases were counted. */
  readonly pool: number;
  readonly interests: readonly InterestDescription[];
  readonly authors: readonly SeenAuthor[];
  /** Marked papers that are not in the store: their text does not count yet. */
  readonly unknown: readonly PaperId[];
  readonly mutes: readonly { readonly kind: keyof Mute; readonly text: string; readonly hidden: number }[];
}

export function describeProfile({ store }: ProfilePorts, config: Config): ProfileDescription {
  const { profile } = config;
  const walk = walkRecent(store, config);
  const { examples, unknown } = findExamples(store, profile);
  const authorsSeen = (names: readonly string[]) =>
    names.map((name) => walk.authors.get(name) ?? { name, papers: 0 });
  const names = new Set(profile.interests.map(({ name }) => name));
  const marksOf = (name: string | undefined) =>
    examples.filter(
      ({ interest }) => (interest !== undefined && names.has(interest) ? interest : undefined) === name,
    );
  const learned = (own: readonly Example[]) =>
    learnedWords(
      own,
      walk.pool.map(({ paper }) => paper),
    );
  const interests = profile.interests.map((interest): InterestDescription => {
    const own = marksOf(interest.name);
    return {
      name: interest.name,
      about: interest.about,
      weight: interest.weight,
      phrases: interest.phrases.map((text) => ({
        text,
        papers: countPhrase(
          text,
          walk.pool.map(({ paper }) => paper),
          true,
        ),
      })),
      authors: authorsSeen(interest.authors),
      marked: own.map(titleOf),
      learned: learned(own),
    };
  });
  const rest = marksOf(undefined);
  const general: InterestDescription[] =
    rest.length === 0
      ? []
      : [
          {
            name: undefined,
            about: '',
            weight: 1,
            phrases: [],
            authors: [],
            marked: rest.map(titleOf),
            learned: learned(rest),
          },
        ];
  return {
    name: profile.name,
    hash: profileHash(config),
    recent: walk.recent,
    pool: walk.pool.length,
    interests: [...interests, ...general],
    authors: authorsSeen(profile.authors),
    unknown,
    mutes: mutesOf(profile.mute, walk.hidden),
  };
}

const titleOf = ({ paper, kind }: Example): MarkedTitle => ({ id: paper.id, title: paper.title, kind });

function mutesOf(mute: Mute, hidden: ReadonlyMap<string, number>): ProfileDescription['mutes'] {
  return MUTE_LISTS.flatMap((kind) =>
    mute[kind].map((text) => ({ kind, text, hidden: hidden.get(`${kind} ${text}`) ?? 0 })),
  );
}

export interface ProfileLint {
  readonly recent: Recent;
  /** Papers looked at; with fewer than `enough` nothing is found. */
  readonly pool: number;
  readonly enough: number;
  readonly findings: readonly LintFinding[];
  /** What each interest finds in the latest batch. */
  readonly finds: readonly DescriptionFinds[];
}

/** Fewer papers prove nothing. */
const ENOUGH = 50;
/** Phrases worth adding that lint itself mentions; `suggest` has all of them. */
const MENTIONED = 3;

export function lintConfig({ store, packageRoot }: ProfilePorts, config: Config): ProfileLint {
  const walk = walkRecent(store, config);
  const { recent, pool } = walk;
  const papers = pool.map(({ paper }) => paper);
  const { examples } = findExamples(store, config.profile);
  const space = readSpace(packageRoot);
  const isEnough = papers.length >= ENOUGH;
  const unread = lintReadability(config.profile.interests, space);
  const isTold = ({ kind, where }: LintFinding): boolean =>
    kind === 'no-common-words' && unread.some((one) => one.where === where);
  const latest = pool.filter(({ announcedOn }) => announcedOn === recent.to);
  const worth = suggestFrom(store, config, walk)
    .suggestions.filter(({ kind }) => kind === 'phrase')
    .slice(0, MENTIONED)
    .map(
      ({ text, papers: by, share }): LintFinding => ({
        kind: 'worth-adding',
        where: 'interests',
        message: ['phrase-worth-adding', text, by.length, 100 * share, pool.length],
      }),
    );
  return {
    recent,
    pool: papers.length,
    enough: ENOUGH,
    findings: isEnough
      ? [
          ...unread,
          ...lintProfile(config.profile, papers).filter((finding) => !isTold(finding)),
          ...lintOverlaps({
            profile: config.profile,
            examples,
            papers: pool,
            ...defined({ space }),
          }),
          ...worth,
        ]
      : unread,
    finds: isEnough
      ? descriptionFinds({
          interests: config.profile.interests,
          papers: latest,
          space,
          minScore: config.briefing.minScore,
        })
      : [],
  };
}

export interface SuggestedAddition {
  readonly kind: 'phrase' | 'author' | 'category';
  readonly text: string;
  /** The liked papers that have it. */
  readonly papers: readonly { readonly id: PaperId; readonly title: string }[];
  /** The share of the papers of late that have it. */
  readonly share: number;
}

export interface ProfileSuggestions {
  readonly recent: Recent;
  readonly pool: number;
  /** Liked and saved papers whose text is known. */
  readonly liked: number;
  readonly suggestions: readonly SuggestedAddition[];
}

export function suggestConfig({ store }: ProfilePorts, config: Config): ProfileSuggestions {
  return suggestFrom(store, config, walkRecent(store, config));
}

function suggestFrom(store: Store, config: Config, { recent, pool }: RecentWalk): ProfileSuggestions {
  const { examples } = findExamples(store, config.profile);
  const liked = new Set(
    examples.filter(({ kind }) => kind === 'like' || kind === 'save').map(({ paper }) => paper.id),
  );
  const { categories, scout } = config.sources.arxiv;
  const found = suggestForProfile(
    config.profile,
    examples,
    pool.map(({ paper }) => paper),
    { categories: [...categories, ...scout] },
  );
  const papers = getPapers(store, new Set(found.flatMap((one) => one.papers)));
  return {
    recent,
    pool: pool.length,
    liked: liked.size,
    suggestions: found.map(({ kind, text, share, papers: ids }) => ({
      kind,
      text,
      share,
      papers: ids.flatMap((id) => {
        const paper = papers.get(id);
        return paper === undefined ? [] : [{ id, title: paper.title }];
      }),
    })),
  };
}
