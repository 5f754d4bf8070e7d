/** `radar config`. */
import { counted } from '../../amounts.ts';

export const configuration = {
  /** What a path is of; as wide as each other. */
  config: 'config',
  data: 'data  ',
  notThere: '(not there)',
  none: 'no configuration file; the defaults are in force',
  sound: (interests: number, categories: number) =>
    `all right (${counted(interests, 'interest')}, ${counted(categories, 'category', 'categories')})`,
};
