/** Every word of the reader, in each language: a missing translation does not compile. */
import { en, type Words } from './words-en.ts';
import { zh } from './words-zh.ts';

export type { Words } from './words-en.ts';

export const WORDS: Readonly<Record<'en' | 'zh', Words>> = { en, zh };
