/** A roll-up as the parts that render digests see it: its papers numbered in the order in which they are printed. */

import type { RollUp, RollUpInterest, RollUpPaper } from '../../../brief/roll-up/model.ts';
import { say as sayMessage } from '../../../messages/say.ts';
import type { InterfaceWords } from '../../../messages/words.ts';
import type { Day, Digest, PaperId } from '../../../paper.ts';
import { sourceName } from '../../../view/coverage/words.ts';
import { type DigestModel, modelOf } from '../../../view/digest/model.ts';
import { plain } from '../../../view/kit/sanitize.ts';

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

/** What an interest is called: by its name, or by what brought its papers in. */
export const interestName = ({ name, by }: RollUpInterest, say: InterfaceWords): string =>
  name ?? (by === undefined ? say.otherPapers : say.broughtBy[by]);

/** `Not complete: cs.LG (16, 17 Jun), Nature (16 Jun).` Undefined where nothing is missing. */
export function gapLine({ gaps }: RollUp, say: InterfaceWords): string | undefined {
  const days = new Map<string, Day[]>();
  for (const { source, category, date } of [...gaps].sort((a, b) => (a.date < b.date ? -1 : 1))) {
    const name = source === 'arxiv' ? plain(category) : sourceName(source);
    days.set(name, [...(days.get(name) ?? []), date]);
  }
  if (days.size === 0) return undefined;
  const parts = [...days].map(([name, own]) => `${name}${say.gap}${say.brackets(daysInWords(own, say))}`);
  return `${say.notComplete(parts.join(say.comma))}${say.stop}`;
}

const MOST_DAYS = 3;

/** Up to three days one by one, more as their first and last. */
function daysInWords(days: readonly Day[], say: InterfaceWords): string {
  const words = days.map((day) => say.dayMonth(day));
  return words.length > MOST_DAYS ? `${words[0]} – ${words.at(-1)}` : words.join(say.comma);
}

/** The sentences of the opening, as one paragraph. */
export const openingText = ({ opening }: RollUp, say: InterfaceWords): string =>
  opening.map((message) => sayMessage(say.lang, message)).join(say.lang === 'zh' ? '' : ' ');
