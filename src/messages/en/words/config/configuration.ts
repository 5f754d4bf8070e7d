/** `radar config`. */
import { counted } from '../../../amounts.ts';

export const configuration = {
  /** What a path is of; as wide as each other. */
  config: 'config',
  data: 'data  ',
  notThere: '(not there)',
  none: 'no configuration file; the defaults are in force',
  readsNothing:
    'it names no category and no feed, so that nothing is read: “radar init” writes one that works',
  sound: (interests: number, categories: number) =>
    `all right (${counted(interests, 'interest')}, ${counted(categories, 'category', 'categories')})`,
};
