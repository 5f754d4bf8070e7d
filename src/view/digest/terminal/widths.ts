/** How wide the parts of a digest are. */
import type { Pen } from '../../kit/style.ts';
import { ONE_ROW } from './rows.ts';

/** Lines longer than this are tiring to read; only tables grow wider. */
const READING_WIDTH = 100;
const TABLE_WIDTH = 160;

export const readingWidth = ({ width }: Pen): number => Math.min(width - 2, READING_WIDTH);

/** For what is looked at and not read. */
export const tableWidth = ({ width }: Pen): number =>
  width - 2 >= ONE_ROW ? Math.min(width - 2, TABLE_WIDTH) : Math.min(width - 2, READING_WIDTH);
