/** What the reader has said about papers, with the papers' text: the likes of the config and the feedback in the store. */
import type { Profile } from '../config/schema.ts';
import type { PaperId } from '../paper.ts';
import { parsePaperReference } from '../paper-id.ts';
import type { Example } from '../rank/rank.ts';
import { FEEDBACK_WEIGHT } from '../scores.ts';
import { listFeedback } from '../store/feedback.ts';
import type { Store } from '../store/file/open.ts';
import { getPapers } from '../store/papers.ts';

export interface Examples {
  readonly examples: readonly Example[];
  /** Papers that were named but are not in the store, so that their text is unknown. */
  readonly unknown: readonly PaperId[];
}

export function findExamples(store: Store, profile: Profile): Examples {
  const named = profile.interests.flatMap(({ name, like, dislike }) => [
    ...like.map((reference) => ({ reference, kind: 'like' as const, interest: name })),
    ...dislike.map((reference) => ({ reference, kind: 'dislike' as const, interest: name })),
  ]);
  const fromConfig = named.flatMap(({ reference, ...rest }) => {
    const id = parsePaperReference(reference)?.id;
    return id === undefined ? [] : [{ id, ...rest }];
  });
  const said = listFeedback(store, {}).filter(({ kind }) => FEEDBACK_WEIGHT[kind] > 0);
  const fromFeedback = said.map(({ paper, ...rest }) => ({ id: paper, ...rest }));
  const all = [...fromConfig, ...fromFeedback];
  const papers = getPapers(
    store,
    all.map(({ id }) => id),
  );
  const examples = all.flatMap(({ id, ...rest }) => {
    const paper = papers.get(id);
    return paper === undefined ? [] : [{ paper, ...rest }];
  });
  return { examples, unknown: [...new Set(all.map(({ id }) => id).filter((id) => !papers.has(id)))] };
}
