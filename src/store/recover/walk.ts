/** Every row of a damaged store that can still be read: along the trees first, then from pages that no tree leads to. */
import { type RawRow, readNode } from './cells.ts';
import { freePages, type Pages } from './pages.ts';
import type { Table } from './tables.ts';

export interface Harvest {
  /** Pages of the tables that could not be read, and rows on those that could. */
  readonly unreadable: number;
  /** Tables of which every page and row was read. */
  readonly whole: ReadonlySet<string>;
}

export type Take = (table: Table, row: RawRow) => void;

/** The schema is itself a table, with its root on the first page. */
const ROOT = 3;
const NAME = 1;

export function harvest(pages: Pages, tables: readonly Table[], take: Take): Harvest {
  const seen = new Set<number>();
  const whole = new Set<string>();
  let unreadable = 0;
  const walk = (root: number, isTable: boolean, visit: (row: RawRow) => void): void => {
    const waiting = [root];
    for (let number = waiting.pop(); number !== undefined; number = waiting.pop()) {
      const isReadable = number > 0 && number <= pages.count && !seen.has(number);
      const node = isReadable ? readNode(pages, number) : undefined;
      if (node === undefined || node.isTable !== isTable) {
        unreadable++;
        continue;
      }
      seen.add(number);
      for (const row of node.rows) {
        if (row === undefined) unreadable++;
        else visit(row);
      }
      // The last is taken first: so they come in their order.
      waiting.push(...node.children.toReversed());
    }
  };
  const roots = new Map<string, number>();
  walk(1, true, ({ values }) => {
    const [name, root] = [values[NAME], values[ROOT]];
    if (values[0] === 'table' && typeof name === 'string' && typeof root === 'number') roots.set(name, root);
  });
  for (const table of tables) {
    const root = roots.get(table.name);
    if (root === undefined) continue;
    const before = unreadable;
    walk(root, table.isTree, (row) => take(table, row));
    if (unreadable === before) whole.add(table.name);
  }
  const isWhole = unreadable === 0 && pages.version !== undefined;
  if (!isWhole) takeStrays(pages, tables, seen, take);
  return { unreadable: unreadable + (pages.version === undefined ? 1 : 0), whole };
}

/** Only where something was lost: a sound store has old rows on pages that it no longer uses. */
function takeStrays(pages: Pages, tables: readonly Table[], seen: ReadonlySet<number>, take: Take): void {
  const free = freePages(pages);
  for (let number = 2; number <= pages.count; number++) {
    if (seen.has(number) || free.has(number)) continue;
    const node = readNode(pages, number);
    for (const row of node?.rows ?? []) {
      if (row === undefined) continue;
      const table = tables.find(({ isTree, isOwn }) => isTree === node?.isTable && isOwn?.(row.values));
      if (table !== undefined) take(table, row);
    }
  }
}
