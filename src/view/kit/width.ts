/** Display width, with a short way for the text that most lines are made of. */
import measure from 'string-width';

/**
 * Characters that fill exactly one cell by themselves: Latin without the soft hyphen, general punctuation without the
 * invisible ones, box drawing and blocks (Unicode TR 11, ambiguous ones narrow as in string-width).
 */
const PLAIN =
  /^[\x20-\x7E\xA1-\xAC\xAE-\u02FF\u2010-\u2027\u2030-\u203B\u203D-\u2048\u204A-\u205E\u2500-\u259F]*$/;

/** Cells that the text fills on a terminal; escape sequences count nothing. */
export function stringWidth(text: string): number {
  return PLAIN.test(text) ? text.length : measure(text);
}
