/** The Markdown digest: front matter, CommonMark, and nothing in it that changes from one run to the next. */

import { say as saidIn } from '../../../messages/say.ts';
import { INTERFACE_WORDS, type InterfaceWords, type Lang } from '../../../messages/words.ts';
import type { Bridge, Claim, Digest, RankedPaper, Theme } from '../../../paper.ts';
import { datedSentence, isIncomplete } from '../../coverage/words.ts';
import { plain } from '../../kit/sanitize.ts';
import { shortId } from '../../papers/titles.ts';
import {
  badgesOf,
  type DigestModel,
  type DigestView,
  farEndsOf,
  isFollowed,
  modelOf,
  placeOf,
  quotesItsEvidence,
  referenceTo,
  scoreText,
  storyOf,
} from '../model.ts';
import { escapeMarkdown } from './escape.ts';
import { footText } from './foot.ts';
import { frontMatter } from './front-matter.ts';
import { firstOfRest, rows, truth } from './overview.ts';
import {
  claimMarkdown,
  claimsMarkdown,
  linkMarkdown,
  paperUrl,
  referenceMarkdown,
  titleMarkdown,
} from './text.ts';

const MOST_AUTHORS = 3;

export function renderMarkdown(
  digest: Digest,
  options: { readonly lang: Lang },
  view: DigestView = {},
): string {
  const say = INTERFACE_WORDS[options.lang];
  const model = modelOf(digest);
  const blocks = [
    `# ${dates(digest, say)}`,
    truth(model, say),
    ...warnings(digest, say),
    ...headline(model, say),
    ...(view.detail === 'short' ? shortBlocks(model, view, say) : wholeBlocks(model, view, say)),
    '---',
    `*${footText(digest, say)}*`,
  ];
  return `${frontMatter(model)}\n${blocks.join('\n\n')}\n`;
}

/** The must-reads by name, then in detail, then what connects papers, and the rest: as on a terminal. */
const wholeBlocks = (model: DigestModel, view: DigestView, say: InterfaceWords): string[] => [
  ...section(readTitle(model, say), rows(model, model.reads, view, 'below')),
  ...section(say.also, model.readKind === 'listed' ? '' : rows(model, firstOfRest(model), view, 'below')),
  ...details(model, view, say),
  ...acrossBlocks(model, say),
  ...themes(model, say),
  ...updated(model, view, say),
  ...rest(model, view, say),
];

const shortBlocks = (model: DigestModel, view: DigestView, say: InterfaceWords): string[] => [
  ...section(readTitle(model, say), rows(model, model.reads, view, 'page')),
  ...section(model.readKind === 'listed' ? say.listed : say.also, rows(model, model.rest, view, 'page')),
  ...section(say.updatedPapers, rows(model, model.updated, view, 'page')),
];

const readTitle = ({ readKind }: DigestModel, say: InterfaceWords): string =>
  readKind === 'read' ? say.read : say.nearest;

const section = (title: string, items: string): string[] =>
  items === '' ? [] : [`## ${sentenceCase(title)}`, items];

const dates = (digest: Digest, say: InterfaceWords): string =>
  digest.since === digest.date
    ? say.longDate(digest.date)
    : `${say.longDate(digest.since)} – ${say.longDate(digest.date)}`;

/** The reasons carry no times here: a re-run on the same day has to give the same bytes. */
const warnings = (digest: Digest, say: InterfaceWords): string[] =>
  digest.coverage
    .filter(isIncomplete)
    .map((row) => `**!** ${escapeMarkdown(datedSentence(digest, row, say, 'no time'))}`);

function headline(model: DigestModel, say: InterfaceWords): string[] {
  const { briefing, counts, papers } = model.digest;
  const told = storyOf(briefing, say.lang);
  const blocks = plain(told.text) === '' ? [] : headlineBlocks(model, told, say);
  if (blocks.length > 0) return blocks;
  if (papers.length > 0) return [];
  const reason =
    briefing.writer === 'empty' && briefing.reason !== undefined
      ? escapeMarkdown(saidIn(say.lang, briefing.reason))
      : '';
  return [reason || (counts.announced > 0 ? say.nothingNear(counts.announced) : say.nothing)];
}

