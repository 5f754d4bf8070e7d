/** Fields of a row, whatever their program called them. */

export type RowFields = Readonly<Record<string, unknown>>;

export const isFields = (value: unknown): value is RowFields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** `journal.name` of `{journal: {name}}`; of a list its first. */
function valueAt(row: RowFields, path: string): unknown {
  let value: unknown = row;
  for (const name of path.split('.')) {
    const inner: unknown = isFields(value) ? value[name] : undefined;
    value = Array.isArray(inner) && name !== path.split('.').at(-1) ? inner[0] : inner;
  }
  return value;
}

/** The first of the fields that holds a text or a number; Crossref's are lists of one. */
export function textOf(row: RowFields, ...paths: readonly string[]): string {
  for (const path of paths) {
    const value = valueAt(row, path);
    const one: unknown = Array.isArray(value) ? value[0] : value;
    if (typeof one === 'string' && one.trim() !== '') return one.trim();
    if (typeof one === 'number') return String(one);
  }
  return '';
}

/** The first of the fields that is a list. */
export function listOf(row: RowFields, ...paths: readonly string[]): readonly unknown[] {
  for (const path of paths) {
    const value = valueAt(row, path);
    if (Array.isArray(value) && value.length > 0) return value;
  }
  return [];
}
