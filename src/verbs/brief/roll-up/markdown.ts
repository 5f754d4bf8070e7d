/** `radar brief --week -f markdown`: what moved, what is still to read, what was liked, with the evidence of the days. */

import type { RollUp, RollUpInterest, RollUpPaper } from '../../../brief/roll-up/model.ts';
import { daysFromTo } from '../../../calendar.ts';
import { INTERFACE_WORDS, type InterfaceWords, type Lang } from '../../../messages/words.ts';
import { escapeMarkdown } from '../../../view/digest/markdown/escape.ts';
import { frontMatterOf, scalar } from '../../../view/digest/markdown/front-matter.ts';
import {
  acrossBlocks,
  anchored,
  byline,
  indented,
  sentenceCase,
} from '../../../view/digest/markdown/index.ts';
import { claimsMarkdown, referenceMarkdown, titleMarkdown } from '../../../view/digest/markdown/text.ts';
import type { DigestView } from '../../../view/digest/model.ts';
import {
  gapLine,
  interestName,
  movement,
  openingText,
  type RollUpModel,
  rollUpModel,
  summary,
} from './model.ts';

export function renderRollUpMarkdown(
  rollUp: RollUp,
  options: { readonly lang: Lang },
  view: DigestView = {},
): string {
  const say = INTERFACE_WORDS[options.lang];
  const made = rollUpModel(rollUp);
  const days = daysFromTo(rollUp.since, rollUp.until) + 1;
  const blocks = [
    `# ${say.longDate(rollUp.since)} – ${say.longDate(rollUp.until)}`,
    ...(rollUp.opening.length === 0 ? [] : [escapeMarkdown(openingText(rollUp, say))]),
    `${summary(rollUp, say)}${say.stop}`,
    `## ${sentenceCase(say.moved)}`,
    ...rollUp.interests.flatMap((interest) => interestBlocks(made, interest, days, view, say)),
    ...section(say.stillToRead, lines(made, 'toRead', rollUp.toRead, view, say)),
    ...section(say.youLiked, lines(made, 'liked', rollUp.liked, view, say)),
    ...acrossBlocks(made.model, say),
    '---',
    `*${foot(made, say)}*`,
  ];
  return `${frontMatter(rollUp)}\n${blocks.join('\n\n')}\n`;
}

const section = (title: string, items: string): string[] =>
  items === '' ? [] : [`## ${sentenceCase(title)}`, items];

function interestBlocks(
  made: RollUpModel,
  interest: RollUpInterest,
  days: number,
  view: DigestView,
  say: InterfaceWords,
): string[] {
  const name = escapeMarkdown(interestName(interest, say));
  const head = `**${name}**${say.colon}${escapeMarkdown(movement(interest, days, say))}`;
  return [head, lines(made, 'interests', interest.papers, view, say)].filter((block) => block !== '');
}

/** A list item a paper: whole where it comes first, a reference where it was printed above. */
function lines(
  made: RollUpModel,
  at: 'interests' | 'toRead' | 'liked',
  papers: readonly RollUpPaper[],
  view: DigestView,
  say: InterfaceWords,
): string {
  const { model, isWhole } = made;
  return papers
    .map((one) => {
      const { paper } = one;
      const { id } = paper.paper;
      if (!isWhole(at, id)) {
        const number = referenceMarkdown(model, id, `[${model.numbers.get(id) ?? ''}]`);
        return `- ${[`${number} ${titleMarkdown(paper.paper)}`, ...marks(one, say)].join(' · ')}`;
      }
      const facts = [
        byline(paper, view, say, ['score']),
        escapeMarkdown(say.dayMonth(one.day)),
        ...marks(one, say),
      ];
      const head = `${anchored(model, paper)}\\\n${facts.join(' · ')}`;
      return indented([head, ...claimsMarkdown(model, one.claims, say)]);
    })
    .join('\n');
}

const marks = ({ feedback }: RollUpPaper, say: InterfaceWords): string[] =>
  feedback.map((kind) => say.mark[kind]);

function foot({ rollUp }: RollUpModel, say: InterfaceWords): string {
  const { claims, repaired, dropped } = rollUp.checks;
  const gaps = gapLine(rollUp, say);
  const cost = rollUp.costUsd === undefined ? '' : ` ${say.costs(rollUp.costUsd)}${say.stop}`;
  return [
    `radar${say.colon}${say.fromDigests(rollUp.digests)}${say.stop} ${say.checked(claims, repaired, dropped)}${say.stop}${cost} ${say.caveat}`,
    ...(gaps === undefined ? [] : [escapeMarkdown(gaps)]),
  ].join(' ');
}

function frontMatter(rollUp: RollUp): string {
  const { counts, checks } = rollUp;
  return frontMatterOf([
    `since: ${rollUp.since}`,
    `until: ${rollUp.until}`,
    `profile: ${scalar(rollUp.profile.name)}`,
    `digests: ${rollUp.digests}`,
    `announced: ${counts.announced}`,
    `shown: ${counts.shown}`,
    `read: ${counts.read}`,
    `liked: ${counts.liked}`,
    `saved: ${counts.saved}`,
    `claims_checked: ${checks.claims}`,
    `claims_repaired: ${checks.repaired}`,
    `claims_dropped: ${checks.dropped}`,
    ...(rollUp.costUsd === undefined ? [] : [`cost_usd: ${Number(rollUp.costUsd.toFixed(4))}`]),
  ]);
}