/** A headline that quotes its sentence is its own evidence; the whole sentence stands with the paper. */
function headlineBlocks(model: DigestModel, claim: Claim, say: InterfaceWords): string[] {
  return quotesItsEvidence(claim) ? [claimMarkdown(model, claim)] : claimsMarkdown(model, [claim], say);
}

function details(model: DigestModel, view: DigestView, say: InterfaceWords): string[] {
  if (model.reads.length === 0) return [];
  const note = model.readKind === 'nearest' ? [`*${say.nearestNote}*`] : [];
  return [
    `## ${sentenceCase(say.details)}`,
    ...note,
    ...model.reads.flatMap((paper) => entry(model, paper, view, say)),
  ];
}

/** `ACROSS FIELDS` → `Across fields`. */
export const sentenceCase = (text: string): string => text.slice(0, 1) + text.slice(1).toLowerCase();

export const anchored = (model: DigestModel, paper: RankedPaper): string => {
  const number = model.numbers.get(paper.paper.id) ?? 0;
  return `<a id="p${number}"></a>${number}. ${linkMarkdown(paperUrl(paper.paper), titleMarkdown(paper.paper))}`;
};

/** `^p3`: what Obsidian links to, as browsers do to the anchor. It ends a block. */
const blockId = (model: DigestModel, { paper }: RankedPaper): string =>
  `^p${model.numbers.get(paper.id) ?? 0}`;

function entry(model: DigestModel, paper: RankedPaper, view: DigestView, say: InterfaceWords): string[] {
  const claims = model.notes.get(paper.paper.id)?.claims ?? [];
  return [
    `### ${anchored(model, paper)}`,
    `${byline(paper, view, say, ['pdf'])} ${blockId(model, paper)}`.trim(),
    ...claimsMarkdown(model, claims, say),
    ...(claims.length === 0 && paper.paper.abstract !== '' ? [escapeMarkdown(paper.paper.abstract)] : []),
    ...why(paper, say),
  ].filter((block) => block !== '');
}

export function byline(
  paper: RankedPaper,
  view: DigestView,
  say: InterfaceWords,
  parts: readonly ('pdf' | 'score')[],
): string {
  const { paper: it } = paper;
  const pdf = parts.includes('pdf') && it.links.pdf !== undefined ? linkMarkdown(it.links.pdf, 'pdf') : '';
  const items = [
    authors(paper, view),
    it.categories.map(escapeMarkdown).join(', ') || escapeMarkdown(placeOf(paper)),
    ...badgesOf(paper, view, say, '→').map(escapeMarkdown),
    ...(parts.includes('score')
      ? [escapeMarkdown(paper.interest ?? ''), paper.score === 0 ? '' : scoreText(paper.score)]
      : []),
    pdf === 'pdf' ? '' : pdf,
  ];
  return items.filter((item) => item !== '').join(' · ');
}

/** The first authors and every followed one. */
function authors(paper: RankedPaper, view: DigestView): string {
  const names = paper.paper.authors;
  const kept = names.filter(
    (name, index) =>
      names.length <= MOST_AUTHORS + 1 || index < MOST_AUTHORS || isFollowed(name, paper, view),
  );
  const text = kept
    .map((name) => (isFollowed(name, paper, view) ? '★ ' : '') + escapeMarkdown(name))
    .join(', ');
  return kept.length < names.length ? `${text} *et al.*` : text;
}

function why(paper: RankedPaper, say: InterfaceWords): string[] {
  const moving = paper.signals.filter(({ value }) => scoreText(value) !== '0');
  const signals = moving.map(
    ({ label, value }) => `${escapeMarkdown(saidIn(say.lang, label))} ${scoreText(value)}`,
  );
  return signals.length === 0
    ? []
    : [`*${say.why} ${scoreText(paper.score)}${say.colon}${signals.join(' · ')}*`];
}

