/** The author line of arXivRaw and arXivOld: raw TeX, as submitted (https://info.arxiv.org/help/prep.html#author). */
import { splitAuthors } from '../author-list.ts';

/**
 * `A.B. One (Lab, Town), C. Two and D. Three, Jr.` → `A. B. One`, `C. Two`, `D. Three Jr.`. Unlike the announcement feeds,
 * where arXiv has already joined the names by commas, `and` and `&` stand between names here; arXiv itself splits there,
 * and sets a space between initials (https://github.com/arXiv/arxiv-base, arxiv/authors).
 */
export function splitAuthorLine(line: string): readonly string[] {
  const joined = line
    .replace(/\s+/g, ' ')
    .replace(/(?:^|,?\s)(?:and|\\?&)\s/gi, ', ')
    .replaceAll(';', ',');
  return splitAuthors(joined).map((name) => name.replace(/\.(?=\p{L})/gu, '. '));
}
