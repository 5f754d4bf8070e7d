/** The first sentences of a week: what there was more and less of, what recurs, and what comes first. */
import type { Message } from '../../messages/message.ts';
import type { RollUp, RollUpInterest, RollUpPaper } from './model.ts';

/** Fewer papers more or less are chance. */
const LEAST_CHANGE = 3;
/** A phrase of fewer titles is no talk of the week. */
const LEAST_TITLES = 3;

interface Week extends Pick<RollUp, 'interests' | 'bridges' | 'toRead'> {
  readonly papers: readonly RollUpPaper[];
}

/** `days`: the length of the time, and of the time before that it is compared with. */
export function openingOf(week: Week, days: number): readonly Message[] {
  return [...movesOf(week, days), ...talkOf(week, days), ...firstOf(week)];
}

/** What grew and what shrank most against the time before; without one, what there was most of. */
function movesOf({ interests, papers }: Week, days: number): readonly Message[] {
  const named = interests.flatMap(({ name, shown, before }) =>
    name === undefined ? [] : [{ name, shown, before, change: shown - (before ?? shown) }],
  );
  const byChange = named.toSorted((a, b) => b.change - a.change);
  const [most, least] = [byChange[0], byChange.at(-1)];
  const moves: Message[] = [];
  if (most?.before !== undefined && most.change >= LEAST_CHANGE)
    moves.push(['week-more', most.name, most.shown, most.before, days]);
  if (least?.before !== undefined && -least.change >= LEAST_CHANGE)
    moves.push(['week-less', least.name, least.shown, least.before, days]);
  if (moves.length > 0) return moves;
  const [fullest] = named.toSorted((a, b) => b.shown - a.shown);
  if (fullest === undefined || named.length < 2) return [];
  return fullest.before === undefined
    ? [['week-most', fullest.name, fullest.shown, papers.length]]
    : [['week-steady', fullest.name, fullest.shown, papers.length]];
}

/** The phrase that most titles of one interest share, best one that the time before did not have. */
function talkOf({ interests }: Week, days: number): readonly Message[] {
  const [term] = interests
    .flatMap((one) => one.terms.map((term) => ({ ...term, growth: growthOf(one, term) })))
    .filter(({ papers }) => papers >= LEAST_TITLES)
    .sort((a, b) => b.growth - a.growth || b.papers - a.papers);
  if (term === undefined) return [];
  const { text, papers, before, growth } = term;
  return growth > 0 && before === 0 ? [['week-new-talk', text, papers, days]] : [['week-talk', text, papers]];
}

/** Undefined times before tell no growth. */
const growthOf = (
  { before }: RollUpInterest,
  term: { readonly papers: number; readonly before: number },
): number => (before === undefined ? 0 : term.papers - term.before);

/** From so much likeness on it can be said that a paper is near what was liked. */
const NEAR = 0.3;

/** The paper to begin with among those that the reader has not touched, and what crosses fields. */
function firstOf({ papers, toRead, bridges }: Week): readonly Message[] {
  const [nearest] = papers.filter(isUntouched).toSorted((a, b) => b.nearness - a.nearness);
  const [first] = toRead.filter(isUntouched);
  const [bridge] = bridges;
  const [one, other] = bridge?.bridge.fields ?? [];
  const beginning: readonly Message[] =
    nearest !== undefined && nearest.nearness >= NEAR
      ? [['week-near-liked', titleOf(nearest)]]
      : first === undefined
        ? []
        : [['week-first', titleOf(first)]];
  if (bridge === undefined || one === undefined || other === undefined) return beginning;
  return [
    ...beginning,
    ['bridge-found', notionOf(bridge.bridge.label), ['field-name', one], ['field-name', other]],
  ];
}

const isUntouched = ({ feedback }: RollUpPaper): boolean => feedback.length === 0;

const titleOf = ({ paper }: RollUpPaper): string => paper.paper.title;

const notionOf = (label: string): string => label.split(', ')[0] ?? label;