export function acrossBlocks(model: DigestModel, say: InterfaceWords): string[] {
  const { bridges } = model.digest.briefing;
  if (bridges.length === 0) return [];
  return [
    `## ${sentenceCase(say.across)}`,
    `*${say.acrossNote}*`,
    ...bridges.flatMap((bridge) => bridgeBlocks(model, bridge, say)),
  ];
}

function bridgeBlocks(model: DigestModel, bridge: Bridge, say: InterfaceWords): string[] {
  const fields = bridge.fields.map((field) => escapeMarkdown(say.field(field))).join(' ↔ ');
  const papers = bridge.papers.map((id) => numbered(model, id)).join(' × ');
  return [
    `${bold(bridge.label)}${say.brackets(`${fields}${say.semicolon}${say.bridge[bridge.kind]}${say.comma}${say.inference}`)} ${papers}`,
    ...farEnds(model, bridge),
    ...claimsMarkdown(model, bridge.claims, say),
  ];
}

/** The title is a link: the paper stands nowhere else in the digest. */
const farEnds = (model: DigestModel, bridge: Bridge): string[] =>
  farEndsOf(model, bridge).map(({ id, title, url }) => {
    const text = escapeMarkdown(plain(title) || shortId(id));
    return `\\[${escapeMarkdown(shortId(id))}\\] ${linkMarkdown(url, text)}`;
  });

/** Bold text and a space; nothing where there is no text, since `****` would be a rule. */
function bold(text: string): string {
  const escaped = escapeMarkdown(text);
  return escaped === '' ? '' : `**${escaped}** `;
}

const numbered = (model: DigestModel, id: RankedPaper['paper']['id']): string =>
  referenceMarkdown(model, id, `[${escapeMarkdown(referenceTo(model, id))}]`);

function themes(model: DigestModel, say: InterfaceWords): string[] {
  const found = model.digest.briefing.themes;
  if (found.length === 0) return [];
  return [`## ${sentenceCase(say.themes)}`, ...found.flatMap((theme) => themeBlocks(model, theme, say))];
}

const themeBlocks = (model: DigestModel, theme: Theme, say: InterfaceWords): string[] => [
  `${bold(theme.label)}${theme.papers.map((id) => numbered(model, id)).join(' ')}`,
  ...claimsMarkdown(model, theme.claims, say),
];

function rest(model: DigestModel, view: DigestView, say: InterfaceWords): string[] {
  if (model.rest.length === 0) return [];
  const title =
    model.readKind === 'listed' ? say.listed : firstOfRest(model).length > 0 ? say.theRest : say.also;
  const note = model.readKind === 'listed' ? [`*${say.listedNote}*`] : [];
  const items = model.rest.map((paper) => {
    const claims = claimsMarkdown(model, model.notes.get(paper.paper.id)?.claims ?? [], say);
    const blocks = [
      `${anchored(model, paper)}\\\n${byline(paper, view, say, ['score'])} ${blockId(model, paper)}`.replace(
        /\\\n $/,
        ' ',
      ),
      ...claims,
    ];
    return indented(blocks);
  });
  return [`## ${sentenceCase(title)}`, ...note, items.join('\n')];
}

/** One line each: no news to this reader. */
function updated(model: DigestModel, view: DigestView, say: InterfaceWords): string[] {
  if (model.updated.length === 0) return [];
  const items = model.updated.map((paper) =>
    indented([`${anchored(model, paper)} · ${byline(paper, view, say, ['score'])} ${blockId(model, paper)}`]),
  );
  return [`## ${sentenceCase(say.updatedPapers)}`, `*${say.updatedNote}*`, items.join('\n')];
}

/** Blocks as one list item. */
export const indented = (blocks: readonly string[]): string =>
  `- ${blocks.join('\n\n').replaceAll('\n', '\n  ').replace(/^ +$/gm, '')}`;
