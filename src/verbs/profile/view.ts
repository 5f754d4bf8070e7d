/** `radar profile`: what radar believes of the reader, what does not work in it, and what is worth adding. */

import { say } from '../../messages/say.ts';
import { INTERFACE_WORDS } from '../../messages/words.ts';
import type { Learned } from '../../rank/profile/learned.ts';
import { scoreText } from '../../view/digest/model.ts';
import { pad, truncate, widthOf, wrap } from '../../view/kit/layout.ts';
import { page } from '../../view/kit/page.ts';
import { plain } from '../../view/kit/sanitize.ts';
import { type Pen, penOf, type Style } from '../../view/kit/style.ts';
import type {
  InterestDescription,
  ProfileDescription,
  ProfileLint,
  ProfileSuggestions,
  SuggestedAddition,
} from './model.ts';
import type { Recent, SeenAuthor } from './recent-walk.ts';

const READING_WIDTH = 100;
const LABEL = 10;
/** Titles shown of each kind of mark. */
const TITLES = 5;

export function renderProfile(view: ProfileDescription, style: Style): string {
  const pen = penOf(style);
  const words = INTERFACE_WORDS[style.lang].profile;
  const width = Math.min(pen.width - 2, READING_WIDTH);
  const isEmpty = view.interests.length + view.authors.length + view.unknown.length === 0;
  const authors = view.authors.map((one) => named(one.name, seenText(one, pen)));
  const mutes = view.mutes.map(({ kind, text, hidden }) =>
    named(`${words.mute[kind]} ${plain(text)}`, words.hid(hidden)),
  );
  const lines = [
    pen.ink('title', truncate(words.profile(plain(view.name)), width, pen.glyph.ellipsis)),
    ...basisLines(view.recent, pen, width),
    ...(isEmpty ? ['', ...wrap(words.noProfile, width), ...wrap(words.howToProfile, width)] : []),
    ...view.interests.flatMap((interest) => ['', ...interestLines(interest, pen, width)]),
    ...block(words.followed, authors, pen, width),
    ...block(words.mutes, mutes, pen, width),
    ...block(
      words.unknown,
      view.unknown.map((id) => plain(id)),
      pen,
      width,
    ),
  ];
  return page(lines, pen);
}

const named = (name: string, what: string): string => `${plain(name)}  (${what})`;

/** What the counts rest on, or what to do where there is nothing. */
export function basisLines({ papers, days, from, to }: Recent, pen: Pen, width: number): string[] {
  const words = pen.say.profile;
  const text =
    from === undefined || to === undefined
      ? words.noBasis
      : words.basis(papers, days, pen.say.date(from), pen.say.date(to));
  return wrap(text, width).map((line) => pen.ink('dim', line));
}

function block(title: string, entries: readonly string[], pen: Pen, width: number): string[] {
  if (entries.length === 0) return [];
  return [
    '',
    ...wrap(title, width).map((line) => pen.ink('bold', line)),
    ...entries.flatMap((entry) => hanging('', entry, pen, width)),
  ];
}

function interestLines(interest: InterestDescription, pen: Pen, width: number): string[] {
  const words = pen.say.profile;
  const { name, about, weight, phrases, authors, marked, learned } = interest;
  const title = name === undefined ? words.general : plain(name);
  const heading = weight === 1 ? title : `${title} (${words.weight(weight)})`;
  const kinds = (['like', 'save', 'read', 'dislike'] as const).flatMap((kind) => {
    const own = marked.filter((one) => one.kind === kind).map((one) => plain(one.title));
    return own.length === 0 ? [] : markedLines(words.marked[kind], own, pen, width);
  });
  const list = (entries: readonly string[]) => entries.join('; ');
  const row = (label: string, text: string) => (text === '' ? [] : hanging(label, text, pen, width));
  const learnedText = (all: Learned['pulling']) =>
    all.map(({ word, papers }) => `${plain(word)} (${papers})`).join(', ');
  return [
    ...wrap(heading, width).map((line) => pen.ink('bold', line)),
    ...(name === undefined ? [] : row(words.about, plain(about) || words.noWords)),
    ...row(
      words.phrases,
      list(phrases.map(({ text, papers }) => `${plain(text)} (${words.inPapers(papers)})`)),
    ),
    ...row(words.authors, list(authors.map((one) => `${plain(one.name)} (${seenText(one, pen)})`))),
    ...kinds,
    ...row(words.pulls, learnedText(learned.pulling)),
    ...row(words.pushes, learnedText(learned.pushing)),
  ];
}

function seenText({ papers, lastOn }: SeenAuthor, pen: Pen): string {
  return pen.say.profile.seen(papers, lastOn === undefined ? undefined : pen.say.dayMonth(lastOn));
}

