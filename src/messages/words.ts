/** Every word of the interface that views write where it stands, in each language. */
import { words as en } from './en/words/index.ts';
import type { Lang } from './lang.ts';
import { words as zh } from './zh/words/index.ts';

export type { Lang } from './lang.ts';

export type Messages = typeof en;

export const MESSAGES: Readonly<Record<Lang, Messages>> = { en, zh };
