/** Every word of the interface that renderers write, in each language: a missing translation does not compile. */
import { en, type Lang, type Messages } from './en/interface.ts';
import { zh } from './zh/interface.ts';

export type { Lang, Messages } from './en/interface.ts';

export const MESSAGES: Readonly<Record<Lang, Messages>> = { en, zh };
