/** The last step of every source: a paper that holds nothing hidden, and no more than a paper can hold. */
import type { Paper } from '../paper.ts';
import { cleanStrings } from '../text/controls.ts';

/** Far beyond what is honest (arXiv's own limits are 1,920 for an abstract and a few hundred for a title); characters. */
const LONGEST = { title: 1_000, abstract: 20_000, name: 300, note: 2_000, address: 2_000 };
/** The longest list of authors so far has 5,154 names (ATLAS and CMS, 2015). */
const MOST_AUTHORS = 10_000;
const MOST_CATEGORIES = 100;

/** What is within bounds comes back as it is. What is not was made to fill a store or a screen, and is cut. */
export function soundPaper(paper: Paper): Paper {
  const clean = cleanStrings(paper);
  const { title, abstract, tex, authors, categories, primaryCategory, doi, links } = clean;
  const bounded: Partial<Paper> = {
    title: cut(title, LONGEST.title),
    abstract: cut(abstract, LONGEST.abstract),
    authors: short(authors, MOST_AUTHORS),
    categories: short(categories, MOST_CATEGORIES),
    primaryCategory: cut(primaryCategory, LONGEST.name),
    ...noteOf(clean, 'journalRef'),
    ...noteOf(clean, 'comment'),
    ...noteOf(clean, 'license'),
    ...(tex === undefined ? {} : { tex: shortTex(tex) }),
    ...(doi === undefined ? {} : { doi: cut(doi, LONGEST.note) }),
    // Half an address leads nowhere.
    ...(links.abstract.length > LONGEST.address ? { links: { ...links, abstract: '' } } : {}),
  };
  const isSound = Object.entries(bounded).every(([key, value]) => clean[key as keyof Paper] === value);
  return isSound ? clean : { ...clean, ...bounded };
}

function noteOf(paper: Paper, key: 'journalRef' | 'comment' | 'license'): Partial<Paper> {
  const note = paper[key];
  return note === undefined ? {} : { [key]: cut(note, LONGEST.note) };
}

/** TeX takes more room than what it says. */
function shortTex(tex: NonNullable<Paper['tex']>): NonNullable<Paper['tex']> {
  const title = cut(tex.title, 3 * LONGEST.title);
  const abstract = cut(tex.abstract, 3 * LONGEST.abstract);
  return title === tex.title && abstract === tex.abstract ? tex : { title, abstract };
}

function short(texts: readonly string[], most: number): readonly string[] {
  const isShort = texts.length <= most && texts.every((text) => text.length <= LONGEST.name);
  return isShort ? texts : texts.slice(0, most).map((text) => cut(text, LONGEST.name));
}

/** Never between the two halves of a character. */
function cut(text: string, most: number): string {
  return text.length <= most ? text : text.slice(0, most).replace(/\p{Surrogate}$/u, '');
}
