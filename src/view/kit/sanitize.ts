/** Text from papers, feeds and models on its way to a reader: one line, no control or escape sequence left in it. */
import { stripControls } from '../../text/controls.ts';

/** Clean text on one line. */
export const plain = (text: string): string => stripControls(text).replace(/\s+/gu, ' ').trim();
