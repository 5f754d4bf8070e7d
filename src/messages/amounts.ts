/** Numbers and the parts of dates that every language writes alike. */
import type { Day } from '../paper.ts';

/** From 0. */
export const monthIndex = (day: Day): number => Number(day.slice(5, 7)) - 1;

export const dayOfMonth = (day: Day): number => Number(day.slice(8));

/** 1243 → `1,243`. */
export const count = (value: number): string => String(value).replace(/\B(?=(\d{3})+$)/g, ',');
