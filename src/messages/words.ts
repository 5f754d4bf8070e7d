/** Every word of the interface that views write where it stands, in each language. */
import { words as en } from './en/words/index.ts';
import type { Lang } from './lang.ts';
import { words as zh } from './zh/words/index.ts';

export type { Lang } from './lang.ts';

export type InterfaceWords = typeof en;

export const INTERFACE_WORDS: Readonly<Record<Lang, InterfaceWords>> = { en, zh };
