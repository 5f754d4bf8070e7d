import { decodeHTMLStrict } from 'entities';

/** The quotes, dashes and ellipses of windows-1252 that a converter took for the control characters of ISO 8859-1. */
const CONTROLS = /[\u0080-\u009F]/g;

/**
 * U+0080 to U+009F as HTML reads references to them (HTML Standard, numeric character reference end state). Node 20's own
 * decoder of windows-1252 leaves them as controls.
 */
export const withWindowsCharacters = (text: string): string =>
  text.replace(CONTROLS, (char) => decodeHTMLStrict(`&#${char.charCodeAt(0)};`));
