/**
 * A paper as a Markdown note for Obsidian, Logseq and plain folders: flat properties, and one block that is radar's. What
 * stands outside the block, and every property that somebody took out or added, is the reader's.
 */
import type { Day, FeedbackKind, Paper } from '../../paper.ts';
import { arxivBase } from '../../paper-id.ts';
import { texSentencesOf } from '../../text/sentences.ts';
import { yearOf } from '../../works/year.ts';
import { escapeMarkdownTex } from '../digest/markdown/escape.ts';
import { scalar } from '../digest/markdown/front-matter.ts';
import { plain } from '../kit/sanitize.ts';

export interface NotedPaper {
  readonly paper: Paper;
  readonly citekey: string;
  readonly announcedOn?: Day;
  readonly score?: number;
  readonly interest?: string;
  readonly feedback?: readonly FeedbackKind[];
  /** What the reader wrote of it in radar. */
  readonly note?: string;
}

/** A property and its value in YAML; a list has a line for each of its items. */
export interface NoteProperty {
  readonly name: string;
  readonly lines: readonly string[];
}

export const BLOCK_BEGINS = '%% radar: what stands between these two lines is renewed; write below %%';
export const BLOCK_ENDS = '%% end of radar %%';

/** What radar knows of the paper. */
export function noteProperties(noted: NotedPaper): readonly NoteProperty[] {
  const { paper, citekey, score, interest, feedback = [], announcedOn } = noted;
  const arxiv = arxivBase(paper.id);
  const year = yearOf(paper, announcedOn);
  const value = (name: string, text: string | undefined): NoteProperty[] =>
    text === undefined || text === '' ? [] : [{ name, lines: [`${name}: ${text}`] }];
  const list = (name: string, items: readonly string[]): NoteProperty[] =>
    items.length === 0 ? [] : [{ name, lines: [`${name}:`, ...items.map((item) => `  - ${quoted(item)}`)] }];
  return [
    ...value('title', quoted(paper.title)),
    ...list('authors', paper.authors),
    ...value('year', year),
    ...value('doi', paper.doi === undefined ? undefined : quoted(paper.doi)),
    ...value('arxiv', arxiv === undefined ? undefined : quoted(arxiv)),
    ...value('url', quoted(paper.links.abstract)),
    ...value('announced', announcedOn),
    ...list('tags', ['radar', ...paper.categories.map(tagOf)]),
    ...value('citekey', scalar(citekey)),
    ...value('score', score?.toFixed(2)),
    ...value('interest', interest === undefined ? undefined : quoted(interest)),
    ...value('status', statusOf(feedback)),
  ];
}

/** Two percent signs would look like an end of the block; `<%` would be run by Obsidian's Templater wherever it stands. */
const SECOND_SIGN = /(?<=[<%])%/g;

/** A YAML string. */
const quoted = (text: string): string => JSON.stringify(plain(text)).replace(SECOND_SIGN, '\\u0025');

const markdown = (text: string): string => escapeMarkdownTex(text).replace(SECOND_SIGN, '\\%');

/** Obsidian's tags hold letters, digits, `-`, `_` and `/`: `physics.optics` → `physics/optics`. */
const tagOf = (category: string): string => category.replace(/\./g, '/').replace(/[^\p{L}\p{N}/_-]+/gu, '-');

const statusOf = (feedback: readonly FeedbackKind[]): string =>
  feedback.includes('save') ? 'saved' : feedback.includes('like') ? 'liked' : 'new';

/** The reader's own Markdown, as it was written; of it too no line ends the block. */
const noteLine = (line: string): string => `> ${line.replaceAll('%%', '%\\%')}`.trimEnd();

/** How a note names others: as any Markdown does, or with authors and interest as `[[pages]]` of the vault. */
export const NOTE_LINKS = ['markdown', 'wiki'] as const;
export type NoteLinks = (typeof NOTE_LINKS)[number];

/** A page of the vault. What would end the link, lead into a heading or another name of it, or begin something else, is left out. */
export const wikiLink = (name: string): string =>
  `[[${plain(name)
    .replace(/[[\]|#^\\/:%`<>]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()}]]`;

/** The block between its two lines, both included. Sentences can be linked to: `[[note#^s3]]`. */
export function noteBlock({ paper, note, interest }: NotedPaper, style: NoteLinks = 'markdown'): string {
  const sentences = texSentencesOf(paper).map((sentence, index) => `> ${markdown(sentence)} ^s${index + 1}`);
  const links = [
    ['abstract', paper.links.abstract],
    ['PDF', paper.links.pdf],
    ['HTML', paper.links.html],
  ].flatMap(([name, url]) => (url === undefined ? [] : [`[${name}](<${linkOf(url)}>)`]));
  return [
    BLOCK_BEGINS,
    `# ${markdown(paper.tex?.title ?? paper.title)}`,
    '',
    style === 'wiki' ? paper.authors.map(wikiLink).join(', ') : markdown(paper.authors.join(', ')),
    ...(style === 'wiki' && interest !== undefined ? ['', wikiLink(interest)] : []),
    '',
    links.join(' · '),
    ...(sentences.length === 0
      ? []
      : ['', '> [!abstract]', ...sentences.flatMap((one) => [one, '>']).slice(0, -1)]),
    ...(note === undefined ? [] : ['', '> [!note]', ...note.split('\n').map(noteLine)]),
    BLOCK_ENDS,
  ].join('\n');
}

/** Nothing in an address may end its brackets. A lone percent sign, which is no address, is one of its characters. */
const linkOf = (url: string): string =>
  plain(url).replace(/%(?![\da-f]{2})|[^!#$%&'()*+,./:;=?@\w~-]/giu, (part) => encodeURIComponent(part));
