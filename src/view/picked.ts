/** `--json=id,title`: the rows of a document with these fields and no others. */
import { printed } from './json.ts';

/** The rows under their name, each with these fields in this order; what a row lacks is null, so that every row has every field. */
export const pickedJson = (name: string, rows: readonly object[], fields: readonly string[]): string =>
  printed<Readonly<Record<string, readonly object[]>>>({ [name]: rows.map((row) => picked(row, fields)) });

function picked(row: object, fields: readonly string[]): object {
  const values = new Map<string, unknown>(Object.entries(row));
  return Object.fromEntries(fields.map((field) => [field, values.get(field) ?? null]));
}
