/** Titles in a form in which two spellings of one title are equal. */

/** `The “Gäp” in H₂O: a $k$-gap` and `The "Gap" in H2O - A k-gap` → `the gap in h2o a k gap`. */
export function titleKey(title: string): string {
  return title
    .replace(/\\[a-zA-Z]+|[$\\{}_^]/g, ' ')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/(?<=\p{L})['’‘ʼ](?=\p{L})/gu, '')
    .toLowerCase()
    .replace(/[øœæßłđðþı]/g, (char) => FOLDED[char] ?? char)
    .replace(/&/g, ' and ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

const FOLDED: Readonly<Record<string, string>> = {
  ø: 'o',
  œ: 'oe',
  æ: 'ae',
  ß: 'ss',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
};

/** The key without any spaces: `wave guide` and `waveguide`, `H 2 O` and `H2O` are one. */
export function tightKey(title: string): string {
  return titleKey(title).replaceAll(' ', '');
}
