/** Orders that a list can be brought into. */
import type { ReaderRow } from '../library/reader.ts';

export const ORDERS = ['best', 'newest', 'title'] as const;
export type Order = (typeof ORDERS)[number];

const collator = new Intl.Collator('en');

/** Of rows that are alike the list's own order stays. */
export function inOrder(rows: readonly ReaderRow[], order: Order): (a: number, b: number) => number {
  return (a, b) => {
    const [one, other] = [rows[a], rows[b]];
    if (one === undefined || other === undefined) return 0;
    const by =
      order === 'best'
        ? (other.score ?? 0) - (one.score ?? 0)
        : order === 'title'
          ? collator.compare(one.title, other.title)
          : compareDays(other.day ?? '', one.day ?? '');
    return by === 0 ? a - b : by;
  };
}

const compareDays = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
