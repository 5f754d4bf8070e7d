/** Papers as rows: what stands in the columns of `papers`, and how a row becomes a Paper again. */
import type { Message } from '../messages/message.ts';
import type { Day, Listing, Paper, PaperId } from '../paper.ts';
import type { Connection, Value } from './file/connection.ts';
import { damagedRow } from './file/failure.ts';

export interface PaperRow {
  readonly id: string;
  readonly version: number | null;
  readonly title: string;
  readonly abstract: string;
  readonly tex_title: string | null;
  readonly tex_abstract: string | null;
  /** JSON, as `categories`. */
  readonly authors: string;
  readonly categories: string;
  readonly published_on: string | null;
  readonly doi: string | null;
  readonly journal_ref: string | null;
  readonly comment: string | null;
  readonly license: string | null;
  readonly link_abstract: string;
  readonly link_pdf: string | null;
  readonly link_html: string | null;
}

/** The columns of a PaperRow, in the order of `valuesOf`. */
export const PAPER_COLUMNS =
  'id, version, title, abstract, tex_title, tex_abstract, authors, categories, published_on, doi, journal_ref, comment, license, link_abstract, link_pdf, link_html';

export function valuesOf(row: PaperRow): readonly Value[] {
  return [
    row.id,
    row.version,
    row.title,
    row.abstract,
    row.tex_title,
    row.tex_abstract,
    row.authors,
    row.categories,
    row.published_on,
    row.doi,
    row.journal_ref,
    row.comment,
    row.license,
    row.link_abstract,
    row.link_pdf,
    row.link_html,
  ];
}

export function rowOf(paper: Paper): PaperRow {
  const { tex } = paper;
  return {
    id: paper.id,
    version: paper.version ?? null,
    title: paper.title,
    abstract: paper.abstract,
    tex_title: tex === undefined || tex.title === paper.title ? null : tex.title,
    tex_abstract: tex === undefined || tex.abstract === paper.abstract ? null : tex.abstract,
    authors: JSON.stringify(paper.authors),
    categories: JSON.stringify(paper.categories),
    published_on: paper.publishedOn ?? null,
    doi: paper.doi ?? null,
    journal_ref: paper.journalRef ?? null,
    comment: paper.comment ?? null,
    license: paper.license ?? null,
    link_abstract: shortLink(paper.id, paper.links.abstract),
    link_pdf: shortLink(paper.id, paper.links.pdf ?? null),
    link_html: shortLink(paper.id, paper.links.html ?? null),
  };
}

/** @throws RadarError `store` naming the paper where a JSON column holds something else than a list of texts. */
export function paperOf(row: PaperRow, file: string): Paper {
  const categories = textsOf(row.categories, file, ['row-categories', row.id]);
  return {
    id: row.id as PaperId,
    ...(row.version === null ? {} : { version: row.version }),
    title: row.title,
    abstract: row.abstract,
    ...(row.tex_title === null && row.tex_abstract === null
      ? {}
      : { tex: { title: row.tex_title ?? row.title, abstract: row.tex_abstract ?? row.abstract } }),
    authors: textsOf(row.authors, file, ['row-authors', row.id]),
    categories,
    primaryCategory: categories[0] ?? '',
    ...(row.published_on === null ? {} : { publishedOn: row.published_on as Day }),
    ...(row.doi === null ? {} : { doi: row.doi }),
    ...(row.journal_ref === null ? {} : { journalRef: row.journal_ref }),
    ...(row.comment === null ? {} : { comment: row.comment }),
    ...(row.license === null ? {} : { license: row.license }),
    links: {
      abstract: wholeLink(row.id, row.link_abstract),
      ...(row.link_pdf === null ? {} : { pdf: wholeLink(row.id, row.link_pdf) }),
      ...(row.link_html === null ? {} : { html: wholeLink(row.id, row.link_html) }),
    },
  };
}

const ARXIV = 'https://arxiv.org/';
const SHORT = /^(abs|pdf|html):(.*)$/s;

/** An address of arXiv's without what the id says anyway, `pdf:v2`: those of all papers would take a tenth of a store. */
function shortLink<Link extends string | null>(id: string, link: Link): Link | string {
  if (link === null || !link.startsWith(ARXIV)) return link;
  const page = link.slice(ARXIV.length).split('/', 1)[0] ?? '';
  const start = `${ARXIV}${page}/${bareOf(id)}`;
  const short = `${page}:${link.slice(start.length)}`;
  return link.startsWith(start) && wholeLink(id, short) === link ? short : link;
}

function wholeLink(id: string, link: string): string {
  const [, page, rest = ''] = SHORT.exec(link) ?? [];
  return page === undefined ? link : `${ARXIV}${page}/${bareOf(id)}${rest}`;
}

const bareOf = (id: string): string => id.slice(id.indexOf(':') + 1);

/** The row with its links as they are written today. */
export function withShortLinks<Row extends PaperRow>(row: Row): Row {
  return {
    ...row,
    link_abstract: shortLink(row.id, row.link_abstract),
    link_pdf: shortLink(row.id, row.link_pdf),
    link_html: shortLink(row.id, row.link_html),
  };
}

/** The same for what earlier versions wrote. */
export function shortenLinks(db: Pick<Connection, 'run'>): void {
  for (const [column, page] of [
    ['link_abstract', 'abs'],
    ['link_pdf', 'pdf'],
    ['link_html', 'html'],
  ]) {
    const start = `'${ARXIV}${page}/' || substr(id, 7)`;
    db.run(
      `UPDATE papers SET ${column} = '${page}:' || substr(${column}, length(${start}) + 1)
       WHERE id >= 'arxiv:' AND id < 'arxiv;' AND substr(${column}, 1, length(${start})) = ${start}`,
    );
  }
}

/** A JSON column that holds a list of texts. */
export function textsOf(json: string, file: string, what: Message): readonly string[] {
  const value = parsed(json, file, what);
  if (Array.isArray(value) && value.every((item) => typeof item === 'string')) return value;
  throw damagedRow(file, what);
}

/** A JSON column that holds a message. */
export function messageOf(json: string, file: string, what: Message): Message {
  const value = parsed(json, file, what);
  // Which keys there are is not checked: a newer radar may have written one that is said as well as it can be.
  if (Array.isArray(value) && typeof value[0] === 'string') return value as unknown as Message;
  throw damagedRow(file, what);
}

/** A JSON column. */
export function parsed(json: string, file: string, what: Message): unknown {
  try {
    return JSON.parse(json);
  } catch (error) {
    throw damagedRow(file, what, error);
  }
}

/** Rows of `lists` joined with `announcements`. */
export interface ListingRow {
  readonly source: string;
  readonly category: string;
  readonly day: string;
  readonly type: string;
}

/** The database itself holds types to arXiv's four (CHECK), so a row is a Listing by construction. */
export function listingOf(row: ListingRow): Listing {
  return {
    source: row.source,
    category: row.category,
    day: row.day as Day,
    type: row.type as Listing['type'],
  };
}
