/** Papers sorted into works. */
import type { Paper, PaperId } from '../paper.ts';
import { blockingKeys } from './blocking.ts';
import { type SameWork, sameWork } from './same-work.ts';

export interface WorkLink {
  readonly a: PaperId;
  readonly b: PaperId;
  readonly by: SameWork['by'];
}

export interface Grouping<P extends Paper> {
  /** Each paper once, in the order given; the first of a group is the first given. */
  readonly works: readonly (readonly P[])[];
  readonly links: readonly WorkLink[];
}

/** Linear in the number of papers, but for the few that share a key. */
export function groupWorks<P extends Paper>(papers: readonly P[]): Grouping<P> {
  const groups: P[][] = [];
  const groupOf = new Map<P, P[]>();
  const byKey = new Map<string, P[]>();
  const links: WorkLink[] = [];
  for (const paper of papers) {
    const keys = blockingKeys(paper);
    const near = new Set(keys.flatMap((key) => byKey.get(key) ?? []));
    let group: P[] | undefined;
    for (const other of near) {
      const verdict = sameWork(other, paper);
      if (!verdict.same) continue;
      links.push({ a: other.id, b: paper.id, by: verdict.by });
      group = merged(groupOf.get(other), group, groupOf, groups);
    }
    if (group === undefined) {
      group = [];
      groups.push(group);
    }
    group.push(paper);
    groupOf.set(paper, group);
    for (const key of keys) {
      const list = byKey.get(key);
      if (list === undefined) byKey.set(key, [paper]);
      else list.push(paper);
    }
  }
  return { works: groups.filter((group) => group.length > 0), links };
}

/** The two groups as one: the earlier takes over the later, which stays behind empty. */
function merged<P>(
  a: P[] | undefined,
  b: P[] | undefined,
  groupOf: Map<P, P[]>,
  groups: readonly P[][],
): P[] | undefined {
  if (a === undefined || b === undefined || a === b) return a ?? b;
  const [kept, moved] = groups.indexOf(a) < groups.indexOf(b) ? [a, b] : [b, a];
  for (const paper of moved.splice(0)) {
    kept.push(paper);
    groupOf.set(paper, kept);
  }
  return kept;
}
