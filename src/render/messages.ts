/** Every word of the interface that renderers write, in each language: a missing translation does not compile. */
import { en, type Lang, type Messages } from './messages-en.ts';
import { zh } from './messages-zh.ts';

export type { Lang, Messages } from './messages-en.ts';

export const MESSAGES: Readonly<Record<Lang, Messages>> = { en, zh };
