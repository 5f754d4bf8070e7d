/** Everything `--help` says. Only English is loaded at once: it starts as if there were no other language. */
import { help as english } from './en/help/index.ts';
import type { Lang } from './lang.ts';

export type Help = typeof english;

export const helpIn = async (lang: Lang): Promise<Help> =>
  lang === 'zh' ? (await import('./zh/help/index.ts')).help : english;
