/** Every word of the interface that renderers write, in each language: a missing translation does not compile. */
import { en, type Messages } from './en/interface.ts';
import type { Lang } from './lang.ts';
import { zh } from './zh/interface.ts';

export type { Messages } from './en/interface.ts';
export type { Lang } from './lang.ts';

export const MESSAGES: Readonly<Record<Lang, Messages>> = { en, zh };
