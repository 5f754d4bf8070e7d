/** A roll-up as the parts that render digests see it: its papers numbered in the order in which they are printed. */

import type { RollUp, RollUpInterest, RollUpPaper } from '../../../brief/roll-up.ts';
import type { InterfaceWords } from '../../../messages/words.ts';
import type { Digest, PaperId } from '../../../paper.ts';
import { type DigestModel, modelOf } from '../../../view/digest/model.ts';

export interface RollUpModel {
  readonly rollUp: RollUp;
  /** What the renderers of claims and references want. */
  readonly model: DigestModel;
  /** True for the place where a paper is printed whole; everywhere else it is a line. */
  readonly isWhole: (section: 'interests' | 'toRead' | 'liked', id: PaperId) => boolean;
}

export function rollUpModel(rollUp: RollUp): RollUpModel {
  const sections = {
    interests: rollUp.interests.flatMap(({ papers }) => papers),
    toRead: rollUp.toRead,
    liked: rollUp.liked,
  };
  const first = new Map<PaperId, keyof typeof sections>();
  const listed: RollUpPaper[] = [];
  for (const section of ['interests', 'toRead', 'liked'] as const) {
    for (const one of sections[section]) {
      if (first.has(one.paper.paper.id)) continue;
      first.set(one.paper.paper.id, section);
      listed.push(one);
    }
  }
  const model = modelOf(digestOf(rollUp, listed));
  return { rollUp, model, isWhole: (section, id) => first.get(id) === section };
}

function digestOf(rollUp: RollUp, listed: readonly RollUpPaper[]): Digest {
  const { counts } = rollUp;
  return {
    date: rollUp.until,
    since: rollUp.since,
    generatedAt: '',
    profile: { name: rollUp.profile.name, hash: '' },
    coverage: rollUp.gaps,
    counts: {
      announced: counts.announced,
      considered: counts.announced,
      shown: counts.shown,
      muted: 0,
      alreadyShown: 0,
    },
    papers: listed.map(({ paper }) => paper),
    briefing: {
      writer: 'extractive',
      headline: { text: ['text', ''], evidence: [] },
      bridges: rollUp.bridges.map(({ bridge }) => bridge),
      themes: [],
      papers: listed.map(({ paper, claims }) => ({ paper: paper.paper.id, claims })),
      checks: rollUp.checks,
    },
  };
}

/** `12 papers, 8 in the 7 days before; recurring: flagged lattice (3)` */
export function movement(interest: RollUpInterest, days: number, say: InterfaceWords): string {
  const { shown, before, terms } = interest;
  const counted = [say.papersShown(shown), ...(before === undefined ? [] : [say.before(before, days)])];
  const recurring = terms.map(
    ({ text, papers, before: earlier }) =>
      `${text} (${papers}${before !== undefined && earlier === 0 ? say.newTerm : ''})`,
  );
  return [
    counted.join(say.comma),
    ...(recurring.length === 0 ? [] : [`${say.recurring}${say.colon}${recurring.join(say.comma)}`]),
  ].join(say.semicolon);
}

/** `1,243 announced, 37 shown, 5 read, 3 liked, 2 saved` */
export function summary({ counts, digests }: RollUp, say: InterfaceWords): string {
  return [
    say.inDigests(digests),
    say.announced(counts.announced),
    say.shown(counts.shown),
    say.papersMarked.read(counts.read),
    say.papersMarked.like(counts.liked),
    say.papersMarked.save(counts.saved),
  ].join(say.comma);
}
