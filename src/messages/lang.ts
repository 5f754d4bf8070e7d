/** Languages of the interface; each is a folder here. */
export const LANGS = ['en', 'zh'] as const;
export type Lang = (typeof LANGS)[number];
