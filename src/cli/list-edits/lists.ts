/** What `radar add` and `radar remove` change, by the word it is called by. */
export const EDITED_LISTS = ['interest', 'category', 'author', 'feed', 'mute'] as const;
export type EditedList = (typeof EDITED_LISTS)[number];