/** One title a line. */
function markedLines(label: string, titles: readonly string[], pen: Pen, width: number): string[] {
  const room = width - LABEL - 2;
  const more = titles.length - TITLES;
  const shown = [
    ...titles.slice(0, TITLES).map((title) => truncate(title, room, pen.glyph.ellipsis)),
    ...(more > 0 ? [pen.say.profile.more(more)] : []),
  ];
  return shown.map((text, index) => `  ${pen.ink('dim', pad(index === 0 ? label : '', LABEL))}${text}`);
}

function hanging(label: string, text: string, pen: Pen, width: number): string[] {
  const lead = label === '' ? 0 : Math.max(LABEL, widthOf(label) + 1);
  const lines = wrap(text, Math.max(10, width - lead - 2));
  return lines.map(
    (line, index) => `  ${lead === 0 ? '' : pen.ink('dim', pad(index === 0 ? label : '', lead))}${line}`,
  );
}

export function renderLint(lint: ProfileLint, style: Style): string {
  const pen = penOf(style);
  const words = INTERFACE_WORDS[style.lang].profile;
  const width = Math.min(pen.width - 2, READING_WIDTH);
  const isEnough = lint.pool >= lint.enough;
  const tooFew = isEnough ? [] : wrap(words.tooFew(lint.pool, lint.enough), width);
  if (!isEnough && lint.findings.length === 0) return page(tooFew, pen);
  const lines = lint.findings.flatMap(({ kind, where, message }) => {
    const isAdvice = kind === 'worth-adding';
    const mark = pen.plain
      ? ''
      : isAdvice
        ? pen.ink('accent', pad('+', 3))
        : pen.ink('warn', pad(pen.glyph.bang, 3));
    const body = wrap(`${plain(where)}${pen.say.colon}${plain(say(pen.lang, message))}`, width - 3);
    return body.map((line, index) => (index === 0 ? mark : pen.plain ? '' : '   ') + line);
  });
  const verdict =
    lint.findings.length === 0
      ? pen.ink('good', words.noFindings)
      : pen.ink('warn', words.findings(lint.findings.length));
  const basis = isEnough ? wrap(words.lintBasis(lint.pool), width) : tooFew;
  const finds = findsLines(lint, pen, width);
  const notes = basis.map((line) => pen.ink('dim', line));
  return page([...finds, ...lines, ...(lines.length > 0 ? [''] : []), verdict, ...notes], pen);
}

/** What each description would have found in the latest batch, and by which of its words. */
function findsLines({ finds, recent }: ProfileLint, pen: Pen, width: number): string[] {
  const words = pen.say.profile;
  if (finds.length === 0 || recent.to === undefined) return [];
  return [
    ...wrap(words.finds(finds[0]?.papers ?? 0, pen.say.date(recent.to)), width),
    ...finds.flatMap(({ interest, near, mustReads, best, working }) => {
      const [first] = best;
      const found =
        first === undefined ? words.findsNothing : words.found(near, mustReads, scoreText(first.score));
      const does = working.map(({ word, papers }) => `${plain(word)} (${papers})`).join(pen.say.comma);
      return [
        ...hanging('', `${plain(interest)}${pen.say.colon}${found}`, pen, width),
        ...(does === '' ? [] : hanging(words.working, does, pen, width)),
      ];
    }),
    '',
  ];
}

export function renderSuggestions(view: ProfileSuggestions, style: Style): string {
  const pen = penOf(style);
  const words = INTERFACE_WORDS[style.lang].profile;
  const width = Math.min(pen.width - 2, READING_WIDTH);
  if (view.liked === 0) return page(wrap(words.noLikes, width), pen);
  if (view.suggestions.length === 0) return page(wrap(words.noSuggestions(view.liked), width), pen);
  const kinds = (['phrase', 'author', 'category'] as const).flatMap((kind) => {
    const own = view.suggestions.filter((one) => one.kind === kind);
    if (own.length === 0) return [];
    return [
      pen.ink('bold', words.suggest[kind]),
      ...own.flatMap((one) => suggestionLines(one, pen, width)),
      '',
    ];
  });
  return page([...kinds, ...basisLines(view.recent, pen, width)], pen);
}

function suggestionLines(one: SuggestedAddition, pen: Pen, width: number): string[] {
  const share = `${(100 * one.share).toFixed(1)} %`;
  const evidence = pen.say.profile.evidence(one.papers.length, share);
  const titles = one.papers
    .slice(0, 2)
    .map(({ title }) => `    ${truncate(plain(title), width - 4, pen.glyph.ellipsis)}`);
  return [
    ...wrap(`${plain(one.text)}${pen.say.colon}${evidence}`, width - 2).map((line) => `  ${line}`),
    ...titles.map((line) => pen.ink('dim', line)),
  ];
}
