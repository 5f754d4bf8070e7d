/** Configuration values before they are checked: nested mappings, merged key by key. */

export type Values = Readonly<Record<string, unknown>>;

export type KeyPath = readonly (string | number)[];

export function isMapping(value: unknown): value is Values {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Mappings are merged key by key; lists and single values are replaced. */
export function merge(below: Values, above: Values): Values {
  const result: Record<string, unknown> = { ...below };
  for (const [key, value] of Object.entries(above)) {
    const known = result[key];
    result[key] = isMapping(value) && isMapping(known) ? merge(known, value) : value;
  }
  return result;
}

/** Whether there is a value at a path. */
export function holds(values: unknown, path: KeyPath): boolean {
  let value = values;
  for (const key of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return false;
    value = (value as Record<string | number, unknown>)[key];
  }
  return true;
}
