/** One item of an announcement feed, RSS or Atom, to plain facts. Every fallback is one line. */
import { defined } from '../../defined.ts';
import { doiOfField } from '../../doi/field.ts';
import type { Message } from '../../messages/message.ts';
import { ANNOUNCE_TYPES, type AnnounceType } from '../../paper.ts';
import { arxivBase, parsePaperReference } from '../../paper-id.ts';
import { splitAuthors } from './author-list.ts';
import { attributesOf, cleanText, rawText, textOf, textsOf } from './feed-text.ts';
import { type ArxivElement, children } from './feed-xml.ts';

/** Texts are on one line, without entities and controls, but with their TeX; authors are clean Unicode. */
export interface ParsedItem {
  /** `2606.12609` or `hep-th/9901001`. */
  readonly base: string;
  readonly version?: number;
  readonly type: AnnounceType;
  readonly title: string;
  readonly abstract: string;
  readonly authors: readonly string[];
  /** The primary category first. */
  readonly categories: readonly string[];
  readonly doi?: string;
  readonly journalRef?: string;
  readonly license?: string;
  readonly comment?: string;
  /** As written: RFC 822 in RSS, ISO 8601 in Atom. */
  readonly date?: string;
}

/** `arXiv:2402.17750v2 Announce Type: replace-cross`, newline, `Abstract: …`; mirrors fold it or leave parts of it out. */
const HEADER =
  /^(?:arXiv:\s*(\S+?)\s*)?Announce\s*Type:\s*(replace-cross|replace|cross|new)\s*(?:Abstract:\s*)?|^arXiv:\s*(\S+?)\s*Abstract:\s*|^Abstract:\s*/i;

/** The facts, or what is missing. */
export function parseItem(node: ArxivElement): ParsedItem | { readonly missing: Message } {
  const summary = textOf(node, 'description', 'summary', 'encoded', 'content') ?? '';
  const header = HEADER.exec(summary);
  const identity = identityOf(node, header?.[1] ?? header?.[3]);
  if (identity === undefined) return { missing: ['item-without-id'] };
  const title = textOf(node, 'title') ?? '';
  const abstract = summary.slice(header?.[0].length ?? 0).trim();
  if (title === '' && abstract === '') return { missing: ['item-without-text'] };
  return {
    ...identity,
    type: typeOf(textOf(node, 'announce_type') ?? header?.[2], identity.version),
    title,
    abstract,
    authors: authorsOf(node),
    categories: categoriesOf(node),
    ...optionalOf(node),
  };
}

/** The guid carries the version, the link does not, and either may be missing. */
function identityOf(
  node: ArxivElement,
  fromHeader: string | undefined,
): { base: string; version?: number } | undefined {
  let base: string | undefined;
  for (const candidates of [
    () => textsOf(node, 'guid'),
    () => textsOf(node, 'id'),
    () => (fromHeader === undefined ? [] : [fromHeader]),
    () => [...textsOf(node, 'link'), ...attributesOf(node, 'link', 'href')],
  ]) {
    for (const text of candidates()) {
      const reference = parsePaperReference(text);
      const known = reference === undefined ? undefined : arxivBase(reference.id);
      base ??= known;
      if (known !== undefined && known === base && reference?.version !== undefined) {
        return { base, version: reference.version };
      }
    }
  }
  return base === undefined ? undefined : { base };
}

function typeOf(text: string | undefined, version: number | undefined): AnnounceType {
  const written = text
    ?.trim()
    .toLowerCase()
    .replace(/[\s_]+/g, '-');
  const known = ANNOUNCE_TYPES.find((type) => type === written);
  return known ?? (version !== undefined && version > 1 ? 'replace' : 'new');
}

function authorsOf(node: ArxivElement): string[] {
  const creators = textsOf(node, 'creator');
  if (creators.length > 0) return creators.flatMap(splitAuthors);
  return children(node, 'author').flatMap((author) => {
    const name = typeof author === 'object' && author !== null ? children({ ...author }, 'name') : [author];
    return name.flatMap((text) => splitAuthors(cleanText(rawText(text))));
  });
}

const CATEGORY = /^[a-z]+(?:-[a-z]+)*(?:\.[A-Za-z]+(?:-[A-Za-z]+)*)?$/;

function categoriesOf(node: ArxivElement): string[] {
  const primary = [...attributesOf(node, 'primary_category', 'term'), ...textsOf(node, 'primary_category')];
  const all = [...primary, ...attributesOf(node, 'category', 'term'), ...textsOf(node, 'category')];
  return [...new Set(all.flatMap((text) => text.split(/[\s,]+/)).filter((name) => CATEGORY.test(name)))];
}

function optionalOf(node: ArxivElement): Partial<ParsedItem> {
  const doi = doiOfField(textOf(node, 'DOI', 'doi'));
  const journalRef = textOf(node, 'journal_reference', 'journal_ref');
  const license = textOf(node, 'rights', 'license');
  const comment = textOf(node, 'comment');
  const date = textOf(node, 'pubDate', 'published', 'date');
  return {
    ...defined({ doi, journalRef, license, comment, date }),
  };
}
