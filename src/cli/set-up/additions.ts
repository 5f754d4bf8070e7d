/** Answers as changes to a configuration that is there: what it has already is left out, everything else of it stays as it was written. */
import type { ConfigEdit } from '../../config/edit/index.ts';
import { freeName, shortName } from '../../config/write.ts';
import { RadarError } from '../../errors.ts';
import { aboutsOf } from './draft.ts';
import type { InterviewAnswers } from './interview.ts';
import { isPresent, isSame, type Present } from './present.ts';

const INTERESTS = ['profile', 'interests'] as const;
const CATEGORIES = ['sources', 'arxiv', 'categories'] as const;

/** @throws RadarError `usage` where liked papers could belong to several interests. */
export function additionsOf(answers: InterviewAnswers, present: Present): readonly ConfigEdit[] {
  const draft = present.interests.length > 0 ? answers : { ...answers, interests: aboutsOf(answers) };
  const fresh = (names: readonly string[], known: readonly string[]): readonly string[] =>
    names.filter((name) => !known.some((one) => isSame(one, name)));
  const append = (path: readonly (string | number)[], values: readonly unknown[]): readonly ConfigEdit[] =>
    values.map((value) => ({ kind: 'append', path, value }));
  return [
    ...interestEdits(draft, present),
    ...append(['profile', 'authors'], fresh(draft.authors, present.authors)),
    ...append(CATEGORIES, fresh(draft.categories, present.categories)),
    ...append(['sources', 'feeds'], fresh(draft.feeds, present.feeds)),
  ];
}

/** What was asked for and is there already. */
export function alreadyPresent(draft: InterviewAnswers, present: Present): readonly string[] {
  const known = (names: readonly string[], among: readonly string[]): readonly string[] =>
    names.filter((name) => among.some((one) => isSame(one, name)));
  return [
    ...draft.interests.filter((about) => isPresent(about, present)),
    ...known(draft.authors, present.authors),
    ...known(draft.categories, present.categories),
    ...known(draft.feeds, present.feeds),
  ];
}

function interestEdits(draft: InterviewAnswers, present: Present): readonly ConfigEdit[] {
  const names = new Set(present.interests.map(({ name }) => name.toLowerCase()));
  const owner = ownerOfLikes(draft, present);
  const added = draft.interests.flatMap((about, at): readonly ConfigEdit[] => {
    if (isPresent(about, present)) return [];
    const name = freeName(shortName(about), names);
    const like = owner === present.interests.length + at ? draft.likes : [];
    const value = { name, ...(name === about ? {} : { about }), ...(like.length > 0 ? { like } : {}) };
    return [{ kind: 'append', path: INTERESTS, value }];
  });
  const liked = owner < present.interests.length ? draft.likes : [];
  return [
    ...added,
    ...liked.map((value): ConfigEdit => ({ kind: 'append', path: [...INTERESTS, owner, 'like'], value })),
  ];
}

/** The place of the interest that the liked papers belong to, of those that are there and then the new ones. */
function ownerOfLikes({ likes, likesOf, interests }: InterviewAnswers, present: Present): number {
  const old = present.interests.length;
  if (likes.length === 0 || likesOf !== undefined) return likesOf ?? old;
  const [first] = interests;
  if (first !== undefined) {
    const known = present.interests.findIndex(
      ({ name, about }) => isSame(name, first) || isSame(about, first),
    );
    return known === -1 ? old : known;
  }
  if (old === 1) return 0;
  throw new RadarError('usage', ['likes-of-which-interest', ...present.interests.map(({ name }) => name)], {
    hint: ['like-without-interest', ...likes],
  });
}
