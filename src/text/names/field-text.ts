/** The text of an author field before it is taken apart: without labels, and without those whom it only counts. */
import { withoutMarks } from './marks.ts';
import { isFullName } from './words.ts';

/** A name a line, and nothing else that parts them: as columns of spreadsheets and copied pages have them. */
export function linesAsList(text: string): string {
  const lines = text.split(/[\r\n]+/).flatMap((line) => line.replace(/^\s*by\s/i, '').trim() || []);
  const isName = (line: string): boolean =>
    !/[,;，；、]|^(?:and|&)\s|\s(?:and|&)$/i.test(line) && isFullName(withoutMarks(line));
  const areNames = lines.length > 1 && lines.every(isName);
  return areNames ? lines.join('; ') : text;
}

/** On one line, without what stands before every list. */
export const plain = (text: string): string =>
  text
    .replace(/[\u00AD\u200B-\u200D\u2060\uFEFF]/g, '')
    .replace(/\s+/g, ' ')
    // `Bee, A., … Eff, E.`, as psychologists leave out the middle of a long list.
    .replace(/([,;&] ?)(?:…|\.{3}) ?(?=\p{L})/gu, '$1')
    .replace(GROUP_IN_BRACKETS, ', for the $1')
    .replace(/^\s*(?:authors?(?:\(s\))?\s*:|by\s+(?=\p{Lu}))\s*/iu, '')
    .trim();

/** A group that is named in brackets has signed too: `G. Aad et al. (ATLAS Collaboration)`. */
const GROUP_IN_BRACKETS =
  /\((?:on behalf of |for )?(?:the )?([^()]{2,100} (?:collaborations?|consortium|working group|study group|investigators))\)/giu;

/** “et al.” is nobody, and so are “12 others”. */
const OTHERS =
  /(?:^|[\s,;，；]+)(?:(?:and|&)\s+)?(?:et\.?\s?al(?:ii|ia)?\b\.?|et coll\b\.?|others|(?:\+\s?)?\d{1,5} (?:more|others?|additional|further)(?: (?:co-?)?authors)?|(?:more|other) authors|u\.\s?a\.|y otros|e outros|y cols?\.|и др\.?|\.\.\.|…)[\s.,;]*$/iu;

export const withoutOthers = (text: string): string => {
  // A field of nothing but commas must not be looked at from each of them.
  const from = Math.max(0, text.length - 60);
  return (text.slice(0, from) + text.slice(from).replace(OTHERS, '')).trim();
};

/** What forms write where nobody is named. */
const NOBODY = new Set(
  'n/a|na|unknown|unknown author|unknown authors|author unknown|authors unknown|anonymous|null|none|undefined|not available|no author|no authors|no authors listed|no author listed|no author name|no authors available|佚名|匿名'.split(
    '|',
  ),
);

export const isNobody = (text: string): boolean =>
  text.length < 40 &&
  NOBODY.has(
    text
      .replace(/[^\p{L}/]+/gu, ' ')
      .trim()
      .toLowerCase(),
  );
