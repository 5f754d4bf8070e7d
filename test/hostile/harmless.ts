/** What a harmless text looks like. */
import { UNSAFE } from '../fuzz/target.ts';

/** Each hidden or control character with what stands around it; none in a harmless text. */
export function hiddenIn(text: string): string[] {
  const found = [...text.matchAll(new RegExp(UNSAFE, 'gu'))].slice(0, 5);
  return found.map(({ index }) => JSON.stringify(text.slice(Math.max(0, index - 30), index + 30)));
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: sequences that radar dresses its text in are what is taken away
const COLOURS = /\u001b\[[0-9;:]*m/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: as above
const LINKS = /\u001b\]8;[a-z0-9=:-]*;(?:https?:\/\/[!-~]*)?(?:\u0007|\u001b\\)/g;

/** Without colours, and without links that lead to pages. */
export const withoutDress = (text: string): string => text.replace(COLOURS, '').replace(LINKS, '');

/** Nor what draws progress over what stood there: back to the start of a line, lines up, clear. */
export const withoutProgress = (text: string): string =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: as above
  withoutDress(text).replace(/\r|\u001b\[\d*[AJK]|\u001b\[\?25[hl]/g, '');
