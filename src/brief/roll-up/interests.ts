/** The interests of a week by what they are worth, and the best papers of each. */
import type { Bringer, RollUpInterest, RollUpPaper } from './model.ts';
import { termsOf } from './terms.ts';

const MOST_PAPERS = 5;
/** How much nearness to what the reader liked counts beside the score, which goes to 1. */
const OF_NEARNESS = 0.5;

interface Group extends Pick<RollUpInterest, 'name' | 'by'> {
  readonly papers: RollUpPaper[];
}

/** Best first; papers that nothing in the profile explains come last. `before`: those of the time before, where it is known. */
export function interestsOf(
  papers: readonly RollUpPaper[],
  before: readonly RollUpPaper[] | undefined,
): readonly RollUpInterest[] {
  const earlier =
    before === undefined ? undefined : new Map(groupsOf(before).map((one) => [keyOf(one), one]));
  return groupsOf(papers)
    .map((group): RollUpInterest => {
      const then = earlier === undefined ? undefined : (earlier.get(keyOf(group))?.papers ?? []);
      const best = group.papers
        .filter(({ feedback }) => !feedback.includes('dislike'))
        .toSorted((a, b) => worthOf(b) - worthOf(a))
        .slice(0, MOST_PAPERS);
      return {
        name: group.name,
        by: group.by,
        shown: group.papers.length,
        before: then?.length,
        papers: best,
        terms: termsOf(group.papers, then ?? []),
      };
    })
    .sort(
      (a, b) =>
        Number(isExplained(b)) - Number(isExplained(a)) ||
        worthOfAll(b) - worthOfAll(a) ||
        (keyOf(a) < keyOf(b) ? -1 : 1),
    );
}

function groupsOf(papers: readonly RollUpPaper[]): readonly Group[] {
  const groups = new Map<string, Group>();
  for (const one of papers) {
    const { interest: name } = one.paper;
    const by = name === undefined ? bringerOf(one) : undefined;
    const key = keyOf({ name, by });
    const group = groups.get(key) ?? { name, by, papers: [] };
    groups.set(key, group);
    group.papers.push(one);
  }
  return [...groups.values()];
}

const keyOf = ({ name, by }: Pick<RollUpInterest, 'name' | 'by'>): string => JSON.stringify([name, by]);

const isExplained = ({ name, by }: RollUpInterest): boolean => name !== undefined || by !== undefined;

/** What a paper of no interest owes its place to. */
function bringerOf({ paper, feedback }: RollUpPaper): Bringer | undefined {
  const [first] = paper.signals.toSorted((a, b) => b.value - a.value);
  if (first?.name === 'author') return 'author';
  return first?.name === 'liked' || first?.name === 'embedding' || feedback.includes('like')
    ? 'liked'
    : undefined;
}

/** What the reader liked or saved stands before what is near it, and that before what radar thought near. */
export const worthOf = ({ paper, feedback, nearness }: RollUpPaper): number =>
  paper.score +
  (feedback.includes('like') || feedback.includes('save') ? 1 : 0) +
  OF_NEARNESS * Math.max(0, nearness);

/** An interest is worth what its best papers are, not how many crowd into it. */
const worthOfAll = ({ papers }: RollUpInterest): number =>
  papers.slice(0, 3).reduce((sum, paper) => sum + worthOf(paper), 0);
